package org.plenary.procedure;

import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.Words;

/// What entering a stage brings about. The list is closed.
public sealed interface Effect {
    /// `grant member`: the subject receives the standing.
    record Grant(StandingId standing) implements Effect {}

    /// `suspend standing`.
    record Suspend() implements Effect {}

    /// `restore standing`.
    record Restore() implements Effect {}

    /// `end standing`.
    record End() implements Effect {}

    /// `fill office secretary-general`: a national of the subject takes up the office. Whoever moves the case there
    /// names the person; else the case is about it.
    record Fill(OfficeId office) implements Effect {}

    /// `put admission to heads of state`.
    record PutMotion(MatterId matter, BodyId body) implements Effect {}

    /// `convene foreign ministers`.
    record Convene(BodyId body) implements Effect {}

    /// `open commitment report within a year`.
    record OpenCommitment(Words what) implements Effect {}

    /// `open commitment accede for each instrument in force open to accession`: one for each that the subject has not
    /// joined; its deposit fulfils it.
    record OpenAccessions(Words what) implements Effect {}

    /// `assess commitments`.
    record AssessCommitments() implements Effect {}

    /// `close commitments`.
    record CloseCommitments() implements Effect {}

    /// `apply warning`: a measure falls on the subject.
    record Apply(String measure) implements Effect {}

    /// `lift warning`.
    record Lift(String measure) implements Effect {}

    /// `publish statement`.
    record PublishStatement() implements Effect {}

    /// `notify any member`.
    record Notify(Selector whom) implements Effect {}

    /// `open case expulsion`.
    record OpenCase(ProcedureId procedure) implements Effect {}

    /// `close case suspension`.
    record CloseCase(ProcedureId procedure) implements Effect {}

    /// Reads an effect as the charter writes it.
    static Phrase<Effect> parse(String text) { return EffectPhrase.read(text.strip()); }
}
