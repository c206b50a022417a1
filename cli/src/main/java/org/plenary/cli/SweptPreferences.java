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
    /// Seats with their points and blocs, the model that draws their votes, and the exit status of reading.
    record Drawn(ArrayList<SeatLine> seats, ModelLine model, int status) {}

    /// Where parties stand, and the exit status of reading it.
    private record Placed(TreeMap<PartyId, Double> points, int status) {}

    private static final double USUAL_CORRELATION = 0.6;
    private static final double USUAL_NOISE = 1;

    @Mixin private RecordFile file;

    @Option(names = "--points", paramLabel = "FILE", description = "declared positions on a line as CSV: party,point")
    private Path points;

    @Option(names = "--blocs", paramLabel = "P+P,P", split = ",",
            description = "blocs of parties that feel alike; who is not named is a bloc of its own")
    private List<String> blocs;

    @Option(names = "--correlation", paramLabel = "R",
            description = "with --blocs: within a bloc, from 0 to 1 (default: " + USUAL_CORRELATION + ")")
    private Double correlation;

    @Option(names = "--noise", paramLabel = "S",
            description = "on a line: a party's own chance, in standard deviations (default: " + USUAL_NOISE + ")")
    private Double noise;

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
        check();
        var vantage = reply.vantage();
        var seats = SweptSeats.of(vantage.organisation().seating(vantage.charter()), choices, vantage.day());
        if (blocs != null) {
            double within = correlation == null ? USUAL_CORRELATION : correlation;
            return new Drawn(seats.in(blocs), model("blocs", within, ""), Exit.DONE);
        }
        var placed = points != null ? declared(terminal) : recorded(terminal, patience);
        double own = noise == null ? USUAL_NOISE : noise;
        return new Drawn(seats.at(placed.points()), model("spatial", own, basis(reply)), placed.status());
    }

    /// An option out of its bounds, or one of another model, is refused and not passed over.
    private void check() {
        if (blocs == null && correlation != null) throw new Refusal("--correlation is for --blocs. Leave it out.");
        if (blocs != null && noise != null) throw new Refusal("--noise is for places on a line. Leave it out.");
        if (correlation != null) {
            within("--correlation", correlation, correlation >= 0 && correlation <= 1, "from 0 to 1");
        }
        if (noise != null) within("--noise", noise, noise > 0 && Double.isFinite(noise), "above 0");
        within("--lean", lean, Double.isFinite(lean), "a number");
        within("--indifference", indifference, indifference >= 0 && Double.isFinite(indifference), "0 or more");
        within("--absence", absence, absence >= 0 && absence < 1, "from 0 to below 1");
    }

    private static void within(String option, double written, boolean holds, String needed) {
        if (!holds) throw new Refusal("%s: %s is not %s.".formatted(option, written, needed));
    }

    private ModelLine model(String kind, double own, String basis) {
        return new ModelLine(kind, own, lean, indifference, absence, basis);
    }

    private String basis(Reply reply) {
        return points != null ? "points declared in " + points.getFileName()
                : "ideal points of the record " + file.name(reply);
    }

    private Placed declared(Terminal terminal) {
        var read = PointsFile.read(Folder.named(points));
        Findings.refuse(read.findings(), terminal);
        return new Placed(new TreeMap<>(read.points()), Exit.DONE);
    }

    private Placed recorded(Terminal terminal, Patience patience) {
        var read = file.read(terminal, patience);
        var record = read.record();
        patience.at("placing %,d parties".formatted(record.voters().size()));
        var fitted = IdealPointModel.anchoredBy(Anchor.of(null, record)).withDraws(0).fit(record);
        var found = new TreeMap<PartyId, Double>();
        record.voters().forEach(party -> found.put(party, fitted.of(party)));
        return new Placed(found, read.status());
    }
}
