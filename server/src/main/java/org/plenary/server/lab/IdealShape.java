package org.plenary.server.lab;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How places are estimated.
public enum IdealShape {
    /// One place on a line for each party, over the whole record.
    LINE,
    /// All years on one line, each party walking from year to year.
    WALKING,
    /// Each year by itself, on a line of its own.
    YEARS,
    /// One place in a plane for each party, over the whole record.
    PLANE,
    /// Each year by itself in a plane, turned onto that of the year before.
    PLANES;

    static List<String> words() { return Stream.of(values()).map(IdealShape::word).toList(); }

    static Optional<IdealShape> of(String word) {
        return Stream.of(values()).filter(shape -> shape.word().equals(word)).findFirst();
    }

    public String word() { return name().toLowerCase(Locale.ROOT); }

    public boolean isByYear() { return this != LINE && this != PLANE; }
}
