package org.plenary.rule;

import java.util.Optional;

/// Which seats a count counts.
///
/// `present` = for + against + abstaining; `voting` = for + against; `entitled` = every seat that
/// may take a position on the motion. Always: entitled = present + silent + absent.
public enum Kind {
    FOR, AGAINST, ABSTAINING, SILENT, ABSENT, PRESENT, VOTING, ENTITLED;

    private final String word = name().toLowerCase(java.util.Locale.ROOT);

    /// The word in charter text.
    public String word() { return word; }

    public boolean includes(Stance stance) {
        return switch (this) {
            case FOR -> stance == Stance.FOR;
            case AGAINST -> stance == Stance.AGAINST;
            case ABSTAINING -> stance == Stance.ABSTAINING;
            case SILENT -> stance == Stance.SILENT;
            case ABSENT -> stance == Stance.ABSENT;
            case PRESENT -> stance.ordinal() <= Stance.ABSTAINING.ordinal();
            case VOTING -> stance.ordinal() <= Stance.AGAINST.ordinal();
            case ENTITLED -> true;
        };
    }

    static Optional<Kind> of(String word) {
        for (var kind : values()) if (kind.word.equals(word)) return Optional.of(kind);
        return Optional.empty();
    }
}
