package org.plenary.charter.check;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.charter.BodyLaw;
import org.plenary.charter.Charter;
import org.plenary.charter.Seats;
import org.plenary.rule.Seat;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

/// The seats of a body as far as the charter alone names them; where it leaves open who sits there, as
/// many nameless seats as it asks for, or nine.
final class ModelSeats {
    private static final int WHERE_OPEN = 9;

    private ModelSeats() {}

    static List<Seat> of(Charter charter, BodyLaw body, LocalDate day) {
        var parties = new TreeSet<PartyId>();
        for (var seats : body.seats()) parties.addAll(parties(charter, seats, day));
        var all = new ArrayList<Seat>();
        for (var party : parties) all.add(seat(charter, party, day));
        return all;
    }

    private static Collection<PartyId> parties(Charter charter, Seats seats, LocalDate day) {
        return switch (seats) {
            case Seats.EachWithStanding _ -> nameless("member", WHERE_OPEN);
            case Seats.Elected(var number) -> nameless("elected", number);
            case Seats.Listed(var listed) -> listed;
            case Seats.EachOfGroup(var group) -> charter.groups().at(group, day)
                    .<Collection<PartyId>>map(law -> law.law().seats()).orElse(List.of());
            case Seats.EachWithWeight(var weight) -> charter.weights().at(weight, day)
                    .<Collection<PartyId>>map(law -> law.law().values().keySet()).orElse(List.of());
        };
    }

    private static Collection<PartyId> nameless(String kind, int number) {
        var parties = new TreeSet<PartyId>();
        for (int i = 1; i <= number; i++) parties.add(new PartyId("%s %03d".formatted(kind, i)));
        return parties;
    }

    private static Seat seat(Charter charter, PartyId party, LocalDate day) {
        var groups = new TreeSet<GroupId>();
        for (var group : charter.groups().namesAt(day)) {
            charter.groups().at(group, day).filter(law -> law.law().seats().contains(party))
                    .ifPresent(_ -> groups.add(group));
        }
        var weights = new TreeMap<WeightId, BigInteger>();
        for (var weight : charter.weights().namesAt(day)) {
            charter.weights().at(weight, day).map(law -> law.law().values().get(party))
                    .ifPresent(value -> weights.put(weight, value));
        }
        return new Seat(party, groups, weights);
    }
}
