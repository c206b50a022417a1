package org.plenary.server.view;

import java.util.stream.Collectors;
import org.plenary.calendar.Length;
import org.plenary.charter.Accumulation;
import org.plenary.procedure.Effect;
import org.plenary.procedure.Fact;
import org.plenary.procedure.Selector;
import org.plenary.vocabulary.Phrasebook;
import org.plenary.vocabulary.ThresholdId;

/// Puts what a procedure lays down into words: who may act, what a stage brings about, what leads on.
final class ProcedureText {
    private final Vantage vantage;
    private final Phrasebook phrases;

    ProcedureText(Vantage vantage) {
        this.vantage = vantage;
        phrases = Books.of("procedures", vantage.language());
    }

    String of(Selector selector) {
        return switch (selector) {
            case Selector.Subject() -> say("who.subject");
            case Selector.Opener() -> say("who.opener");
            case Selector.Anyone() -> say("who.anyone");
            case Selector.Any(var standing) -> say("who.any", vantage.name(standing));
            case Selector.AnyExceptSubject(var standing) -> say("who.any-except", vantage.name(standing));
            case Selector.Several(var number, var standing) -> say("who.several", number, vantage.name(standing));
            case Selector.AllExceptSubject(var standing) -> say("who.all-except", vantage.name(standing));
            case Selector.ChairOf(var body) -> say("who.chair", vantage.name(body));
            case Selector.Holder(var office) -> say("who.office", vantage.name(office));
            case Selector.Organ(var body) -> vantage.name(body).text();
            case Selector.Depositary() -> say("who.depositary");
        };
    }

    String of(Effect effect) {
        return switch (effect) {
            case Effect.Grant(var standing) -> say("effect.grant", vantage.name(standing));
            case Effect.Suspend() -> say("effect.suspend");
            case Effect.Restore() -> say("effect.restore");
            case Effect.End() -> say("effect.end");
            case Effect.Fill(var office) -> say("effect.fill", vantage.name(office));
            case Effect.PutMotion(var matter, var body) -> say("effect.put", vantage.name(matter), vantage.name(body));
            case Effect.Convene(var body) -> say("effect.convene", vantage.name(body));
            case Effect.OpenCommitment(var what) -> say("effect.commitment", what.in(vantage.language()));
            case Effect.OpenAccessions(var what) -> say("effect.accessions", what.in(vantage.language()));
            case Effect.AssessCommitments() -> say("effect.assess");
            case Effect.CloseCommitments() -> say("effect.close");
            case Effect.Apply(var measure) -> say("effect.apply", measure);
            case Effect.Lift(var measure) -> say("effect.lift", measure);
            case Effect.PublishStatement() -> say("effect.publish");
            case Effect.Notify(var whom) -> say("effect.notify", of(whom));
            case Effect.OpenCase(var procedure) -> say("effect.open-case", vantage.name(procedure));
            case Effect.CloseCase(var procedure) -> say("effect.close-case", vantage.name(procedure));
        };
    }

    String of(Fact fact) {
        return switch (fact) {
            case Fact.BoundBy(var instrument) -> say("when.bound", vantage.name(instrument));
            case Fact.CommitmentsReported() -> say("when.reported");
            case Fact.CommitmentsDone() -> say("when.done");
            case Fact.HasStanding(var standing) -> say("when.standing", vantage.name(standing));
            case Fact.Reached(var threshold) -> say("when.reached", vantage.name(threshold), ways(threshold));
        };
    }

    private String ways(ThresholdId threshold) {
        return vantage.law(vantage.charter().thresholds(), threshold).stream()
                .flatMap(law -> law.reachedBy().stream()).map(this::of).collect(Collectors.joining("; "));
    }

    String of(Accumulation needed) {
        return say("threshold.way", needed.number(), vantage.name(needed.grade()), of(needed.within()));
    }

    String of(Length length) { return length.count() + " " + say("unit." + length.unit().word().replace(' ', '-')); }

    String say(String key, Object... values) {
        var texts = new String[values.length];
        for (int i = 0; i < values.length; i++) texts[i] = values[i].toString();
        return phrases.say(key, texts);
    }
}
