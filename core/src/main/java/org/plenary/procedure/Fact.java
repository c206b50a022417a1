package org.plenary.procedure;

import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.ThresholdId;

/// Something about the party concerned that is so or is not, by the record: a case may wait for it, and opening a case
/// or a move may ask for it.
public sealed interface Fact {
    /// `subject bound by charter`.
    record BoundBy(InstrumentId instrument) implements Fact {}

    /// `commitments of subject done`.
    record CommitmentsDone() implements Fact {}

    /// `commitments of subject reported`.
    record CommitmentsReported() implements Fact {}

    /// `subject is member`.
    record HasStanding(StandingId standing) implements Fact {}

    /// `threshold consultation reached`: so many incidents about the party are on record.
    record Reached(ThresholdId threshold) implements Fact {}

    /// Reads a fact as the charter writes it.
    static Phrase<Fact> parse(String text) {
        var fact = text.strip();
        if (fact.equals("commitments of subject done")) return Phrase.of(new CommitmentsDone());
        if (fact.equals("commitments of subject reported")) return Phrase.of(new CommitmentsReported());
        var bound = between("subject bound by ", fact, "");
        if (!bound.isEmpty()) return Phrase.of(new BoundBy(new InstrumentId(bound)));
        var standing = between("subject is ", fact, "");
        if (!standing.isEmpty()) return Phrase.of(new HasStanding(new StandingId(standing)));
        var threshold = between("threshold ", fact, " reached");
        if (!threshold.isEmpty()) return Phrase.of(new Reached(new ThresholdId(threshold)));
        return Phrase.fault("`%s` is no fact that a case can wait for or ask for.".formatted(fact),
                "Write `subject bound by INSTRUMENT`, `subject is STANDING`, `commitments of subject reported`, "
                        + "`commitments of subject done` or `threshold NAME reached`.");
    }

    private static String between(String opening, String text, String end) {
        boolean fits = text.startsWith(opening) && text.endsWith(end)
                && text.length() > opening.length() + end.length();
        return fits ? text.substring(opening.length(), text.length() - end.length()).strip() : "";
    }
}
