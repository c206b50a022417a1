package org.plenary.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenary.act.DatedAct;
import org.plenary.act.ProceedingAct;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentList;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MeetingId;

/// Meetings that are prepared and held here, each with its acts in the order of their entry, and the papers.
public record Proceedings(PersistentMap<MeetingId, PersistentList<DatedAct>> acts, Papers papers) {
    private static final Comparator<Proceeding> BY_DAY = Comparator.comparing(Proceeding::opens)
            .thenComparing(Proceeding::body).thenComparing(Proceeding::id);

    public static Proceedings begin() { return new Proceedings(PersistentMap.empty(), Papers.begin()); }

    public Proceedings evolve(ProceedingAct act, DatedAct dated) {
        return switch (act) {
            case ProceedingAct.PaperSubmitted paper -> new Proceedings(acts, papers.with(paper, dated));
            case ProceedingAct.OfMeeting of -> new Proceedings(
                    acts.update(of.meeting(), PersistentList.empty(), list -> list.with(dated)), papers);
        };
    }

    /// Whether an act counts in the answer: in effect by the day asked about, entered by the moment asked about.
    static boolean holds(DatedAct dated, AsOf asOf) {
        return !dated.on().first().isAfter(asOf.day()) && !dated.entered().isAfter(asOf.known());
    }

    /// The meeting as it stood on that day, as far as then known; empty before it was convened.
    public Optional<Proceeding> proceeding(MeetingId meeting, AsOf asOf) {
        Unfolding unfolding = null;
        for (var dated : acts.getOr(meeting, PersistentList.empty())) {
            if (!holds(dated, asOf)) continue;
            if (unfolding != null) unfolding.take(dated);
            else if (dated.act() instanceof ProceedingAct.MeetingConvened) unfolding = new Unfolding(dated);
        }
        return Optional.ofNullable(unfolding).map(Unfolding::proceeding);
    }

    /// Every meeting convened by that day, by the day on which it opens.
    public List<Proceeding> all(AsOf asOf) {
        return chosen(_ -> true, asOf);
    }

    private List<Proceeding> chosen(Predicate<MeetingId> which, AsOf asOf) {
        var chosen = new ArrayList<Proceeding>();
        acts.forEach((meeting, _) -> {
            if (which.test(meeting)) proceeding(meeting, asOf).ifPresent(chosen::add);
        });
        chosen.sort(BY_DAY);
        return List.copyOf(chosen);
    }

    /// The meetings of one body, by the day on which they open.
    public List<Proceeding> of(BodyId body, AsOf asOf) {
        return chosen(meeting -> body(meeting).equals(Optional.of(body)), asOf);
    }

    /// The body whose meeting it is.
    public Optional<BodyId> body(MeetingId meeting) {
        for (var dated : acts.getOr(meeting, PersistentList.empty())) {
            if (dated.act() instanceof ProceedingAct.MeetingConvened convened) return Optional.of(convened.body());
        }
        return Optional.empty();
    }

    /// The agenda item that an act of the meeting is about.
    public Optional<ProceedingAct.ItemPlaced> item(ProceedingAct.OfMeeting act) {
        return switch (act) {
            case ProceedingAct.ItemPlaced placed -> Optional.of(placed);
            case ProceedingAct.ItemTaken taken -> item(taken.meeting(), taken.item());
            case ProceedingAct.ItemClosed closed -> item(closed.meeting(), closed.item());
            case ProceedingAct.SpeakerListed listed -> item(listed.meeting(), listed.item());
            case ProceedingAct.SpeakerWithdrawn withdrawn -> item(withdrawn.meeting(), withdrawn.item());
            case ProceedingAct.SpeakerHeard heard -> item(heard.meeting(), heard.item());
            case ProceedingAct.SpeakingTimeSet set -> set.item().flatMap(one -> item(set.meeting(), one));
            case ProceedingAct.MeetingConvened _, ProceedingAct.MeetingMoved _, ProceedingAct.MeetingCancelled _,
                    ProceedingAct.AgendaOrdered _, ProceedingAct.CredentialsPresented _,
                    ProceedingAct.CredentialsExamined _, ProceedingAct.SittingOpened _, ProceedingAct.SittingClosed _,
                    ProceedingAct.MeetingClosed _, ProceedingAct.MinutesDrafted _, ProceedingAct.MinutesCommented _,
                    ProceedingAct.MinutesApproved _ -> Optional.empty();
        };
    }

    private Optional<ProceedingAct.ItemPlaced> item(MeetingId meeting, String item) {
        for (var dated : acts.getOr(meeting, PersistentList.empty())) {
            if (dated.act() instanceof ProceedingAct.ItemPlaced placed && placed.item().equals(item)) {
                return Optional.of(placed);
            }
        }
        return Optional.empty();
    }

    /// Whether the minutes of the meeting are approved.
    public boolean isApproved(MeetingId meeting) {
        for (var dated : acts.getOr(meeting, PersistentList.empty())) {
            if (dated.act() instanceof ProceedingAct.MinutesApproved) return true;
        }
        return false;
    }
}
