package org.plenary.lab.power;

import java.util.ArrayList;
import java.util.List;
import org.plenary.rule.Seat;
import org.plenary.vocabulary.PartyId;

/// Writes numbers of seats by class as sets of parties.
record SetLists(SeatedGame seated, List<Seat> seats) {
    MinimalSets of(MinimalWalk.Result found, int limit) {
        var listed = new ArrayList<List<PartyId>>();
        for (var chosen : found.first()) {
            write(new Left(chosen, 0, 0, chosen[0]), new ArrayList<>(), listed, limit);
        }
        return new MinimalSets(found.count(), found.complete(), listed);
    }

    /// Where the writing stands: class `c`, of which `left` more seats are to come, none before place `from`.
    private record Left(int[] chosen, int c, int from, int left) {
        Left nextClass() { return new Left(chosen, c + 1, 0, c + 1 < chosen.length ? chosen[c + 1] : 0); }

        Left after(int place) { return new Left(chosen, c, place + 1, left - 1); }
    }

    private void write(Left at, List<PartyId> set, List<List<PartyId>> listed, int limit) {
        if (listed.size() >= limit) return;
        if (at.c == at.chosen.length) {
            listed.add(set.stream().sorted().toList());
        } else if (at.left == 0) {
            write(at.nextClass(), set, listed, limit);
        } else {
            var members = seated.seatsOf().get(at.c);
            for (int i = at.from; i + at.left <= members.size() && listed.size() < limit; i++) {
                set.add(seats.get(members.get(i)).party());
                write(at.after(i), set, listed, limit);
                set.removeLast();
            }
        }
    }
}
