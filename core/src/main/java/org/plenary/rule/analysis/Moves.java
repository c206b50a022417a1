package org.plenary.rule.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The changes from home that a clause is searched with, most promising first: a move takes seats of
/// one class to one other stance. Conditions are joined by scaled sums of two of them, which see
/// that one seat cannot serve both.
final class Moves {
    /// A move of up to `seats` seats; `first` where it is the first of its class.
    record Move(int seatClass, int other, int seats, long[] gains, boolean first) {}

    private static final long SCALE = 1 << 20;

    final long[] start;
    final List<Move> moves = new ArrayList<>();

    Moves(Clause clause, List<SeatClass> classes) {
        var rows = new ArrayList<long[][]>();
        var constants = new ArrayList<Long>();
        for (var atom : clause.atoms()) {
            rows.add(gains(atom, classes));
            constants.add(startOf(atom, classes));
        }
        int own = rows.size();
        for (int i = 0; i < own; i++) for (int j = i + 1; j < own; j++) joinScaled(i, j, rows, constants, classes);
        start = constants.stream().mapToLong(Long::longValue).toArray();
        arrange(rows, classes);
    }

    private static long startOf(Atom atom, List<SeatClass> classes) {
        long value = atom.constant();
        for (var one : classes) value += one.seats().length * atom.rows()[one.seats()[0]][one.home()];
        return value;
    }

    /// What one seat of each class gains by each other stance.
    private static long[][] gains(Atom atom, List<SeatClass> classes) {
        var gains = new long[classes.size()][];
        for (int c = 0; c < gains.length; c++) {
            var row = atom.rows()[classes.get(c).seats()[0]];
            int home = classes.get(c).home();
            gains[c] = java.util.Arrays.stream(classes.get(c).others()).mapToLong(s -> row[s] - row[home])
                    .toArray();
        }
        return gains;
    }

    /// Both conditions scaled to the same greatest gain and added, where the sum stays exact.
    private static void joinScaled(int i, int j, List<long[][]> rows, List<Long> constants,
                                   List<SeatClass> classes) {
        long one = Math.max(1, greatest(rows.get(j)));
        long two = Math.max(1, greatest(rows.get(i)));
        try {
            var sum = new long[rows.get(i).length][];
            long reach = Math.addExact(Math.abs(Math.multiplyExact(constants.get(i), one)),
                    Math.abs(Math.multiplyExact(constants.get(j), two)));
            for (int c = 0; c < sum.length; c++) {
                sum[c] = new long[rows.get(i)[c].length];
                for (int o = 0; o < sum[c].length; o++) {
                    sum[c][o] = Math.addExact(Math.multiplyExact(rows.get(i)[c][o], one),
                            Math.multiplyExact(rows.get(j)[c][o], two));
                    reach = Math.addExact(reach, Math.multiplyExact(Math.abs(sum[c][o]),
                            classes.get(c).seats().length));
                }
            }
            Math.multiplyExact(reach, 2L);
            rows.add(sum);
            constants.add(constants.get(i) * one + constants.get(j) * two);
        } catch (ArithmeticException tooLarge) {
            // The sum of two only helps to stop early; the search is sound without it.
            return;
        }
    }

    private static long greatest(long[][] gains) {
        long greatest = 0;
        for (var row : gains) for (long gain : row) greatest = Math.max(greatest, Math.abs(gain));
        return greatest;
    }

    private void arrange(List<long[][]> rows, List<SeatClass> classes) {
        var greatest = rows.stream().mapToLong(Moves::greatest).toArray();
        var groups = new ArrayList<List<Move>>();
        for (int c = 0; c < classes.size(); c++) {
            var group = new ArrayList<Move>();
            for (int o = 0; o < classes.get(c).others().length; o++) {
                var gains = new long[rows.size()];
                for (int k = 0; k < gains.length; k++) gains[k] = rows.get(k)[c][o];
                group.add(new Move(c, o, classes.get(c).seats().length, gains, false));
            }
            group.sort(Comparator.comparingLong((Move move) -> promise(move, greatest)).reversed());
            if (!group.isEmpty()) groups.add(group);
        }
        groups.sort(Comparator.comparingLong(
                (List<Move> group) -> promise(group.getFirst(), greatest)).reversed());
        for (var group : groups) {
            for (var move : group) {
                moves.add(new Move(move.seatClass, move.other, move.seats, move.gains,
                        move == group.getFirst()));
            }
        }
    }

    /// How much a move helps the conditions that are not met at the start, each on the same scale.
    private long promise(Move move, long[] greatest) {
        long promise = 0;
        for (int k = 0; k < start.length; k++) {
            if (start[k] >= 0 || greatest[k] == 0) continue;
            promise += java.math.BigInteger.valueOf(move.gains[k]).multiply(
                    java.math.BigInteger.valueOf(SCALE)).divide(
                    java.math.BigInteger.valueOf(greatest[k])).longValue();
        }
        return promise;
    }
}
