package org.plenary.body;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.act.BodyAct;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Chair;
import org.plenary.charter.Charter;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentMap;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;

/// The organs over time: when they began, their elected seats, their offices and their chairs.
public record Bodies(
        PersistentMap<BodyId, Timeline<DatedAct>> established,
        PersistentMap<BodyId, PersistentMap<PartyId, Timeline<DatedAct>>> elected,
        PersistentMap<OfficeId, Timeline<DatedAct>> offices,
        PersistentMap<BodyId, Timeline<DatedAct>> chairs) {

    public static Bodies begin() {
        return new Bodies(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(),
                PersistentMap.empty());
    }

    public Bodies evolve(BodyAct act, DatedAct dated) {
        return switch (act) {
            case BodyAct.BodyEstablished(var body, _) ->
                    new Bodies(added(established, body, dated), elected, offices, chairs);
            case BodyAct.SeatTaken(var body, var party, _) -> seat(body, party, dated);
            case BodyAct.SeatVacated(var body, var party) -> seat(body, party, dated);
            case BodyAct.OfficeAssumed(var office, _, _, _) ->
                    new Bodies(established, elected, added(offices, office, dated), chairs);
            case BodyAct.OfficeVacated(var office, _) ->
                    new Bodies(established, elected, added(offices, office, dated), chairs);
            case BodyAct.ChairAssumed(var body, _, _, _) ->
                    new Bodies(established, elected, offices, added(chairs, body, dated));
        };
    }

    private Bodies seat(BodyId body, PartyId party, DatedAct dated) {
        var seats = elected.update(body, PersistentMap.empty(), taken -> added(taken, party, dated));
        return new Bodies(established, seats, offices, chairs);
    }

    private static <K extends Comparable<K>> PersistentMap<K, Timeline<DatedAct>> added(
            PersistentMap<K, Timeline<DatedAct>> to, K key, DatedAct dated) {
        return to.update(key, Timeline.empty(), line -> line.with(dated.on(), dated.entered(), dated));
    }

    /// The act by which the body started its work, where one is on record.
    public Optional<DatedAct> establishment(BodyId body, AsOf asOf) {
        return established.getOr(body, Timeline.empty()).valueAt(asOf);
    }

    /// The parties that hold an elected seat of the body.
    public SortedSet<PartyId> elected(BodyId body, AsOf asOf) {
        var seated = new TreeSet<PartyId>();
        elected.getOr(body, PersistentMap.empty()).forEach((party, line) -> {
            if (line.valueAt(asOf).filter(dated -> isSeated(dated, asOf)).isPresent()) seated.add(party);
        });
        return seated;
    }

    /// A stated end is the last day of the term.
    private static boolean isSeated(DatedAct dated, AsOf asOf) {
        return dated.act() instanceof BodyAct.SeatTaken(_, _, var until)
                && until.map(end -> !end.last().isBefore(asOf.day())).orElse(true);
    }

    /// Who holds which office, by office.
    public List<Tenure> holders(AsOf asOf) {
        var holders = new ArrayList<Tenure>();
        offices.forEach((office, _) -> holder(office, asOf).ifPresent(holders::add));
        return List.copyOf(holders);
    }

    public Optional<Tenure> holder(OfficeId office, AsOf asOf) {
        return succession(office, asOf.known()).stream()
                .filter(tenure -> tenure.covers(asOf.day()))
                .reduce((_, later) -> later);
    }

    /// Everyone who held the office, earliest first, as far as known today.
    public List<Tenure> succession(OfficeId office) { return succession(office, Instant.MAX); }

    /// Everyone who held the office, earliest first, as far as it had been entered by `known`.
    public List<Tenure> succession(OfficeId office, Instant known) {
        return Tenures.read(offices.getOr(office, Timeline.empty()).knownBy(known));
    }

    /// The recorded turns in the chair of the body, earliest first; the later entry for a day corrects.
    public List<Turn> turns(BodyId body, Instant known) {
        var turns = new ArrayList<Turn>();
        for (var change : chairs.getOr(body, Timeline.empty()).knownBy(known)) {
            var dated = change.value();
            if (!turns.isEmpty() && turns.getLast().act().on().equals(dated.on())) turns.removeLast();
            turns.add(new Turn(((BodyAct.ChairAssumed) dated.act()).party(), dated));
        }
        return List.copyOf(turns);
    }

    /// Who is in the chair of the body by the record: its own, or that of the body or office to which the
    /// charter ties its chair. A chair that goes with the host is the business of the meeting.
    public Optional<Chairing> chair(Charter charter, BodyId body, AsOf asOf) {
        return chair(charter, body, asOf, new TreeSet<>());
    }

    private Optional<Chairing> chair(Charter charter, BodyId body, AsOf asOf, SortedSet<BodyId> seen) {
        var recorded = recordedChair(body, asOf);
        if (recorded.isPresent() || !seen.add(body)) return recorded;
        var law = charter.bodies().at(body, asOf.day()).flatMap(provision -> provision.law().chair());
        if (law.isEmpty()) return Optional.empty();
        return switch (law.get()) {
            case Chair.SameAs(var other) ->
                    chair(charter, other, asOf, seen).map(chairing -> chairing.sharedWith(body));
            case Chair.HolderOf(var office) -> holder(office, asOf).map(tenure -> chairing(body, tenure));
            case Chair.Rotates _, Chair.Host _ -> Optional.empty();
        };
    }

    private static Chairing chairing(BodyId body, Tenure tenure) {
        return new Chairing(body, body, tenure.nationality(), Optional.of(tenure.holder()), tenure.since(),
                tenure.until(), tenure.act());
    }

    private Optional<Chairing> recordedChair(BodyId body, AsOf asOf) {
        for (var turn : turns(body, asOf.known()).reversed()) {
            var on = turn.act().on();
            if (on.first().isAfter(asOf.day())) continue;
            return Optional.of(chairing(body, turn, until(body, asOf, on)));
        }
        return Optional.empty();
    }

    private Optional<PartialDate> until(BodyId body, AsOf asOf, PartialDate since) {
        return turns(body, asOf.known()).stream()
                .map(turn -> turn.act().on())
                .filter(on -> on.first().isAfter(since.first()))
                .findFirst();
    }

    private static Chairing chairing(BodyId body, Turn turn, Optional<PartialDate> until) {
        var assumed = (BodyAct.ChairAssumed) turn.act().act();
        return new Chairing(body, body, Optional.of(assumed.party()), assumed.person(), turn.act().on(),
                until, turn.act());
    }
}
