package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.lab.rollcall.ideal.IdealPointModel;
import org.plenary.lab.rollcall.ideal.IdealPointsFile;
import org.plenary.lab.rollcall.ideal.IdealPointsFile.Part;
import org.plenary.rule.Stance;
import org.plenary.server.view.Json;
import org.plenary.server.view.RollCallView;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.PartyId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Where parties stand on one line, by their votes.
@Command(name = "ideal-points", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "Where parties stand on one line, by their votes for and against, as CSV:",
            "party,year,dimension-1,standard-error",
            "in standard deviations from the mean of all. The year is empty for the whole record. Abstentions and",
            "absences are left out, as are motions on which nobody differs. What was read and what was left out",
            "stands on standard error. Exit status 1 where lines were left out, 2 where the file cannot be used."
        },
        footer = {
            "", "Examples:",
            "  ./plenary rollcall ideal-points --ballots votes.csv",
            "  ./plenary rollcall ideal-points --ballots un_votes.csv.gz --motions un_roll_calls.csv.gz \\",
            "      --anchor USA --by-year",
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

    RollcallIdealPoints(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        try (var patience = new Patience("reading", terminal.err())) {
            var read = votes.read(terminal, patience);
            var record = read.record();
            var positive = anchor(record);
            var parts = byYear ? years(record, positive, patience) : List.of(whole(record, positive, patience));
            if (parts.stream().allMatch(part -> part.points().voters().isEmpty())) {
                throw new Refusal("No motion divides the parties into for and against, so none has a place. "
                        + "Give a record with divided votes.");
            }
            if (votes.json()) terminal.out().print(Json.of(view(positive, parts)));
            else IdealPointsFile.write(parts, terminal.out());
            IdealPointNotes.print(positive, parts, terminal.err());
            return read.status();
        }
    }

    /// The party named, or the one that voted most often for or against, the first by its code among equals.
    private PartyId anchor(RollCalls record) {
        if (anchor != null) {
            var named = new PartyId(anchor.strip());
            if (record.voters().contains(named)) return named;
            throw new Refusal("--anchor: '%s' is no party of the record. %s".formatted(anchor,
                    NearMiss.hint(anchor, record.voters().stream().map(PartyId::value).toList())).strip());
        }
        var votes = new int[record.voters().size()];
        for (int motion = 0; motion < record.motions().size(); motion++) {
            for (int voter = 0; voter < votes.length; voter++) {
                var stance = record.stance(motion, voter);
                if (stance == Stance.FOR || stance == Stance.AGAINST) votes[voter]++;
            }
        }
        int most = 0;
        for (int voter = 1; voter < votes.length; voter++) if (votes[voter] > votes[most]) most = voter;
        return record.voters().get(most);
    }

    private static Part whole(RollCalls record, PartyId positive, Patience patience) {
        patience.at("placing %,d parties by %,d motions".formatted(record.voters().size(), record.motions().size()));
        return new Part(Optional.empty(), IdealPointModel.anchoredBy(positive).fit(record));
    }

    private List<Part> years(RollCalls record, PartyId positive, Patience patience) {
        var years = record.years();
        if (years.isEmpty()) {
            throw new Refusal("--by-year: no motion of the record has a date. "
                    + "Add a column 'date', or name the list of motions with --motions.");
        }
        long undated = record.motions().stream().map(RecordedMotion::date).filter(Optional::isEmpty).count();
        if (undated > 0) terminal.err().println("%,d motions without a date are left out.".formatted(undated));
        var parts = new ArrayList<Part>();
        for (int year : years) {
            patience.at("placing parties by the motions of " + year);
            var points = IdealPointModel.anchoredBy(positive).fit(record.where(
                    motion -> motion.date().filter(date -> date.getYear() == year).isPresent()));
            if (points.voters().isEmpty()) terminal.err().println("%d: no motion divides the parties.".formatted(year));
            else parts.add(new Part(Optional.of(year), points));
        }
        return parts;
    }

    private static RollCallView.IdealPoints view(PartyId positive, List<Part> parts) {
        return new RollCallView.IdealPoints(positive, parts.stream().map(part -> {
            var points = part.points();
            return new RollCallView.Line(part.year(), points.motions(), points.votes(), points.steps(),
                    points.converged(), points.anchored(), points.voters().stream()
                            .map(voter -> place(voter, part)).toList());
        }).toList());
    }

    private static SortedMap<String, Object> place(PartyId voter, Part part) {
        var place = new TreeMap<String, Object>();
        place.put("party", voter);
        place.put("year", part.year());
        place.put("dimension-1", rounded(part.points().of(voter)));
        place.put("standard-error", rounded(part.points().errorOf(voter)));
        return place;
    }

    private static Optional<Double> rounded(double figure) {
        return Optional.of(figure).filter(Double::isFinite).map(one -> IdealPointsFile.rounded(one).doubleValue());
    }
}
