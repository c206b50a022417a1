package org.plenary.server.view;

import java.util.List;
import java.util.stream.Collectors;
import org.plenary.instrument.Derivation;
import org.plenary.instrument.Missing;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrasebook;

/// Puts the reckoning of an entry into force into words, step by step.
final class Reckonings {
    private final Vantage vantage;
    private final Phrasebook phrases;
    private final ActText acts;

    Reckonings(Vantage vantage) {
        this.vantage = vantage;
        phrases = Books.of("reckonings", vantage.language());
        acts = new ActText(vantage);
    }

    String step(Derivation derivation) {
        return switch (derivation) {
            case Derivation.Adopted(var on) -> say("adopted", on);
            case Derivation.DayNamed(var day) -> say("day-named", day);
            case Derivation.Counted(var ordinal, var needed, var deposit) -> say("counted", ordinal, needed,
                    name(deposit.party()), acts.step(deposit.step()), deposit.on());
            case Derivation.ShareReached(var weight, var held, var total, var on) ->
                    say("share-reached", weight, held, total, on);
            case Derivation.DaysAfter(var days, var from, var day) -> say("days-after", days, from, day);
            case Derivation.OtherInForce(var instrument, var on) ->
                    say("other-in-force", vantage.name(instrument), on);
            case Derivation.Latest(var on) -> say("latest", on);
            case Derivation.WithGeneral(var party, var general) -> say("with-general", name(party), general);
            case Derivation.ImpliedByAll(var party, var general) -> say("implied", name(party), general);
            case Derivation.OwnStep(var deposit) ->
                    say("own-step", name(deposit.party()), acts.step(deposit.step()), deposit.on());
            case Derivation.LastConsent(var party, var acceding, var on) ->
                    say("last-consent", name(party), name(acceding), on);
            case Derivation.ByGeneralLaw(var party) -> say("general-law", name(party));
            case Derivation.Reported(var on, _) -> say("reported", on);
        };
    }

    String missing(Missing missing) {
        return switch (missing) {
            case Missing.Clause() -> say("missing.clause");
            case Missing.ReadableClause(var text) -> say("missing.readable", text);
            case Missing.Steps(var step, var needed, var onRecord) ->
                    say("missing.steps", acts.step(step), needed, onRecord);
            case Missing.StepsOf(var step, var parties) -> say("missing.steps-of", acts.step(step), names(parties));
            case Missing.Signatories() -> say("missing.signatories");
            case Missing.Share(var weight) -> say("missing.share", weight);
            case Missing.Weights(var weight) -> say("missing.weights", weight);
            case Missing.ExactDay(var earliest, var latest) -> say("missing.exact-day", earliest, latest);
            case Missing.ConsentsOf(var parties) -> say("missing.consents-of", names(parties));
            case Missing.Other(var instrument) -> say("missing.other", vantage.name(instrument));
            case Missing.EndOfCircle(var instruments) -> say("missing.circle", instruments);
            case Missing.GeneralEntry() -> say("missing.general");
        };
    }

    private String names(List<PartyId> parties) {
        return parties.stream().map(this::name).collect(Collectors.joining(say("comma") + " "));
    }

    private String name(PartyId party) { return vantage.name(party).text(); }

    private String say(String key, Object... values) {
        var texts = new String[values.length];
        for (int i = 0; i < values.length; i++) texts[i] = values[i].toString();
        return phrases.say(key, texts);
    }
}
