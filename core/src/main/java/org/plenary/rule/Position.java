package org.plenary.rule;

import java.util.Optional;

/// How a seat stands on a motion. A seat that has taken none is silent.
public enum Position {
    FOR("for", "yes", Stance.FOR),
    AGAINST("against", "no", Stance.AGAINST),
    ABSTAINING("abstaining", "abstain", Stance.ABSTAINING),
    NOT_TAKING_PART("not taking part", "not taking part", Stance.ABSENT);

    private final String word;
    private final String alias;
    private final Stance stance;

    Position(String word, String alias, Stance stance) {
        this.word = word;
        this.alias = alias;
        this.stance = stance;
    }

    /// The word in files and forms.
    public String word() { return word; }

    /// How a seat with this position is counted.
    public Stance stance() { return stance; }

    /// The position of a word or of its alias `yes`, `no` or `abstain`; empty for anything else.
    public static Optional<Position> of(String word) {
        var plain = word.strip();
        for (var position : values()) {
            if (plain.equals(position.word) || plain.equals(position.alias)) return Optional.of(position);
        }
        return Optional.empty();
    }
}
