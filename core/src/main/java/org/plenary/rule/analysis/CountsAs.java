package org.plenary.rule.analysis;

/// What abstaining, staying away or silence comes to under a rule.
public enum CountsAs {
    /// The same as being for.
    FOR,
    /// The same as being against.
    AGAINST,
    /// Neither: it leaves the count, or weighs in one part of the rule and not in another.
    NEITHER,
    /// How the seat stands is never counted.
    NOTHING;

    static CountsAs of(boolean asFor, boolean asAgainst) {
        if (asFor) return asAgainst ? NOTHING : FOR;
        return asAgainst ? AGAINST : NEITHER;
    }
}
