package org.plenary.instrument;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.act.DatedAct;
import org.plenary.act.InstrumentAct;
import org.plenary.act.InstrumentAct.DepositaryStep;
import org.plenary.calendar.LegalCalendar;
import org.plenary.calendar.Length;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Calendars;
import org.plenary.charter.EntryIntoForce;
import org.plenary.charter.FormLaw;
import org.plenary.vocabulary.PartyId;

/// The path of every party in one instrument: since when it is bound, and whether it leaves.
record Parties(
        Depositary depositary, Dossier dossier, DatedAct adoption, Deposits deposits,
        Optional<EntryIntoForce> clause, Force general) {

    List<Participation> all() { return deposits.parties().stream().map(this::participation).toList(); }

    private Participation participation(PartyId party) {
        var consent = deposits.consent(party, Depositary.consentStep(clause));
        var bound = new Force(bound(party), depositary.reported(dossier, Optional.of(party)));
        return new Participation(party, deposits.first(party, DepositaryStep.SIGNATURE),
                steps(party, DepositaryStep.DOMESTIC_APPROVAL), consent, statements(party),
                deposits.first(party, DepositaryStep.PROVISIONAL_APPLICATION), bound,
                withdrawal(party, consent));
    }

    private List<Deposit> steps(PartyId party, DepositaryStep step) {
        return deposits.of(party).stream().filter(deposit -> deposit.step() == step).toList();
    }

    private List<Deposit> statements(PartyId party) {
        return deposits.of(party).stream()
                .filter(deposit -> deposit.step() == DepositaryStep.RESERVATION
                        || deposit.step() == DepositaryStep.DECLARATION
                        || deposit.step() == DepositaryStep.OBJECTION)
                .toList();
    }

    /// From when the party is bound: with the general entry into force where it had consented by then,
    /// later by the clause for later parties.
    private Reckoning bound(PartyId party) {
        var since = general.on();
        var own = deposits.consent(party, Depositary.consentStep(clause));
        if (own.isEmpty()) return withoutOwnStep(party);
        if (since.isEmpty()) return Reckoning.lacking(new Missing.GeneralEntry());
        if (!own.get().on().last().isAfter(since.get().first())) {
            return Reckoning.of(since.get(), new Derivation.OwnStep(own.get()),
                    new Derivation.WithGeneral(party, since.get()));
        }
        if (!own.get().on().first().isAfter(since.get().last())) {
            return Reckoning.lacking(new Missing.ExactDay(own.get().on().first(), own.get().on().last()));
        }
        return later(party, own.get());
    }

    private Reckoning withoutOwnStep(PartyId party) {
        var step = clause.flatMap(Clauses::consentStep);
        boolean signatory = deposits.signatories().contains(party);
        boolean implied = step.isEmpty() && clause.isPresent() || clause.map(Clauses::asksAll).orElse(false);
        if (signatory && implied) {
            if (general.on().isEmpty()) return Reckoning.lacking(new Missing.GeneralEntry());
            var since = general.on().get();
            return Reckoning.of(since, step.isEmpty()
                    ? new Derivation.WithGeneral(party, since) : new Derivation.ImpliedByAll(party, since));
        }
        return Reckoning.lacking(
                new Missing.StepsOf(step.orElse(DepositaryStep.RATIFICATION), List.of(party)));
    }

    private Reckoning later(PartyId party, Deposit own) {
        var law = laterClause(party);
        if (law.isEmpty()) {
            return Reckoning.of(own.on(), new Derivation.OwnStep(own), new Derivation.ByGeneralLaw(party));
        }
        return own(law.get(), party, own);
    }

    private Optional<EntryIntoForce> laterClause(PartyId party) {
        var text = (InstrumentAct.InstrumentAdopted) adoption.act();
        boolean acceding = !deposits.signatories().contains(party);
        if (acceding && text.inForceForAcceding().isPresent()) {
            return text.inForceForAcceding().flatMap(Depositary::read);
        }
        return depositary.law(text.form(), adoption).flatMap(FormLaw::forLaterParties);
    }

    /// A clause as it applies to one party that comes later.
    private Reckoning own(EntryIntoForce law, PartyId party, Deposit own) {
        return switch (law) {
            case EntryIntoForce.AfterOwn(int days, _) -> after(days, own.on(), new Derivation.OwnStep(own));
            case EntryIntoForce.AfterConsentOfAll(int days) -> afterConsents(days, party, own);
            case EntryIntoForce.AllOf(var parts) ->
                    Clauses.latest(parts.stream().map(part -> own(part, party, own)).toList());
            case EntryIntoForce.OnAdoption _, EntryIntoForce.OnSignature _, EntryIntoForce.OnDate _,
                    EntryIntoForce.AfterCount _, EntryIntoForce.AfterLast _,
                    EntryIntoForce.AfterCountWithShare _, EntryIntoForce.WhenInForce _ ->
                    depositary.clauses(adoption, deposits, List.of()).general(law);
        };
    }

    private static Reckoning after(int days, PartialDate from, Derivation ground) {
        if (days == 0) return Reckoning.of(from, ground);
        if (!from.isExact()) {
            // The party is bound within a known month or year: the day stays missing and is not invented.
            return new Reckoning(PartialDate.covering(from.first().plusDays(days), from.last().plusDays(days)),
                    List.of(ground), List.of(new Missing.ExactDay(from.first(), from.last())));
        }
        var day = from.first().plusDays(days);
        return Reckoning.of(PartialDate.of(day), ground, new Derivation.DaysAfter(days, from.first(), day));
    }

    /// Consent is owed by every party already bound when this one filed its accession.
    private Reckoning afterConsents(int days, PartyId party, Deposit own) {
        var without = new TreeSet<PartyId>();
        for (var other : deposits.parties()) {
            if (!other.equals(party) && isEarlier(other, own)) without.add(other);
        }
        var given = consents(party);
        given.forEach(consent -> without.remove(consent.party()));
        if (!without.isEmpty()) return Reckoning.lacking(new Missing.ConsentsOf(List.copyOf(without)));
        if (given.isEmpty()) return after(days, own.on(), new Derivation.OwnStep(own));
        return after(days, given.getLast().on(), given.getLast());
    }

    private boolean isEarlier(PartyId other, Deposit own) {
        return deposits.consent(other, Depositary.consentStep(clause))
                .map(deposit -> deposit.on().compareTo(own.on()) < 0)
                .orElse(clause.map(Clauses::asksAll).orElse(false) && deposits.signatories().contains(other));
    }

    private List<Derivation.LastConsent> consents(PartyId acceding) {
        var given = new ArrayList<Derivation.LastConsent>();
        for (var change : dossier.consents().until(depositary.asOf())) {
            var consented = (InstrumentAct.AccessionConsented) change.value().act();
            if (!consented.acceding().equals(acceding)) continue;
            given.add(new Derivation.LastConsent(consented.party(), acceding, change.on()));
        }
        given.sort(Comparator.comparing(Derivation.LastConsent::on));
        return given;
    }

    /// A notice given before the party's latest consent belongs to an earlier time.
    private Optional<Withdrawal> withdrawal(PartyId party, Optional<Deposit> consent) {
        var notices = steps(party, DepositaryStep.DENUNCIATION);
        if (notices.isEmpty()) return Optional.empty();
        var notice = notices.getLast();
        if (consent.isPresent() && consent.get().on().compareTo(notice.on()) > 0) return Optional.empty();
        var text = (InstrumentAct.InstrumentAdopted) adoption.act();
        var length = depositary.law(text.form(), adoption).flatMap(FormLaw::withdrawalNotice);
        return Optional.of(new Withdrawal(notice, length, length.flatMap(asked -> effective(notice, asked))));
    }

    private Optional<LocalDate> effective(Deposit notice, Length length) {
        if (!notice.on().isExact()) return Optional.empty();
        var day = notice.on().first();
        var calendars = new Calendars(depositary.charter());
        var days = depositary.charter().calendars().namesAt(day).stream().findFirst()
                .map(name -> calendars.of(name, day)).orElseGet(this::plain);
        return Optional.of(length.after(day, days));
    }

    /// Where the charter names no calendar, working days are those from Monday to Friday at the seat.
    private LegalCalendar plain() {
        var weekend = new TreeSet<>(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        return LegalCalendar.ofWeek(depositary.charter().profile().zone(), weekend);
    }
}
