package org.plenary.lab.rollcall.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column of a table of votes may hold.
public enum Field {
    MOTION, PARTY, POSITION, NAME, DATE, MATTER, TITLE, OUTCOME, SETTLED;

    /// The word in a mapping of columns.
    public String word() { return name().toLowerCase(Locale.ROOT); }

    static Optional<Field> of(String word) {
        return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
    }

    static List<String> words() { return Arrays.stream(values()).map(Field::word).toList(); }
}
