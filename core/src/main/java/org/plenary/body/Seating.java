package org.plenary.body;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.charter.Charter;
import org.plenary.charter.Seats;
import org.plenary.membership.Holding;
import org.plenary.membership.Membership;
import org.plenary.rule.Seat;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

/// Who sits in a body: computed from the charter's words about its seats, the standings, groups and
/// weights in force that day, and the elected seats on record. A suspended party has no seat.
public record Seating(Charter charter, Membership membership, Bodies bodies) {

    /// The seats of the body on that day, by party; empty where the charter does not know the body that day.
    public List<Seat> seats(BodyId body, AsOf asOf) {
        var law = charter.bodies().at(body, asOf.day());
        if (law.isEmpty()) return List.of();
        var parties = new TreeSet<PartyId>();
        for (var seats : law.get().law().seats()) parties.addAll(parties(seats, body, asOf));
        parties.removeIf(party -> isSuspended(party, asOf));
        return seats(parties, asOf.day());
    }

    /// Whether the party has a seat in the body on that day; a suspended party has none.
    public boolean sits(PartyId party, BodyId body, AsOf asOf) {
        var law = charter.bodies().at(body, asOf.day());
        return law.isPresent() && !isSuspended(party, asOf)
                && law.get().law().seats().stream().anyMatch(seats -> sits(party, seats, body, asOf));
    }

    private boolean sits(PartyId party, Seats seats, BodyId body, AsOf asOf) {
        if (!(seats instanceof Seats.EachWithStanding(var standing))) return parties(seats, body, asOf).contains(party);
        return membership.holding(party, asOf).filter(holding -> holding.standing().equals(standing)).isPresent();
    }

    /// Seats for exactly these parties, with the groups and weights in force that day.
    public List<Seat> seats(Collection<PartyId> parties, LocalDate day) {
        return new TreeSet<>(parties).stream()
                .map(party -> new Seat(party, groups(party, day), weights(party, day)))
                .toList();
    }

    boolean isSuspended(PartyId party, AsOf asOf) {
        return membership.holding(party, asOf).filter(holding -> !holding.isInGoodStanding()).isPresent();
    }

    private Collection<PartyId> parties(Seats seats, BodyId body, AsOf asOf) {
        return switch (seats) {
            case Seats.EachWithStanding(var standing) ->
                    membership.holders(standing, asOf).stream().map(Holding::party).toList();
            case Seats.EachOfGroup(var group) -> charter.groups().at(group, asOf.day())
                    .<Collection<PartyId>>map(provision -> provision.law().seats()).orElse(List.of());
            case Seats.EachWithWeight(var weight) -> charter.weights().at(weight, asOf.day())
                    .<Collection<PartyId>>map(provision -> provision.law().values().keySet())
                    .orElse(List.of());
            case Seats.Elected _ -> bodies.elected(body, asOf);
            case Seats.Listed(var listed) -> listed;
        };
    }

    private SortedSet<GroupId> groups(PartyId party, LocalDate day) {
        var groups = new TreeSet<GroupId>();
        for (var group : charter.groups().namesAt(day)) {
            var law = charter.groups().at(group, day);
            if (law.isPresent() && law.get().law().seats().contains(party)) groups.add(group);
        }
        return groups;
    }

    private SortedMap<WeightId, BigInteger> weights(PartyId party, LocalDate day) {
        var weights = new TreeMap<WeightId, BigInteger>();
        for (var weight : charter.weights().namesAt(day)) {
            var law = charter.weights().at(weight, day);
            var value = law.map(provision -> provision.law().values().get(party));
            value.ifPresent(known -> weights.put(weight, known));
        }
        return weights;
    }
}
