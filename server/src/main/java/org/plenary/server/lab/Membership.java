package org.plenary.server.lab;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.lab.enlargement.Change;
import org.plenary.lab.rollcall.RollCallBuilder;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.rule.Stance;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.PartyId;

/// Who is a member when, as the register has it: the holders of the first standing of the charter.
///
/// @param members those of the day asked about
/// @param changes every change of membership up to that day, earliest first
record Membership(SortedSet<PartyId> members, List<Change> changes) {
    static Membership of(Vantage vantage) {
        var changes = Change.history(vantage.charter(), vantage.organisation()).stream()
                .filter(change -> !change.asOf().day().isAfter(vantage.day())).toList();
        SortedSet<PartyId> members = changes.isEmpty() ? new TreeSet<>() : changes.getLast().after();
        return new Membership(members, changes);
    }

    /// The record with the votes of those who were members on the day of each motion; motions without a date are left
    /// out.
    RollCalls asTheyWere(RollCalls votes) {
        var builder = new RollCallBuilder();
        for (int motion = 0; motion < votes.motions().size(); motion++) {
            var date = votes.motions().get(motion).date();
            if (date.isEmpty()) continue;
            int at = builder.motion(votes.motions().get(motion));
            for (var party : on(date.get())) {
                int voter = java.util.Collections.binarySearch(votes.voters(), party);
                var stance = voter < 0 ? Stance.SILENT : votes.stance(motion, voter);
                if (stance != Stance.SILENT) builder.put(at, builder.voter(party), stance);
            }
        }
        return builder.build();
    }

    private SortedSet<PartyId> on(LocalDate day) {
        return changes.stream().filter(change -> !change.asOf().day().isAfter(day)).reduce((_, later) -> later)
                .map(Change::after).orElseGet(TreeSet::new);
    }
}
