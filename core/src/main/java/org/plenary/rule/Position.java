package org.plenary.rule;

import java.util.Optional;

/// How a seat stands on a motion. A seat that has taken none is silent.
public enum Position {
    FOR("for", Stance.FOR),
    AGAINST("against", Stance.AGAINST),
    ABSTAINING("abstaining", Stance.ABSTAINING),
    NOT_TAKING_PART("not taking part", Stance.ABSENT);

    private final String word;
    private final Stance stance;

    Position(String word, Stance stance) {
        this.word = word;
        this.stance = stance;
    }

    /// The word in files and forms.
    public String word() { return word; }

    /// How a seat with this position is counted.
    public Stance stance() { return stance; }

    /// The position of a word or of its alias `yes`, `no` or `abstain`; empty for anything else.
    public static Optional<Position> of(String word) {
        return switch (word.strip()) {
            case "for", "yes" -> Optional.of(FOR);
            case "against", "no" -> Optional.of(AGAINST);
            case "abstaining", "abstain" -> Optional.of(ABSTAINING);
            case "not taking part" -> Optional.of(NOT_TAKING_PART);
            default -> Optional.empty();
        };
    }
}
