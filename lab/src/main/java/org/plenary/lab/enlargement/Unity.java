package org.plenary.lab.enlargement;

import java.util.SortedSet;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

/// How united a set of parties was on each motion of a record; not a number where fewer than two took a position.
///
/// @param agreement the mean over all pairs: 1 for the same position, 1/2 where one of the two abstained, 0 where they
///                  opposed each other (Lijphart 1963)
/// @param nobodyAgainst 1 where none of them was against, so that consensus would have held, otherwise 0
record Unity(double[] agreement, double[] nobodyAgainst) {
    static Unity of(RollCalls record, SortedSet<PartyId> parties) {
        var among = record.among(parties::contains);
        int motions = record.motions().size();
        var agreement = new double[motions];
        var nobodyAgainst = new double[motions];
        for (int motion = 0; motion < motions; motion++) {
            double f = among.count(motion, Stance.FOR);
            double a = among.count(motion, Stance.AGAINST);
            double b = among.count(motion, Stance.ABSTAINING);
            double all = f + a + b;
            boolean known = all >= 2;
            double same = f * (f - 1) / 2 + a * (a - 1) / 2 + b * (b - 1) / 2;
            agreement[motion] = known ? (same + b * (f + a) / 2) / (all * (all - 1) / 2) : Double.NaN;
            nobodyAgainst[motion] = known ? (a == 0 ? 1 : 0) : Double.NaN;
        }
        return new Unity(agreement, nobodyAgainst);
    }
}
