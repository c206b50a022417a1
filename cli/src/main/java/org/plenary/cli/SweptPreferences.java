package org.plenary.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.plenary.lab.ballot.PointsFile;
import org.plenary.lab.rollcall.ideal.IdealPointModel;
import org.plenary.lab.sweep.SweepJob;
import org.plenary.lab.sweep.SweepJob.ModelLine;
import org.plenary.lab.sweep.SweepJob.SeatLine;
import org.plenary.lab.sweep.SweptSeats;
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
        var vantage = reply.vantage();
        var seats = SweptSeats.of(vantage.organisation().seating(vantage.charter()), choices, vantage.day());
        if (blocs != null) return new Drawn(seats.in(blocs), model("blocs", correlation, ""));
        var points = this.points != null ? declared(terminal) : recorded(terminal, patience);
        return new Drawn(seats.at(points), model("spatial", noise, basis()));
    }

    private ModelLine model(String kind, double own, String basis) {
        return new ModelLine(kind, own, lean, indifference, absence, basis);
    }

    private String basis() {
        return points != null ? "points declared in " + points.getFileName()
                : "ideal points of the record " + file.name();
    }

    private TreeMap<PartyId, Double> declared(Terminal terminal) {
        var read = PointsFile.read(Folder.named(points));
        Findings.refuse(read.findings(), terminal);
        return new TreeMap<>(read.points());
    }

    private TreeMap<PartyId, Double> recorded(Terminal terminal, Patience patience) {
        var record = file.read(terminal, patience).record();
        patience.at("placing %,d parties".formatted(record.voters().size()));
        var fitted = IdealPointModel.anchoredBy(Anchor.of(null, record)).withDraws(0).fit(record);
        var found = new TreeMap<PartyId, Double>();
        record.voters().forEach(party -> found.put(party, fitted.of(party)));
        return found;
    }
}
