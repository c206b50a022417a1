package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.time.Instant;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.InstrumentAct;
import org.plenary.charter.EntryIntoForce;
import org.plenary.instrument.Dossier;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.Sentence;

/// What the charter and the record must bear out before the depositary takes an act.
final class InstrumentGuard {
    private InstrumentGuard() {}

    static void check(Guard guard, InstrumentAct act) {
        switch (act) {
            case InstrumentAct.InstrumentAdopted adopted -> adopted(guard, adopted);
            case InstrumentAct.DepositaryActed acted -> DepositaryGuard.check(guard, acted);
            case InstrumentAct.AccessionConsented(var instrument, var party, var acceding) -> {
                guard.party("party", party);
                guard.party("acceding", acceding);
                guard.instrument("instrument", instrument);
            }
            case InstrumentAct.EntryIntoForceReported reported -> reported(guard, reported);
            case InstrumentAct.InstrumentReplaced(var instrument, var replacement) -> {
                replacement.ifPresent(other -> guard.instrument("replacement", other));
                if (guard.instrument("instrument", instrument)) {
                    guard.once("instrument", dossier(guard, instrument).replaced().statedBy(Instant.MAX),
                            say("The end of '%s'", instrument));
                }
            }
            case InstrumentAct.InstrumentProposed(_, _, var party, _) ->
                    party.ifPresent(proposer -> guard.party("party", proposer));
            case InstrumentAct.ScaleSet scale -> ScaleGuard.check(guard, scale);
        }
    }

    static Dossier dossier(Guard guard, InstrumentId instrument) {
        return guard.organisation().instruments().dossier(instrument);
    }

    private static void adopted(Guard guard, InstrumentAct.InstrumentAdopted adopted) {
        boolean known = guard.form("form", adopted.form());
        known &= guard.parties("signatories", adopted.signatories());
        clause(guard, "in-force", adopted.inForce());
        clause(guard, "in-force-for-acceding", adopted.inForceForAcceding());
        adopted.amends().ifPresent(amended -> guard.instrument("amends", amended));
        guard.once("instrument", dossier(guard, adopted.instrument()).adopted().statedBy(Instant.MAX),
                say("The adoption of '%s'", adopted.instrument()));
        if (!known) return;
        for (var party : adopted.signatories()) {
            DepositaryGuard.openTo(guard, "signatories", party, adopted.form());
        }
    }

    private static void clause(Guard guard, String field, Optional<String> clause) {
        if (clause.isEmpty()) return;
        switch (EntryIntoForce.parse(clause.get())) {
            case Phrase.Meaning<EntryIntoForce> _ -> { }
            case Phrase.Fault<EntryIntoForce>(var message, var remedy) ->
                    guard.refuse(field, Sentence.english(message), Sentence.english(remedy));
        }
    }

    private static void reported(Guard guard, InstrumentAct.EntryIntoForceReported reported) {
        reported.party().ifPresent(party -> guard.party("party", party));
        if (!guard.instrument("instrument", reported.instrument())) return;
        Optional<DatedAct> earlier = dossier(guard, reported.instrument()).reports().changes().stream()
                .map(Timeline.Change::value)
                .filter(dated -> dated.act().equals(reported))
                .reduce((_, last) -> last);
        guard.once("instrument", earlier, reported.party().isEmpty()
                ? say("The entry into force of '%s'", reported.instrument())
                : say("The entry into force of '%s' for %s", reported.instrument(), reported.party().get()));
    }
}
