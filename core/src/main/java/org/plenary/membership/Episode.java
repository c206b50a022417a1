package org.plenary.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.MembershipAct;
import org.plenary.calendar.PartialDate;
import org.plenary.timeline.Timeline.Change;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;

/// One unbroken stretch in which a party holds one standing, as the acts about it are read in order.
final class Episode {
    private final PartyId party;
    private final StandingId standing;
    private final DatedAct act;
    private final List<DatedAct> within = new ArrayList<>();
    private Optional<DatedAct> end = Optional.empty();

    private Episode(PartyId party, StandingId standing, DatedAct act) {
        this.party = party;
        this.standing = standing;
        this.act = act;
    }

    /// The stretches that the acts about one party make up, earliest first.
    static List<Episode> read(List<Change<DatedAct>> changes) {
        var episodes = new ArrayList<Episode>();
        for (var change : changes) take(episodes, change.value());
        return episodes;
    }

    private static void take(List<Episode> episodes, DatedAct dated) {
        switch ((MembershipAct) dated.act()) {
            case MembershipAct.StandingGranted(var party, var standing, _) ->
                    grant(episodes, new Episode(party, standing, dated));
            case MembershipAct.StandingEnded(_, var standing, _) -> {
                if (holds(episodes, standing)) episodes.getLast().end = Optional.of(dated);
            }
            case MembershipAct.StandingSuspended(_, var standing, _) -> note(episodes, standing, dated);
            case MembershipAct.StandingRestored(_, var standing) -> note(episodes, standing, dated);
            case MembershipAct.ParticipationLapsed _ -> {
                if (!episodes.isEmpty()) episodes.getLast().within.add(dated);
            }
            case MembershipAct.PartyNamed _, MembershipAct.StepTaken _ -> { }
        }
    }

    /// A grant on the day of an earlier one corrects it; a grant of the standing held changes nothing.
    private static void grant(List<Episode> episodes, Episode next) {
        if (!episodes.isEmpty() && episodes.getLast().since().equals(next.since())) {
            var corrected = episodes.removeLast();
            if (!episodes.isEmpty()) episodes.getLast().reopenAfter(corrected);
        }
        if (holds(episodes, next.standing)) return;
        if (!episodes.isEmpty() && episodes.getLast().end.isEmpty()) {
            episodes.getLast().end = Optional.of(next.act);
        }
        episodes.add(next);
    }

    private static boolean holds(List<Episode> episodes, StandingId standing) {
        return !episodes.isEmpty() && episodes.getLast().end.isEmpty()
                && episodes.getLast().standing.equals(standing);
    }

    private static void note(List<Episode> episodes, StandingId standing, DatedAct dated) {
        if (holds(episodes, standing)) episodes.getLast().within.add(dated);
    }

    private void reopenAfter(Episode corrected) {
        if (end.isPresent() && end.get() == corrected.act) end = Optional.empty();
    }

    private PartialDate since() { return act.on(); }

    boolean covers(LocalDate day) {
        boolean ended = end.isPresent() && !end.get().on().first().isAfter(day);
        return !since().first().isAfter(day) && !ended;
    }

    /// What this stretch is on `day`.
    Holding on(LocalDate day) {
        Optional<DatedAct> suspended = Optional.empty();
        Optional<DatedAct> lapsed = Optional.empty();
        for (var dated : within) {
            if (dated.on().first().isAfter(day)) continue;
            if (dated.act() instanceof MembershipAct.ParticipationLapsed) lapsed = Optional.of(dated);
            else if (dated.act() instanceof MembershipAct.StandingSuspended) suspended = Optional.of(dated);
            else suspended = Optional.empty();
        }
        return new Holding(party, standing, since(), end.map(DatedAct::on), suspended, lapsed, act, end);
    }
}
