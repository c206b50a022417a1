package org.plenary.rule.analysis;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;

/// Looks for numbers of moves, in all at most a budget, that meet every condition of a clause.
final class Search {
    private final Moves.Move[] moves;
    private final long[] value;
    /// `best[k][t][r]`: the most that condition k can gain by r changes out of the moves from t on.
    private final long[][][] best;
    private final int[] chosen;
    private final Steps steps;

    Search(Moves arranged, int mostChanges, Steps steps) {
        moves = arranged.moves.toArray(Moves.Move[]::new);
        value = arranged.start.clone();
        best = new long[value.length][moves.length + 1][mostChanges + 1];
        chosen = new int[moves.length];
        this.steps = steps;
        for (int k = 0; k < value.length; k++) fill(k, mostChanges);
    }

    private void fill(int k, int mostChanges) {
        var gains = new long[0];
        var beforeClass = gains;
        long bestOfClass = 0;
        for (int t = moves.length - 1; t >= 0; t--) {
            bestOfClass = Math.max(bestOfClass, moves[t].gains()[k]);
            gains = withClass(beforeClass, bestOfClass, moves[t].seats());
            for (int r = 1; r <= mostChanges; r++) {
                best[k][t][r] = best[k][t][r - 1] + (r <= gains.length ? gains[gains.length - r] : 0);
            }
            if (moves[t].first()) {
                beforeClass = gains;
                bestOfClass = 0;
            }
        }
    }

    /// Gains in ascending order with those of one more class.
    private static long[] withClass(long[] gains, long gain, int seats) {
        if (gain <= 0) return gains;
        var more = Arrays.copyOf(gains, gains.length + seats);
        Arrays.fill(more, gains.length, more.length, gain);
        Arrays.sort(more);
        return more;
    }

    /// The fewest changes that the bounds do not exclude; more than `most` where none will do.
    int fewest(int most) {
        for (int r = 0; r <= most; r++) if (possible(0, r)) return r;
        return most + 1;
    }

    /// Numbers of seats for each move, or empty; not a proof of anything once steps are exhausted.
    Optional<int[]> find(int budget) {
        Arrays.fill(chosen, 0);
        return reach(0, 0, budget) ? Optional.of(chosen.clone()) : Optional.empty();
    }

    /// Every choice of exactly `size` changes that meets the clause, as moves in their own order.
    void collect(int size, SortedSet<int[]> found, int most) {
        Arrays.fill(chosen, 0);
        gather(0, 0, size, found, most);
    }

    Moves.Move move(int t) { return moves[t]; }

    private boolean reach(int t, int left, int budget) {
        if (!steps.take() || !possible(t, budget)) return false;
        if (met()) return true;
        if (t == moves.length || budget == 0) return false;
        int free = Math.min(moves[t].first() ? moves[t].seats() : left, budget);
        int ofClass = moves[t].first() ? moves[t].seats() : left;
        for (int seats = free; seats >= 0; seats--) {
            take(t, seats);
            if (reach(t + 1, ofClass - seats, budget - seats)) return true;
            take(t, -seats);
        }
        return false;
    }

    private void gather(int t, int left, int budget, SortedSet<int[]> found, int most) {
        if (!steps.take() || found.size() >= most || !possible(t, budget)) return;
        if (budget == 0) {
            if (met()) found.add(canonical());
            return;
        }
        if (t == moves.length) return;
        int ofClass = moves[t].first() ? moves[t].seats() : left;
        for (int seats = Math.min(ofClass, budget); seats >= 0; seats--) {
            take(t, seats);
            gather(t + 1, ofClass - seats, budget - seats, found, most);
            take(t, -seats);
        }
    }

    private void take(int t, int seats) {
        chosen[t] += seats;
        for (int k = 0; k < value.length; k++) value[k] += seats * moves[t].gains()[k];
    }

    private boolean possible(int t, int budget) {
        for (int k = 0; k < value.length; k++) if (value[k] + best[k][t][budget] < 0) return false;
        return true;
    }

    private boolean met() {
        for (long reached : value) if (reached < 0) return false;
        return true;
    }

    /// The choice by class and stance, so that clauses with other orders of moves can be compared.
    private int[] canonical() {
        int classes = 0;
        for (var move : moves) classes = Math.max(classes, move.seatClass() + 1);
        var choice = new int[classes * Atom.STANCES];
        for (int t = 0; t < moves.length; t++) {
            choice[moves[t].seatClass() * Atom.STANCES + moves[t].other()] = chosen[t];
        }
        return choice;
    }
}
