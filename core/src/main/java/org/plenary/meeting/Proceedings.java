package org.plenary.meeting;

import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.ProceedingAct;
import org.plenary.timeline.PersistentList;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MeetingId;

/// Meetings that are prepared and held here, each with its acts in the order of their entry.
public record Proceedings(
        PersistentMap<MeetingId, PersistentList<DatedAct>> acts, PersistentList<DatedAct> papers) {
    public static Proceedings begin() { return new Proceedings(PersistentMap.empty(), PersistentList.empty()); }

    public Proceedings evolve(ProceedingAct act, DatedAct dated) {
        return switch (act) {
            case ProceedingAct.PaperSubmitted _ -> new Proceedings(acts, papers.with(dated));
            case ProceedingAct.OfMeeting of -> new Proceedings(
                    acts.update(of.meeting(), PersistentList.empty(), list -> list.with(dated)), papers);
        };
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
