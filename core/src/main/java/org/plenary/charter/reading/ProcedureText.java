package org.plenary.charter.reading;

import java.util.stream.Collectors;
import org.plenary.calendar.Length;
import org.plenary.charter.Accumulation;
import org.plenary.procedure.Effect;
import org.plenary.procedure.Fact;
import org.plenary.procedure.Selector;
import org.plenary.vocabulary.Phrasebook;
import org.plenary.vocabulary.ThresholdId;

/// Puts what a procedure lays down into words: who may act, what a stage brings about, what leads on.
public final class ProcedureText {
    private final LawNames names;
    private final Phrasebook phrases;

    /// `phrases` are those of `LawText`.
    ProcedureText(LawNames names, Phrasebook phrases) {
        this.names = names;
        this.phrases = phrases;
    }

    public String of(Selector selector) {
        return switch (selector) {
            case Selector.Subject() -> say("who.subject");
            case Selector.Opener() -> say("who.opener");
            case Selector.Anyone() -> say("who.anyone");
            case Selector.Any(var standing) -> say("who.any", names.of(standing));
            case Selector.AnyExceptSubject(var standing) -> say("who.any-except", names.of(standing));
            case Selector.Several(var number, var standing) -> say("who.several", number, names.of(standing));
            case Selector.AllExceptSubject(var standing) -> say("who.all-except", names.of(standing));
            case Selector.ChairOf(var body) -> say("who.chair", names.of(body));
            case Selector.Holder(var office) -> say("who.office", names.of(office));
            case Selector.Organ(var body) -> names.of(body);
            case Selector.Depositary() -> say("who.depositary");
        };
    }

    public String of(Effect effect) {
        return switch (effect) {
            case Effect.Grant(var standing) -> say("effect.grant", names.of(standing));
            case Effect.Suspend() -> say("effect.suspend");
            case Effect.Restore() -> say("effect.restore");
            case Effect.End() -> say("effect.end");
            case Effect.Fill(var office) -> say("effect.fill", names.of(office));
            case Effect.PutMotion(var matter, var body) -> say("effect.put", names.of(matter), names.of(body));
            case Effect.Convene(var body) -> say("effect.convene", names.of(body));
            case Effect.OpenCommitment(var what) -> say("effect.commitment", names.of(what));
            case Effect.OpenAccessions(var what) -> say("effect.accessions", names.of(what));
            case Effect.AssessCommitments() -> say("effect.assess");
            case Effect.CloseCommitments() -> say("effect.close");
            case Effect.Apply(var measure) -> say("effect.apply", measure);
            case Effect.Lift(var measure) -> say("effect.lift", measure);
            case Effect.PublishStatement() -> say("effect.publish");
            case Effect.Notify(var whom) -> say("effect.notify", of(whom));
            case Effect.OpenCase(var procedure) -> say("effect.open-case", names.of(procedure));
            case Effect.CloseCase(var procedure) -> say("effect.close-case", names.of(procedure));
        };
    }

    public String of(Fact fact) {
        return switch (fact) {
            case Fact.BoundBy(var instrument) -> say("when.bound", names.of(instrument));
            case Fact.CommitmentsReported() -> say("when.reported");
            case Fact.CommitmentsDone() -> say("when.done");
            case Fact.HasStanding(var standing) -> say("when.standing", names.of(standing));
            case Fact.Reached(var threshold) -> say("when.reached", names.of(threshold), ways(threshold));
        };
    }

    private String ways(ThresholdId threshold) {
        var thresholds = names.charter().thresholds();
        return thresholds.at(threshold, names.day())
                .or(() -> thresholds.versions(threshold).reversed().stream().findFirst()).stream()
                .flatMap(one -> one.law().reachedBy().stream()).map(this::of).collect(Collectors.joining("; "));
    }

    public String of(Accumulation needed) {
        return say("threshold.way", needed.number(), names.of(needed.grade()), of(needed.within()));
    }

    public String of(Length length) {
        var unit = length.unit().word().replace(' ', '-');
        return say("length", length.count(), say((length.count() == 1 ? "unit.one." : "unit.") + unit));
    }

    public String say(String key, Object... values) {
        var texts = new String[values.length];
        for (int i = 0; i < values.length; i++) texts[i] = values[i].toString();
        return phrases.say(key, texts);
    }
}
