package org.plenary.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.plenary.act.DatedAct;
import org.plenary.act.InstrumentAct;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Charter;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentList;
import org.plenary.timeline.PersistentMap;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;

/// Every instrument on record with the steps of its parties, the budget scales, and what was proposed.
public record Instruments(
        PersistentMap<InstrumentId, Dossier> dossiers,
        PersistentMap<InstrumentId, PersistentList<InstrumentId>> amendments,
        Timeline<DatedAct> scaleActs,
        Timeline<DatedAct> proposed) {

    public static Instruments begin() {
        return new Instruments(PersistentMap.empty(), PersistentMap.empty(), Timeline.empty(),
                Timeline.empty());
    }

    public Instruments evolve(InstrumentAct act, DatedAct dated) {
        return switch (act) {
            case InstrumentAct.InstrumentAdopted adopted -> filed(adopted.instrument(), act, dated)
                    .amending(adopted);
            case InstrumentAct.DepositaryActed acted -> filed(acted.instrument(), act, dated);
            case InstrumentAct.AccessionConsented consented -> filed(consented.instrument(), act, dated);
            case InstrumentAct.EntryIntoForceReported reported -> filed(reported.instrument(), act, dated);
            case InstrumentAct.InstrumentReplaced replaced -> filed(replaced.instrument(), act, dated);
            case InstrumentAct.InstrumentProposed made -> new Instruments(
                    made.instrument().map(id -> file(id, act, dated)).orElse(dossiers), amendments,
                    scaleActs, proposed.with(dated.on(), dated.entered(), dated));
            case InstrumentAct.ScaleSet _ -> new Instruments(dossiers, amendments,
                    scaleActs.with(dated.on(), dated.entered(), dated), proposed);
        };
    }

    private PersistentMap<InstrumentId, Dossier> file(InstrumentId id, InstrumentAct act, DatedAct dated) {
        return dossiers.update(id, Dossier.EMPTY, dossier -> dossier.with(act, dated));
    }

    private Instruments filed(InstrumentId id, InstrumentAct act, DatedAct dated) {
        return new Instruments(file(id, act, dated), amendments, scaleActs, proposed);
    }

    private Instruments amending(InstrumentAct.InstrumentAdopted adopted) {
        if (adopted.amends().isEmpty()) return this;
        var more = amendments.update(adopted.amends().get(), PersistentList.empty(),
                known -> known.with(adopted.instrument()));
        return new Instruments(dossiers, more, scaleActs, proposed);
    }

    /// Everything on record about one instrument.
    public Dossier dossier(InstrumentId id) { return dossiers.getOr(id, Dossier.EMPTY); }

    /// The act of adoption, where the instrument was adopted by that day.
    public Optional<DatedAct> adoption(InstrumentId id, AsOf asOf) {
        return dossier(id).adopted().statedBy(asOf.known())
                .filter(dated -> !dated.on().first().isAfter(asOf.day()));
    }

    /// Whether any act speaks of the adoption of the instrument.
    public boolean knows(InstrumentId id) { return dossier(id).adopted().size() > 0; }

    /// Every instrument whose adoption is on record, by id.
    public List<InstrumentId> known() { return dossiers.keys().stream().filter(this::knows).toList(); }

    /// The instruments adopted by that day, earliest first.
    public List<Instrument> instruments(Charter charter, AsOf asOf) {
        var depositary = new Depositary(charter, this, asOf);
        var adopted = new ArrayList<Instrument>();
        dossiers.forEach((id, _) -> depositary.instrument(id).ifPresent(adopted::add));
        adopted.sort(Comparator.comparing(Instrument::adopted).thenComparing(Instrument::id));
        return List.copyOf(adopted);
    }

    public Optional<Instrument> instrument(Charter charter, InstrumentId id, AsOf asOf) {
        return new Depositary(charter, this, asOf).instrument(id);
    }

    /// The amendments to an instrument adopted by that day, earliest first.
    public List<InstrumentId> amendments(InstrumentId id, AsOf asOf) {
        record Adopted(InstrumentId id, DatedAct act) {}
        var adopted = new ArrayList<Adopted>();
        for (var amendment : amendments.getOr(id, PersistentList.empty())) {
            adoption(amendment, asOf).ifPresent(act -> adopted.add(new Adopted(amendment, act)));
        }
        return adopted.stream()
                .sorted(Comparator.<Adopted, PartialDate>comparing(one -> one.act().on())
                        .thenComparing(Adopted::id))
                .map(Adopted::id)
                .distinct()
                .toList();
    }

    /// What was proposed by that day, earliest first.
    public List<DatedAct> proposals(AsOf asOf) {
        return proposed.until(asOf).stream().map(Timeline.Change::value).toList();
    }

    /// Every budget scale set by that day, earliest first.
    public List<Scale> scales(AsOf asOf) {
        return scaleActs.until(asOf).stream().map(change -> Scales.read(change.value())).toList();
    }

    /// The budget scale in use on that day.
    public Optional<Scale> scale(AsOf asOf) { return scaleActs.valueAt(asOf).map(Scales::read); }

    /// Gives the last step of each party to the instrument by that day.
    public void lastSteps(InstrumentId id, AsOf asOf, BiConsumer<PartyId, DatedAct> reader) {
        dossier(id).steps().forEach(
                (party, line) -> line.valueAt(asOf).ifPresent(dated -> reader.accept(party, dated)));
    }

    /// Gives the last step of the party in each instrument by that day.
    public void lastSteps(PartyId party, AsOf asOf, BiConsumer<InstrumentId, DatedAct> reader) {
        dossiers.forEach((id, dossier) -> dossier.steps().getOr(party, Timeline.empty()).valueAt(asOf)
                .ifPresent(dated -> reader.accept(id, dated)));
    }
}
