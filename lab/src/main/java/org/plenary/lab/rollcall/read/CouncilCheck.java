package org.plenary.lab.rollcall.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.plenary.lab.rollcall.read.CouncilOutcome.Outcome;
import org.plenary.lab.rollcall.read.VetoList.Veto;
import org.plenary.vocabulary.PartyId;

/// Two records of the same vetoes, compared: which votes both call vetoed by the same members, and where they
/// contradict each other.
///
/// Votes are matched by date and members; what is left, by members within 31 days, as days are often wrong.
public record CouncilCheck(int matched, List<String> otherDates, List<String> contradictions, int onlyInList) {
    private static final int NEAR_DAYS = 31;

    public CouncilCheck {
        otherDates = List.copyOf(otherDates);
        contradictions = List.copyOf(contradictions);
    }

    public static CouncilCheck of(List<CouncilOutcome> outcomes, List<Veto> vetoes) {
        var left = new ArrayList<>(vetoes);
        var unmatched = new ArrayList<CouncilOutcome>();
        for (var vote : outcomes) {
            if (vote.outcome() == Outcome.VETOED && !take(left, vote, 0)) unmatched.add(vote);
        }
        int matched = vetoes.size() - left.size();
        var contradictions = new ArrayList<String>();
        for (var vote : outcomes) notVetoed(vote, left, contradictions);
        var otherDates = new ArrayList<String>();
        for (var vote : unmatched) {
            if (take(left, vote, NEAR_DAYS)) {
                otherDates.add("%s: the veto list has the veto on another day.".formatted(vote.label()));
            } else {
                contradictions.add("%s: vetoed by %s here, and in the veto list by nobody near that day."
                        .formatted(vote.label(), names(vote.vetoedBy())));
            }
        }
        return new CouncilCheck(matched, otherDates, contradictions, left.size());
    }

    /// A motion with the majority it needed that failed without a veto, on a day for which the list has one.
    private static void notVetoed(CouncilOutcome vote, List<Veto> left, List<String> contradictions) {
        if (vote.outcome() != Outcome.NOT_ADOPTED || vote.inFavour() < vote.majority()) return;
        var listed = left.stream().filter(veto -> vote.date().filter(veto.date()::equals).isPresent()).findFirst();
        listed.ifPresent(veto -> {
            left.remove(veto);
            contradictions.add("%s: not adopted here, and vetoed by %s in the veto list (line %d)."
                    .formatted(vote.label(), names(veto.by()), veto.line()));
        });
    }

    private static String names(SortedSet<PartyId> parties) {
        return String.join(", ", parties.stream().map(PartyId::value).toList());
    }

    private static boolean take(List<Veto> left, CouncilOutcome vote, int days) {
        for (var veto : left) {
            if (!veto.by().equals(vote.vetoedBy()) || !near(vote, veto.date(), days)) continue;
            left.remove(veto);
            return true;
        }
        return false;
    }

    private static boolean near(CouncilOutcome vote, LocalDate day, int days) {
        if (vote.date().isEmpty()) return days > 0 && vote.year() == day.getYear();
        return Math.abs(vote.date().get().toEpochDay() - day.toEpochDay()) <= days;
    }
}
