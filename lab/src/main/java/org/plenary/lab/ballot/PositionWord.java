package org.plenary.lab.ballot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.rule.Position;
import org.plenary.vocabulary.NearMiss;

/// A position as ballot files write it: a position, `absent`, or `not-member`.
sealed interface PositionWord {
    /// The party took this position.
    record Taken(Position position) implements PositionWord {}

    /// The party had a seat and was not there.
    record Absent() implements PositionWord {}

    /// The party had no seat at that vote.
    record NotMember() implements PositionWord {}

    List<String> WORDS = List.of("for", "against", "abstaining", "absent", "not-member", "not taking part",
            "yes", "no", "abstain");

    static Optional<PositionWord> of(String text) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        if (word.equals("absent")) return Optional.of(new Absent());
        if (word.equals("not-member")) return Optional.of(new NotMember());
        return Position.of(word).map(Taken::new);
    }

    static LineFinding unknown(String file, long line, String text) {
        return new LineFinding(file, line, "'%s' is not a position.".formatted(text),
                ("Write for, against, abstaining, absent or not-member. " + NearMiss.hint(text, WORDS)).strip());
    }
}
