package org.plenary.lab.rollcall;

import org.plenary.rule.Stance;

/// The record turned: for each voter a row of bits, in stretches of one bit for each motion: on which it was for, on
/// which against, abstaining, for or against, and any of the three.
///
/// Bits are turned in squares of 64 motions by 64 voters, and rows are compared by one plain loop, which the compiler
/// makes into one over several words at once.
final class VoterRows {
    private static final int STRETCHES = 5;

    private final int words;
    private final long[][] rows;

    VoterRows(RollCalls record) {
        words = (record.motions().size() + Long.SIZE - 1) / Long.SIZE;
        rows = new long[record.voters().size()][words * STRETCHES];
        var square = new long[Long.SIZE];
        for (int at = 0; at < words; at++) {
            for (int voters = 0; voters < record.words(); voters++) {
                turn(record, Stance.FOR, at, voters, square);
                put(square, voters, at);
                turn(record, Stance.AGAINST, at, voters, square);
                put(square, voters, words + at);
                turn(record, Stance.ABSTAINING, at, voters, square);
                put(square, voters, 2 * words + at);
            }
        }
        for (var row : rows) {
            for (int at = 0; at < words; at++) {
                row[3 * words + at] = row[at] | row[words + at];
                row[4 * words + at] = row[3 * words + at] | row[2 * words + at];
            }
        }
    }

    /// On how many motions two voters were both for or both against.
    int same(int a, int b) { return common(rows[a], rows[b], 0, 2 * words); }

    /// On how many both abstained.
    int abstaining(int a, int b) { return common(rows[a], rows[b], 2 * words, 3 * words); }

    /// On how many both voted for or against.
    int voting(int a, int b) { return common(rows[a], rows[b], 3 * words, 4 * words); }

    /// On how many both took a position.
    int all(int a, int b) { return common(rows[a], rows[b], 4 * words, 5 * words); }

    private static int common(long[] one, long[] other, int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) count += Long.bitCount(one[at] & other[at]);
        return count;
    }

    private static void turn(RollCalls record, Stance stance, int at, int voters, long[] square) {
        int first = at * Long.SIZE;
        for (int i = 0; i < Long.SIZE; i++) {
            boolean there = first + i < record.motions().size();
            square[i] = there ? record.word(first + i, stance.ordinal(), voters) : 0;
        }
        transpose(square);
    }

    private void put(long[] square, int voters, int word) {
        int first = voters * Long.SIZE;
        int end = Math.min(Long.SIZE, rows.length - first);
        for (int i = 0; i < end; i++) rows[first + i][word] = square[i];
    }

    /// Swaps rows and columns of 64 words of 64 bits, by halves (H. S. Warren, Hacker's Delight, 2nd edition, 7-3).
    private static void transpose(long[] square) {
        long mask = 0xFFFF_FFFFL;
        for (int half = 32; half != 0; half >>= 1, mask ^= mask << half) {
            for (int i = 0; i < Long.SIZE; i = i + half + 1 & ~half) {
                long swapped = (square[i] >>> half ^ square[i + half]) & mask;
                square[i] ^= swapped << half;
                square[i + half] ^= swapped;
            }
        }
    }
}
