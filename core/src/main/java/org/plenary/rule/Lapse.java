package org.plenary.rule;

import java.util.Locale;

/// A length of time as a rule counts it. Which days are working days is for the calendar to say.
public record Lapse(long length, Unit unit) {
    /// What time is counted in.
    public enum Unit {
        HOURS, DAYS, WORKING_DAYS;

        /// The word in charter text, in the plural.
        public String word() { return name().toLowerCase(Locale.ROOT).replace('_', ' '); }
    }

    public Lapse {
        if (length < 0) throw new IllegalArgumentException("Time does not run backwards: " + length);
    }

    @Override public String toString() {
        var word = unit.word();
        return length + " " + (length == 1 ? word.substring(0, word.length() - 1) : word);
    }
}
