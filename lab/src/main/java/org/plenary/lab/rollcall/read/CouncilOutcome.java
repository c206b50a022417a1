package org.plenary.lab.rollcall.read;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.vocabulary.PartyId;

/// A vote of the Security Council of which the record gives the counts, and nothing on who voted how but who
/// vetoed. `line` is where it stands in its file.
public record CouncilOutcome(
        long line, int year, Optional<LocalDate> date, Outcome outcome, Optional<String> resolution,
        SortedSet<PartyId> vetoedBy, int inFavour, int against, int abstaining) {
    /// How the record says that the vote ended.
    public enum Outcome { ADOPTED, NOT_ADOPTED, VETOED }

    /// From 1966 on the Council has 15 members (amendment of article 23, in force on 31 August 1965).
    private static final int YEAR_OF_FIFTEEN = 1966;

    public CouncilOutcome {
        vetoedBy = Collections.unmodifiableSortedSet(new TreeSet<>(vetoedBy));
    }

    public int members() { return year < YEAR_OF_FIFTEEN ? 11 : 15; }

    /// How many votes in favour a decision needs, by article 27 as it stood.
    public int majority() { return year < YEAR_OF_FIFTEEN ? 7 : 9; }

    /// Members of whom the counts say nothing: absent or not taking part.
    public int unaccounted() { return members() - inFavour - against - abstaining; }

    /// A name that readers of a report can find again.
    public String label() {
        return "%s line %d%s".formatted(date.map(LocalDate::toString).orElse(String.valueOf(year)), line,
                resolution.map(number -> " (resolution %s)".formatted(number)).orElse(""));
    }
}
