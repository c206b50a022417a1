package org.plenary.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.lab.ballot.PointsFile;
import org.plenary.lab.rollcall.ideal.IdealPointModel;
import org.plenary.lab.sweep.SweepJob;
import org.plenary.lab.sweep.SweepJob.ModelLine;
import org.plenary.lab.sweep.SweepJob.SeatLine;
import org.plenary.rule.Seat;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PartyId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Where the preferences of a sweep come from: a record, declared points, or blocs.
final class SweptPreferences {
    /// Seats with their points and blocs, and the model that draws their votes.
    record Drawn(ArrayList<SeatLine> seats, ModelLine model) {}

    @Mixin private RecordFile file;

    @Option(names = "--points", paramLabel = "FILE", description = "declared positions on a line as CSV: party,point")
    private Path points;

    @Option(names = "--blocs", paramLabel = "P+P,P", split = ",",
            description = "blocs of parties that feel alike; who is not named is a bloc of its own")
    private List<String> blocs;

    @Option(names = "--correlation", paramLabel = "R", defaultValue = "0.6",
            description = "within a bloc, from 0 to 1 (default: ${DEFAULT-VALUE})")
    private double correlation;

    @Option(names = "--noise", paramLabel = "S", defaultValue = "1",
            description = "a party's own chance on the line, in standard deviations (default: ${DEFAULT-VALUE})")
    private double noise;

    @Option(names = "--lean", paramLabel = "L", defaultValue = "0.6",
            description = "how welcome motions are on average, in standard deviations (default: ${DEFAULT-VALUE})")
    private double lean;

    @Option(names = "--indifference", paramLabel = "I", defaultValue = "0.1",
            description = "who feels less than this abstains (default: ${DEFAULT-VALUE})")
    private double indifference;

    @Option(names = "--absence", paramLabel = "A", defaultValue = "0",
            description = "the chance that a party is absent (default: ${DEFAULT-VALUE})")
    private double absence;

    Drawn draw(Reply reply, Terminal terminal, Patience patience, List<SweepJob.Choice> choices) {
        int given = (file.isGiven() ? 1 : 0) + (points != null ? 1 : 0) + (blocs != null ? 1 : 0);
        if (given != 1) {
            throw new Refusal("Say where preferences come from, by one of --ballots (a record), --points (declared) "
                    + "and --blocs (supposed).");
        }
        var seats = seats(reply, choices);
        if (blocs != null) {
            return new Drawn(lines(seats, new TreeMap<>(), numbered(reply, seats)), model("blocs", correlation, ""));
        }
        var found = points != null ? declared(terminal) : recorded(reply, terminal, patience, seats);
        var missing = seats.stream().map(Seat::party).filter(party -> !found.containsKey(party)).toList();
        if (!missing.isEmpty()) {
            throw new Refusal("There is no point for %s. Give one for every seat.".formatted(Show.all(missing)));
        }
        return new Drawn(lines(seats, found, new TreeMap<>()), model("spatial", noise, basis(terminal)));
    }

    private ModelLine model(String kind, double own, String basis) {
        return new ModelLine(kind, own, lean, indifference, absence, basis);
    }

    private String basis(Terminal terminal) {
        return points != null ? "points declared in " + points.getFileName()
                : "ideal points of the record " + file.name();
    }

    /// One membership votes on the whole docket, so the bodies that are varied have the same seats.
    private static List<Seat> seats(Reply reply, List<SweepJob.Choice> choices) {
        var seating = reply.vantage().organisation().seating(reply.vantage().charter());
        List<Seat> seats = List.of();
        for (var choice : choices) {
            var sitting = seating.seats(new BodyId(choice.body()), AsOf.on(reply.vantage().day()));
            if (sitting.isEmpty()) {
                throw new Refusal("Nobody sits in '%s' on %s by charter and record.".formatted(choice.body(),
                        reply.vantage().day()));
            }
            if (!seats.isEmpty() && !seats.equals(sitting)) {
                throw new Refusal("'%s' has other seats than '%s'; sweep them one at a time.".formatted(choice.body(),
                        choices.getFirst().body()));
            }
            seats = sitting;
        }
        return seats;
    }

    private TreeMap<PartyId, Double> declared(Terminal terminal) {
        var read = PointsFile.read(Folder.named(points));
        Findings.refuse(read.findings(), terminal);
        return new TreeMap<>(read.points());
    }

    private TreeMap<PartyId, Double> recorded(Reply reply, Terminal terminal, Patience patience, List<Seat> seats) {
        var record = file.read(terminal, patience).record();
        patience.at("placing %,d parties".formatted(record.voters().size()));
        var fitted = IdealPointModel.anchoredBy(Anchor.of(null, record)).withDraws(0).fit(record);
        var found = new TreeMap<PartyId, Double>();
        for (var seat : seats) {
            double point = fitted.of(seat.party());
            if (Double.isFinite(point)) found.put(seat.party(), point);
        }
        return found;
    }

    private TreeMap<PartyId, Integer> numbered(Reply reply, List<Seat> seats) {
        var parties = new TreeSet<PartyId>();
        seats.forEach(seat -> parties.add(seat.party()));
        var numbered = new TreeMap<PartyId, Integer>();
        int number = 0;
        for (var bloc : blocs) {
            for (var code : bloc.split("\\+")) {
                if (numbered.put(reply.named("party", code.strip(), parties), number) != null) {
                    throw new Refusal("--blocs: %s is in two blocs.".formatted(code));
                }
            }
            number++;
        }
        for (var party : parties) if (!numbered.containsKey(party)) numbered.put(party, number++);
        return numbered;
    }

    private static ArrayList<SeatLine> lines(List<Seat> seats, TreeMap<PartyId, Double> points,
            TreeMap<PartyId, Integer> blocs) {
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
