package org.plenary.lab.rollcall;

import org.plenary.rule.Stance;

/// The record turned: for each voter, the motions on which it was for, against and abstaining, as bits.
record VoterRows(long[][] inFavour, long[][] against, long[][] abstaining) {
    static VoterRows of(RollCalls record) {
        return new VoterRows(turned(record, Stance.FOR), turned(record, Stance.AGAINST),
                turned(record, Stance.ABSTAINING));
    }

    private static long[][] turned(RollCalls record, Stance stance) {
        int motions = record.motions().size();
        var rows = new long[record.voters().size()][(motions + 63) / 64];
        for (int motion = 0; motion < motions; motion++) {
            for (int word = 0; word < record.words(); word++) {
                for (long rest = record.word(motion, stance.ordinal(), word); rest != 0; rest &= rest - 1) {
                    rows[word * 64 + Long.numberOfTrailingZeros(rest)][motion / 64] |= 1L << motion % 64;
                }
            }
        }
        return rows;
    }
}
