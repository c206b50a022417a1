package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.lab.rollcall.ideal.IdealPlane;
import org.plenary.lab.rollcall.ideal.IdealPlaneFile;
import org.plenary.lab.rollcall.ideal.IdealPointModel;
import org.plenary.lab.rollcall.ideal.IdealPointsFile;
import org.plenary.lab.rollcall.ideal.IdealPointsFile.Part;
import org.plenary.server.lab.IdealPointsJson;
import org.plenary.server.view.Json;
import org.plenary.vocabulary.PartyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Where parties stand, by their votes.
@Command(name = "ideal-points", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "Where parties stand on a line or in a plane, by their votes for and against.",
            "CSV: party,year,dimension-1,standard-error[,dimension-2,standard-error-2]",
            "in standard deviations from the mean of all. The year is empty for the whole record. Abstentions and",
            "absences are left out, as are motions on which nobody differs. What was read and what was left out",
            "stands on standard error. Exit status 1 where lines were left out, 2 where the file cannot be used."
        },
        footer = {
            "", "Examples:",
            "  ./plenary rollcall ideal-points --ballots votes.csv",
            "  ./plenary rollcall ideal-points --ballots un_votes.csv.gz --motions un_roll_calls.csv.gz \\",
            "      --anchor USA --by-year",
            "  ./plenary rollcall ideal-points --ballots un_votes.csv.gz --motions un_roll_calls.csv.gz --dynamic",
            "  ./plenary rollcall ideal-points --ballots votes.csv --dimensions 2",
            "", "Votes tell distances, not directions: the anchor stands on the positive side. It says nothing else",
            "about a party."
        })
final class RollcallIdealPoints implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private RecordedVotes votes;

    @Option(names = "--anchor", paramLabel = "PARTY",
            description = "the party on the positive side (default: the one that voted most often)")
    private String anchor;

    @Option(names = "--by-year", description = "each calendar year by itself, on a line of its own")
    private boolean byYear;

    @Option(names = "--dynamic", description = "all years on one line, each party walking from year to year")
    private boolean dynamic;

    @Option(names = "--step-variance", paramLabel = "V", defaultValue = "0.1",
            description = "with --dynamic: the variance of a party's step in a year (default: ${DEFAULT-VALUE})")
    private double stepVariance;

    @Option(names = "--dimensions", paramLabel = "1|2", defaultValue = "1",
            description = "places on a line, or in a plane (default: ${DEFAULT-VALUE})")
    private int dimensions;

    RollcallIdealPoints(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        check();
        try (var patience = new Patience("reading", terminal.err())) {
            var read = votes.read(terminal, patience);
            var record = read.record();
            var positive = Anchor.of(anchor, record);
            if (dimensions == 2) plane(record, positive, patience);
            else line(record, positive, patience);
            return read.status();
        }
    }

    private void check() {
        if (dimensions < 1 || dimensions > 2) {
            throw new Refusal("--dimensions: %d dimensions are not estimated. Write 1 or 2.".formatted(dimensions));
        }
        if (dynamic && byYear) {
            throw new Refusal("--dynamic and --by-year exclude each other: years on one line, or each by itself.");
        }
        if (dynamic && dimensions == 2) throw new Refusal("--dynamic: places walk on a line, not in a plane.");
        if (!(stepVariance > 0) || Double.isInfinite(stepVariance)) {
            throw new Refusal("--step-variance: %s is not above 0.".formatted(stepVariance));
        }
    }

    private void line(RollCalls record, PartyId positive, Patience patience) {
        var parts = dynamic ? walking(record, positive, patience)
                : byYear ? years(record, positive, patience) : List.of(whole(record, positive, patience));
        if (parts.stream().allMatch(part -> part.points().voters().isEmpty())) throw undivided();
        if (votes.json()) terminal.out().print(Json.of(IdealPointsJson.line(positive, parts)));
        else IdealPointsFile.write(parts, terminal.out());
        IdealPointNotes.print(positive, parts, dynamic, terminal.err());
    }

    private void plane(RollCalls record, PartyId positive, Patience patience) {
        var model = IdealPointModel.anchoredBy(positive);
        var parts = new ArrayList<IdealPlaneFile.Part>();
        if (!byYear) {
            patience.at("placing %,d parties in a plane".formatted(record.voters().size()));
            parts.add(new IdealPlaneFile.Part(Optional.empty(), IdealPlane.of(record, model)));
        }
        for (int year : byYear ? datedYears(record) : List.<Integer>of()) {
            patience.at("placing parties by the motions of " + year);
            parts.add(new IdealPlaneFile.Part(Optional.of(year), IdealPlane.of(of(record, year), model)));
        }
        if (parts.stream().allMatch(part -> part.plane().voters().isEmpty())) throw undivided();
        if (votes.json()) terminal.out().print(Json.of(IdealPointsJson.plane(positive, parts)));
        else IdealPlaneFile.write(parts, terminal.out());
        IdealPointNotes.printPlane(positive, parts, terminal.err());
    }

    private static Refusal undivided() {
        return new Refusal("Too few motions divide the parties into for and against for anybody to have a place. "
                + "Give a record with more divided votes.");
    }

    private static Part whole(RollCalls record, PartyId positive, Patience patience) {
        patience.at("placing %,d parties by %,d motions".formatted(record.voters().size(), record.motions().size()));
        return new Part(Optional.empty(), IdealPointModel.anchoredBy(positive).fit(record));
    }

    private List<Part> walking(RollCalls record, PartyId positive, Patience patience) {
        datedYears(record);
        patience.at("letting %,d parties walk through %,d motions".formatted(record.voters().size(),
                record.motions().size()));
        var parts = new ArrayList<Part>();
        IdealPointModel.anchoredBy(positive).fitWalking(record, stepVariance)
                .forEach((year, points) -> parts.add(new Part(Optional.of(year), points)));
        return parts;
    }

    private List<Part> years(RollCalls record, PartyId positive, Patience patience) {
        var parts = new ArrayList<Part>();
        for (int year : datedYears(record)) {
            patience.at("placing parties by the motions of " + year);
            var points = IdealPointModel.anchoredBy(positive).fit(of(record, year));
            if (points.voters().isEmpty()) {
                terminal.err().println("%d: too few motions divide the parties.".formatted(year));
            } else {
                parts.add(new Part(Optional.of(year), points));
            }
        }
        return parts;
    }

    private List<Integer> datedYears(RollCalls record) {
        var years = record.years();
        if (years.isEmpty()) {
            throw new Refusal("--by-year, --dynamic: no motion of the record has a date. "
                    + "Add a column 'date', or name the list of motions with --motions.");
        }
        long undated = record.motions().stream().map(RecordedMotion::date).filter(Optional::isEmpty).count();
        if (undated > 0) terminal.err().println("%,d motions without a date are left out.".formatted(undated));
        return years;
    }

    private static RollCalls of(RollCalls record, int year) {
        return record.where(motion -> motion.date().filter(date -> date.getYear() == year).isPresent());
    }
}
