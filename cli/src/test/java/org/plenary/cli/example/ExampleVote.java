package org.plenary.cli.example;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.body.Ballot;
import org.plenary.body.Bodies;
import org.plenary.body.Seating;
import org.plenary.charter.Charter;
import org.plenary.charter.Seats;
import org.plenary.membership.Membership;
import org.plenary.rule.Elapsed;
import org.plenary.rule.Position;
import org.plenary.rule.Seat;
import org.plenary.rule.Stance;
import org.plenary.rule.Vote;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

/// What a case puts to the rule of its day: the seats of the charter, or those that the record names.
record ExampleVote(Charter charter, ExampleCase example) {

    Vote vote() {
        var seats = seats();
        var stances = new TreeMap<>(example.blocs().isEmpty() ? example.stances() : stancesOfBlocs());
        for (var seat : seats) stances.putIfAbsent(seat.party(), example.rest());
        return vote(seats, stances);
    }

    /// The same as a question to the body, which finds the seats and the rule itself.
    Ballot ballot() {
        var vote = vote();
        var ballot = Ballot.of(example.body(), example.matter(), example.on())
                .with(vote.positions()).without(vote.absent());
        if (example.subject().isPresent()) ballot = ballot.about(example.subject().get());
        return example.hours() > 0 ? ballot.after(vote.elapsed()) : ballot;
    }

    List<Seat> seats() { return example.blocs().isEmpty() ? seatsByName() : seatsOfBlocs(); }

    Vote vote(List<Seat> seats, SortedMap<PartyId, Stance> stances) {
        var positions = new TreeMap<PartyId, Position>();
        var absent = new TreeSet<PartyId>();
        stances.forEach((party, stance) -> {
            position(stance).ifPresent(position -> positions.put(party, position));
            if (stance == Stance.ABSENT) absent.add(party);
        });
        return new Vote(seats, positions, absent, example.subject(), Collections.emptySortedSet(), false,
                new Elapsed(example.hours(), example.hours() / 24, 0));
    }

    /// Where the charter leaves seats to elections or to a history, the record names who sat.
    private List<Seat> seatsByName() {
        var seating = new Seating(charter, Membership.begin(), Bodies.begin());
        if (!example.seats().isEmpty()) return seating.seats(example.seats(), example.on());
        var parties = new TreeSet<PartyId>();
        for (var seat : seating.seats(example.body(), AsOf.on(example.on()))) parties.add(seat.party());
        if (parties.isEmpty() || hasElectedSeats()) parties.addAll(example.stances().keySet());
        return seating.seats(parties, example.on());
    }

    private boolean hasElectedSeats() {
        return charter.bodies().at(example.body(), example.on()).orElseThrow().law().seats().stream()
                .anyMatch(Seats.Elected.class::isInstance);
    }

    /// The first member of a bloc carries what the bloc weighs.
    private List<Seat> seatsOfBlocs() {
        var seats = new ArrayList<Seat>();
        for (var bloc : example.blocs()) {
            for (int i = 0; i < bloc.members(); i++) {
                var weights = i == 0 ? bloc.weights() : Collections.<WeightId, BigInteger>emptySortedMap();
                seats.add(new Seat(member(bloc, i), Collections.emptySortedSet(), weights));
            }
        }
        return seats;
    }

    private SortedMap<PartyId, Stance> stancesOfBlocs() {
        var stances = new TreeMap<PartyId, Stance>();
        for (var bloc : example.blocs()) {
            for (int i = 0; i < bloc.members(); i++) stances.put(member(bloc, i), bloc.stance());
        }
        return stances;
    }

    private static PartyId member(ExampleCase.Bloc bloc, int number) {
        return new PartyId("%s %d".formatted(bloc.stance(), number + 1));
    }

    private static Optional<Position> position(Stance stance) {
        return switch (stance) {
            case FOR -> Optional.of(Position.FOR);
            case AGAINST -> Optional.of(Position.AGAINST);
            case ABSTAINING -> Optional.of(Position.ABSTAINING);
            case ABSENT, SILENT -> Optional.empty();
        };
    }
}
