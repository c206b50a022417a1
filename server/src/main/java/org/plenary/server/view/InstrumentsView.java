package org.plenary.server.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.FormLaw;
import org.plenary.instrument.Force;
import org.plenary.instrument.Instrument;
import org.plenary.instrument.Participation;
import org.plenary.server.view.InstrumentRow.Party;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;

/// The instruments in the depositary's care, and one of them with the reckoning of its entry into force.
public final class InstrumentsView {
    /// One instrument. `law` is its own clause on entry into force as the record words it.
    public record Full(
            InstrumentRow instrument, Optional<String> number, Optional<Ref> meeting, Optional<String> depositary,
            Optional<Text> bodyName, Entry entry, List<Bond> bonds, Optional<Ref> amends, List<Ref> amendments,
            Optional<PartialEnd> replaced, List<Text> contents, List<ActLine> story) {}

    /// The end of an instrument.
    public record PartialEnd(PartialDate on, Optional<Ref> by) {}

    /// Entry into force: as reckoned, step by step, beside what a source reports.
    public record Entry(
            Optional<PartialDate> computed, Optional<PartialDate> reported,
            boolean atOdds, List<String> steps, List<String> missing, List<Cite> sources) {
        static Entry of(Vantage vantage, Force force) {
            var say = new Reckonings(vantage);
            return new Entry(force.computed().on(), force.reported().map(act -> act.on()), force.isAtOdds(),
                    force.computed().steps().stream().map(say::step).toList(),
                    force.computed().missing().stream().map(say::missing).toList(),
                    force.reported().map(Cite::of).orElse(List.of()));
        }
    }

    /// One party's bond, with what it did on the way.
    public record Bond(Party party, Entry entry, List<ActLine> steps) {}

    private InstrumentsView() {}

    /// Every instrument adopted by that day, the latest first.
    public static List<InstrumentRow> all(Vantage vantage) {
        return instruments(vantage).reversed().stream().map(one -> InstrumentRow.of(vantage, one)).toList();
    }

    /// Those that bind by consent of each party: the rows of the depositary table.
    public static List<InstrumentRow> treaties(List<InstrumentRow> all) {
        return all.stream().filter(row -> row.binds().filter(FormLaw.Binding.PARTIES::equals).isPresent()).toList();
    }

    /// The parties that have a place in one of `rows`: the columns of the depositary table.
    public static List<Ref> columns(List<InstrumentRow> rows) {
        var columns = new ArrayList<Ref>();
        var seen = new TreeSet<PartyId>();
        rows.stream().flatMap(row -> row.parties().stream())
                .filter(party -> seen.add(party.party()))
                .forEach(party -> columns.add(new Ref(party.party().value(), party.name())));
        columns.sort(Comparator.comparing(Ref::id));
        return columns;
    }

    public static Optional<InstrumentId> find(Vantage vantage, String slug) {
        return Slug.find(slug, vantage.organisation().instruments().known());
    }

    public static Optional<Full> of(Vantage vantage, InstrumentId id) {
        return vantage.organisation().instruments().instrument(vantage.charter(), id, vantage.asOf())
                .map(instrument -> full(vantage, instrument));
    }

    private static Full full(Vantage vantage, Instrument one) {
        var meeting = vantage.organisation().meetings().adopting(one.id(), vantage.asOf())
                .map(held -> new Ref(held.id().value(), vantage.name(held.body())));
        return new Full(InstrumentRow.of(vantage, one), one.number(), meeting, one.depositary(),
                one.body().map(vantage::name), Entry.of(vantage, one.inForce()),
                one.parties().stream().map(party -> bond(vantage, party)).toList(),
                one.amends().map(id -> Ref.of(vantage, id)),
                one.amendments().stream().map(id -> Ref.of(vantage, id)).toList(),
                one.replaced().map(end -> new PartialEnd(end.on(), end.by().map(id -> Ref.of(vantage, id)))),
                one.contents().stream().map(vantage::text).toList(), ActLines.about(vantage, one.id()));
    }

    private static Bond bond(Vantage vantage, Participation one) {
        var steps = ActLines.steps(vantage, one);
        return new Bond(Party.of(vantage, one), Entry.of(vantage, one.bound()), steps);
    }

    private static List<Instrument> instruments(Vantage vantage) {
        return vantage.organisation().instruments().instruments(vantage.charter(), vantage.asOf());
    }
}
