package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.InstrumentAct.DepositaryStep;
import org.plenary.act.InstrumentAct;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;

/// What must be so before a party's step is taken: there is such an instrument, it is open to the party,
/// and the step comes in its turn.
final class DepositaryGuard {
    private DepositaryGuard() {}

    static void check(Guard guard, InstrumentAct.DepositaryActed acted) {
        boolean known = guard.party("party", acted.party());
        if (!guard.instrument("instrument", acted.instrument()) || !known) return;
        var adoption = guard.organisation().instruments().adoption(acted.instrument(), guard.then());
        if (adoption.isEmpty()) {
            // A parliament may approve a text before it is signed.
            if (acted.step() != DepositaryStep.DOMESTIC_APPROVAL) tooEarly(guard, acted);
            return;
        }
        switch (acted.step()) {
            case SIGNATURE -> {
                var text = (InstrumentAct.InstrumentAdopted) adoption.get().act();
                if (!text.signatories().contains(acted.party())) {
                    openTo(guard, "party", acted.party(), text.form());
                }
                once(guard, acted);
            }
            case RATIFICATION, ACCEPTANCE, APPROVAL, NOTIFICATION, ACCESSION, SUCCESSION,
                    PROVISIONAL_APPLICATION -> once(guard, acted);
            case DENUNCIATION -> denounced(guard, acted);
            case DOMESTIC_APPROVAL, RESERVATION, DECLARATION, OBJECTION -> { }
        }
    }

    private static void tooEarly(Guard guard, InstrumentAct.DepositaryActed acted) {
        var adopted = InstrumentGuard.dossier(guard, acted.instrument()).adopted().changes().getFirst();
        guard.refuse("on", say("'%s' was adopted on %s; on %s there was nothing to take a step upon.",
                acted.instrument(), adopted.on(), guard.on()), say("Correct the date of one of the two acts."));
    }

    /// A form open to certain standings is open to who holds one of them that day. Before the organisation
    /// was established there were no standings, and its forms say nothing.
    static void openTo(Guard guard, String field, PartyId party, FormId form) {
        var day = guard.on().last();
        var law = guard.charter().instruments().at(form, day);
        if (law.isEmpty() || law.get().law().openTo().isEmpty()) return;
        if (day.isBefore(guard.charter().profile().established())) return;
        var open = law.get().law().openTo();
        var holding = guard.organisation().membership().holding(party, guard.then());
        if (holding.isPresent() && open.contains(holding.get().standing())) return;
        guard.refuse(field, law.get(), say("%s on %s is %s, and the form '%s' is open to %s.", party, guard.on(),
                holding.<Object>map(held -> held.standing()).orElse(say("without a standing")),
                form, Sentence.list(open)),
                say("Another form may be open to it, or a later accession."));
    }

    private static void once(Guard guard, InstrumentAct.DepositaryActed acted) {
        guard.once("step", last(guard, acted), say("The %s of %s to '%s'", word(acted.step()), acted.party(),
                acted.instrument()));
    }

    /// The same step taken before, unless the party left in between.
    private static Optional<DatedAct> last(Guard guard, InstrumentAct.DepositaryActed acted) {
        var same = steps(guard, acted).stream().filter(dated -> step(dated) == acted.step())
                .reduce((_, later) -> later);
        if (same.isEmpty() || guard.correcting()) return same;
        boolean left = steps(guard, acted).stream().anyMatch(dated ->
                step(dated) == DepositaryStep.DENUNCIATION && dated.on().compareTo(same.get().on()) >= 0);
        return left ? Optional.empty() : same;
    }

    private static List<DatedAct> steps(Guard guard, InstrumentAct.DepositaryActed acted) {
        return InstrumentGuard.dossier(guard, acted.instrument()).steps()
                .getOr(acted.party(), Timeline.empty()).changes().stream()
                .map(Timeline.Change::value)
                .toList();
    }

    private static DepositaryStep step(DatedAct dated) {
        return ((InstrumentAct.DepositaryActed) dated.act()).step();
    }

    private static void denounced(Guard guard, InstrumentAct.DepositaryActed acted) {
        var instrument = guard.organisation().instruments()
                .instrument(guard.charter(), acted.instrument(), guard.then());
        boolean consented = instrument.flatMap(one -> one.participation(acted.party()))
                .filter(path -> path.consent().isPresent() || path.bound().on().isPresent())
                .isPresent();
        if (consented) {
            once(guard, acted);
            return;
        }
        guard.refuse("step", say("%s had not bound itself to '%s' by %s; only a party can denounce.", acted.party(),
                acted.instrument(), guard.on()),
                say("Enter its ratification or accession first."));
    }

    private static Sentence word(DepositaryStep step) {
        return Sentence.english(step.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
