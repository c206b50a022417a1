package org.plenary.rule.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Seats that no condition tells apart and that start from the same stance. `others` are the
/// stances that they may take instead, one out of those that come to the same.
record SeatClass(int[] seats, int home, int[] others) {
    /// `allowed[seat]` has a bit for each stance; `home[seat]` is always allowed.
    static List<SeatClass> of(List<Atom> atoms, int[] allowed, int[] home) {
        Comparator<Integer> order = Comparator.<Integer>comparingInt(seat -> allowed[seat])
                .thenComparingInt(seat -> home[seat]);
        for (var atom : atoms) order = order.thenComparing(seat -> atom.rows()[seat], Arrays::compare);
        var sorted = IntStream.range(0, home.length).boxed().sorted(order).toList();
        var classes = new ArrayList<SeatClass>();
        int start = 0;
        for (int end = 1; end <= sorted.size(); end++) {
            if (end < sorted.size() && order.compare(sorted.get(start), sorted.get(end)) == 0) continue;
            var seats = sorted.subList(start, end).stream().mapToInt(Integer::intValue).sorted().toArray();
            classes.add(new SeatClass(seats, home[seats[0]], others(atoms, seats[0], allowed, home)));
            start = end;
        }
        classes.sort(Comparator.comparingInt(one -> one.seats()[0]));
        return classes;
    }

    private static int[] others(List<Atom> atoms, int seat, int[] allowed, int[] home) {
        var kept = new ArrayList<Integer>(List.of(home[seat]));
        for (int stance = 0; stance < Atom.STANCES; stance++) {
            if ((allowed[seat] >> stance & 1) == 0) continue;
            int candidate = stance;
            if (kept.stream().noneMatch(known -> same(atoms, seat, known, candidate))) kept.add(stance);
        }
        return kept.stream().skip(1).mapToInt(Integer::intValue).toArray();
    }

    private static boolean same(List<Atom> atoms, int seat, int one, int other) {
        return atoms.stream().allMatch(atom -> atom.rows()[seat][one] == atom.rows()[seat][other]);
    }
}
