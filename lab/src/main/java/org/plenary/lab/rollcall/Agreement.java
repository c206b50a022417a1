package org.plenary.lab.rollcall;

/// The published ways to say how far two voters agree. All look only at motions on which both took a position;
/// they differ in what an abstention is worth. Name the one that was used: they give different figures.
public enum Agreement {
    /// The share of motions on which both took the same of the three positions.
    IDENTICAL,

    /// A. Lijphart's index of agreement: (f + g/2) / t, where f are motions with the same position, g those on
    /// which one of the two abstained, t all (American Political Science Review 57, 1963). The same as
    /// `agree3un` of the United Nations releases.
    LIJPHART,

    /// The share of motions with the same vote among those on which both voted for or against; abstentions are
    /// left out. `agree2un` of the United Nations releases.
    YES_NO,

    /// The S score of C. S. Signorino and J. M. Ritter (International Studies Quarterly 43, 1999) with three equally
    /// spaced positions and equal weights: 1 minus twice the mean distance. From -1 to 1; `s3un` of the releases.
    S_THREE,

    /// The S score with two positions; from -1 to 1. `s2un` of the releases, of E. Gartzke's Affinity data.
    S_TWO;

    /// The figure for one pair: `same` motions with the same vote for or against, `bothAbstaining`, `oneAbstaining`,
    /// `opposed`. Not a number where the definition leaves no motion.
    double of(long same, long bothAbstaining, long oneAbstaining, long opposed) {
        double all = same + bothAbstaining + oneAbstaining + opposed;
        double voting = same + opposed;
        return switch (this) {
            case IDENTICAL -> (same + bothAbstaining) / all;
            case LIJPHART -> (same + bothAbstaining + oneAbstaining / 2.0) / all;
            case YES_NO -> same / voting;
            case S_THREE -> 1 - (oneAbstaining + 2.0 * opposed) / all;
            case S_TWO -> 1 - 2.0 * opposed / voting;
        };
    }

    /// How many motions the definition looks at.
    long motions(long same, long bothAbstaining, long oneAbstaining, long opposed) {
        return switch (this) {
            case IDENTICAL, LIJPHART, S_THREE -> same + bothAbstaining + oneAbstaining + opposed;
            case YES_NO, S_TWO -> same + opposed;
        };
    }
}
