package org.plenary.lab.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenary.body.Seating;
import org.plenary.lab.sweep.SweepJob.Choice;
import org.plenary.lab.sweep.SweepJob.SeatLine;
import org.plenary.rule.Seat;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.PartyId;

/// The seats that vote on the dockets of a sweep: one membership for all bodies that are varied.
public record SweptSeats(List<Seat> seats) {
    public SweptSeats {
        seats = List.copyOf(seats);
    }

    /// Those of a day by charter and record.
    ///
    /// @throws IllegalArgumentException where nobody sits in a body, or two bodies have other seats
    public static SweptSeats of(Seating seating, List<Choice> choices, LocalDate day) {
        List<Seat> seats = List.of();
        for (var choice : choices) {
            var sitting = seating.seats(new BodyId(choice.body()), AsOf.on(day));
            if (sitting.isEmpty()) {
                throw new IllegalArgumentException("Nobody sits in '%s' on %s by charter and record.".formatted(
                        choice.body(), day));
            }
            if (!seats.isEmpty() && !seats.equals(sitting)) {
                throw new IllegalArgumentException("'%s' has other seats than '%s'; sweep them one at a time."
                        .formatted(choice.body(), choices.getFirst().body()));
            }
            seats = sitting;
        }
        return new SweptSeats(seats);
    }

    /// Every seat at its point on a line.
    ///
    /// @throws IllegalArgumentException where a seat has no point
    public ArrayList<SeatLine> at(SortedMap<PartyId, Double> points) {
        var missing = seats.stream().map(Seat::party)
                .filter(party -> !Double.isFinite(points.getOrDefault(party, Double.NaN))).toList();
        if (missing.isEmpty()) return lines(points, Collections.emptySortedMap());
        throw new IllegalArgumentException("There is no point for %s. Give one for every seat.".formatted(
                missing.stream().map(PartyId::value).collect(Collectors.joining(", "))));
    }

    /// Every seat in its bloc, each written `CHN+RUS`; who is not named is a bloc of its own.
    ///
    /// @throws IllegalArgumentException where a party has no seat, or two blocs
    public ArrayList<SeatLine> in(Collection<String> blocs) {
        var parties = new TreeMap<String, PartyId>(String.CASE_INSENSITIVE_ORDER);
        seats.forEach(seat -> parties.put(seat.party().value(), seat.party()));
        var numbered = new TreeMap<PartyId, Integer>();
        int number = 0;
        for (var bloc : blocs) {
            for (var code : bloc.split("\\+")) {
                var party = parties.get(code.strip());
                if (party == null) {
                    throw new IllegalArgumentException(("'%s' has no seat. %s".formatted(code.strip(),
                            NearMiss.hint(code.strip(), parties.keySet()))).strip());
                }
                if (numbered.put(party, number) != null) {
                    throw new IllegalArgumentException("%s is in two blocs.".formatted(party));
                }
            }
            number++;
        }
        for (var party : new TreeSet<>(parties.values())) {
            if (!numbered.containsKey(party)) numbered.put(party, number++);
        }
        return lines(Collections.emptySortedMap(), numbered);
    }

    private ArrayList<SeatLine> lines(SortedMap<PartyId, Double> points, SortedMap<PartyId, Integer> blocs) {
        var lines = new ArrayList<SeatLine>();
        for (var seat : seats) {
            var groups = new ArrayList<>(seat.groups().stream().map(group -> group.value()).toList());
            var weights = new TreeMap<String, String>();
            seat.weights().forEach((weight, value) -> weights.put(weight.value(), value.toString()));
            lines.add(new SeatLine(seat.party().value(), points.getOrDefault(seat.party(), 0.0),
                    blocs.getOrDefault(seat.party(), 0), groups, weights));
        }
        return lines;
    }
}
