package org.plenary.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.lab.rollcall.CohesionFile;
import org.plenary.lab.rollcall.CohesionOverTime;
import org.plenary.server.view.Json;
import org.plenary.server.view.RollCallView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// How united a group is, year by year.
@Command(name = "cohesion", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "How united a group is, year by year.",
            "CSV: year,motions,divided,rice,agreement-index,heterogeneity",
            "Means over the motions on which at least two took a position. `rice` is |for - against| / (for + against)",
            "(Rice 1928), `agreement-index` that of Hix, Noury and Roland (2005); both rise with unity.",
            "`heterogeneity` is 1 minus the mean of Lijphart's agreement (1963) over all pairs. Motions without",
            "a date are left out."
        },
        footer = {
            "", "Examples:",
            "  ./plenary rollcall cohesion --ballots votes.csv",
            "  ./plenary rollcall cohesion --ballots un_votes.csv.gz --motions un_roll_calls.csv.gz \\",
            "      --among CHN,KAZ,KGZ,RUS,TJK,UZB"
        })
final class RollcallCohesion implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private RecordedVotes votes;

    RollcallCohesion(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        try (var patience = new Patience("reading", terminal.err())) {
            var read = votes.read(terminal, patience);
            var cohesion = CohesionOverTime.of(read.record());
            if (cohesion.years().isEmpty()) {
                throw new Refusal("No motion of the record has a date. "
                        + "Add a column 'date', or name the list of motions with --motions.");
            }
            if (votes.json()) terminal.out().print(Json.of(view(cohesion)));
            else CohesionFile.write(cohesion, terminal.out());
            return read.status();
        }
    }

    private static List<RollCallView.CohesionYear> view(CohesionOverTime cohesion) {
        return cohesion.years().entrySet().stream().map(entry -> {
            var cells = CohesionFile.cells(entry.getValue());
            return new RollCallView.CohesionYear(entry.getKey(), entry.getValue().motions(), entry.getValue().divided(),
                    figure(cells.get(0)), figure(cells.get(1)), figure(cells.get(2)));
        }).toList();
    }

    private static Optional<Double> figure(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(cell));
    }
}
