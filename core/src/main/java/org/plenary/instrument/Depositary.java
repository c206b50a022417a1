package org.plenary.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.InstrumentAct;
import org.plenary.act.InstrumentAct.DepositaryStep;
import org.plenary.charter.Charter;
import org.plenary.charter.EntryIntoForce;
import org.plenary.charter.FormLaw;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrase;

/// What the depositary can say on a day about the instruments in its care: their state and the path of
/// each party in them.
record Depositary(Charter charter, Instruments instruments, AsOf asOf) {

    Optional<Instrument> instrument(InstrumentId id) {
        var dossier = instruments.dossier(id);
        return instruments.adoption(id, asOf).map(adoption -> instrument(adoption, dossier));
    }

    private Instrument instrument(DatedAct adoption, Dossier dossier) {
        var text = (InstrumentAct.InstrumentAdopted) adoption.act();
        var law = law(text.form(), adoption);
        var deposits = Deposits.of(dossier, adoption, asOf);
        var clause = clause(text, law);
        var force = general(text.instrument(), List.of());
        var parties = new Parties(this, dossier, adoption, deposits, clause, force);
        return new Instrument(text.instrument(), text.title(), text.form(), law, text.number(), adoption.by(),
                adoption.on(), adoption.at(), text.depositary(), clause, force, parties.all(), text.amends(),
                instruments.amendments(text.instrument(), asOf), replacement(dossier), text.contents(),
                values(dossier.proposals()), adoption);
    }

    private List<DatedAct> values(Timeline<DatedAct> line) {
        return line.until(asOf).stream().map(Timeline.Change::value).toList();
    }

    private Optional<Replacement> replacement(Dossier dossier) {
        return dossier.replaced().valueAt(asOf).map(dated -> new Replacement(
                dated.on(), ((InstrumentAct.InstrumentReplaced) dated.act()).replacement(), dated));
    }

    /// What the charter said about the form when the text was adopted.
    Optional<FormLaw> law(FormId form, DatedAct adoption) {
        return charter.instruments().at(form, adoption.on().last())
                .or(() -> charter.instruments().at(form, adoption.on().first()))
                .map(provision -> provision.law());
    }

    /// The text's own clause, else that of its form.
    static Optional<EntryIntoForce> clause(InstrumentAct.InstrumentAdopted text, Optional<FormLaw> law) {
        if (text.inForce().isPresent()) return text.inForce().flatMap(Depositary::read);
        return law.flatMap(FormLaw::inForce);
    }

    static Optional<EntryIntoForce> read(String clause) {
        return switch (EntryIntoForce.parse(clause)) {
            case Phrase.Meaning<EntryIntoForce>(var meaning) -> Optional.of(meaning);
            case Phrase.Fault<EntryIntoForce> _ -> Optional.empty();
        };
    }

    /// The general entry into force; `path` holds the instruments that already wait for this one.
    Force general(InstrumentId id, List<InstrumentId> path) {
        var dossier = instruments.dossier(id);
        var reported = reported(dossier, Optional.empty());
        if (path.contains(id)) return new Force(Reckoning.lacking(new Missing.EndOfCircle(path)), reported);
        var adoption = instruments.adoption(id, asOf);
        if (adoption.isEmpty()) return new Force(Reckoning.lacking(new Missing.Other(id)), reported);
        return new Force(computed(dossier, adoption.get(), with(path, id)), reported);
    }

    private Reckoning computed(Dossier dossier, DatedAct adoption, List<InstrumentId> path) {
        var text = (InstrumentAct.InstrumentAdopted) adoption.act();
        var clause = clause(text, law(text.form(), adoption));
        if (clause.isEmpty()) {
            return Reckoning.lacking(text.inForce().<Missing>map(Missing.ReadableClause::new)
                    .orElse(new Missing.Clause()));
        }
        var deposits = Deposits.of(dossier, adoption, asOf);
        return clauses(adoption, deposits, path).general(clause.get());
    }

    /// A report stands in where the other instrument's own day cannot be reckoned.
    Clauses clauses(DatedAct adoption, Deposits deposits, List<InstrumentId> path) {
        return new Clauses(charter, deposits, adoption.on(), other -> {
            var force = general(other, path);
            if (force.computed().on().isPresent() || force.reported().isEmpty()) return force.computed();
            var report = force.reported().get();
            return Reckoning.of(report.on(), new Derivation.Reported(report.on(), report));
        });
    }

    private static List<InstrumentId> with(List<InstrumentId> path, InstrumentId id) {
        var longer = new ArrayList<>(path);
        longer.add(id);
        return List.copyOf(longer);
    }

    /// The latest report by that day of the entry into force, generally or for one party.
    Optional<DatedAct> reported(Dossier dossier, Optional<PartyId> party) {
        DatedAct latest = null;
        for (var change : dossier.reports().knownBy(asOf.known())) {
            var dated = change.value();
            if (!((InstrumentAct.EntryIntoForceReported) dated.act()).party().equals(party)) continue;
            if (latest == null || !latest.entered().isAfter(dated.entered())) latest = dated;
        }
        return Optional.ofNullable(latest).filter(dated -> !dated.on().first().isAfter(asOf.day()));
    }

    /// The step by which parties bind themselves under the clause; ratification where it says nothing.
    static DepositaryStep consentStep(Optional<EntryIntoForce> clause) {
        return clause.flatMap(Clauses::consentStep).orElse(DepositaryStep.RATIFICATION);
    }
}
