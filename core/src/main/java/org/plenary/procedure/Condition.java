package org.plenary.procedure;

import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.StageId;
import org.plenary.vocabulary.StandingId;

/// A fact of the organisation that moves a case on as soon as it is true.
public sealed interface Condition {
    StageId to();

    /// `subject bound by charter`.
    record BoundBy(InstrumentId instrument, StageId to) implements Condition {}

    /// `commitments of subject done`.
    record CommitmentsDone(StageId to) implements Condition {}

    /// `commitments of subject reported`.
    record CommitmentsReported(StageId to) implements Condition {}

    /// `subject is member`.
    record HasStanding(StandingId standing, StageId to) implements Condition {}

    /// Reads a fact as the charter writes it; `to` is the stage to which it leads.
    static Phrase<Condition> parse(String text, StageId to) {
        var fact = text.strip();
        if (fact.equals("commitments of subject done")) return Phrase.of(new CommitmentsDone(to));
        if (fact.equals("commitments of subject reported")) return Phrase.of(new CommitmentsReported(to));
        var bound = after("subject bound by ", fact);
        if (!bound.isEmpty()) return Phrase.of(new BoundBy(new InstrumentId(bound), to));
        var standing = after("subject is ", fact);
        if (!standing.isEmpty()) return Phrase.of(new HasStanding(new StandingId(standing), to));
        return Phrase.fault("`%s` is no fact that a case can wait for.".formatted(fact),
                "Write `subject bound by INSTRUMENT`, `subject is STANDING`, `commitments of subject reported` or "
                        + "`commitments of subject done`.");
    }

    private static String after(String opening, String text) {
        return text.startsWith(opening) ? text.substring(opening.length()).strip() : "";
    }
}
