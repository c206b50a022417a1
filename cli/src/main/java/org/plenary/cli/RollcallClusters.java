package org.plenary.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.lab.rollcall.Agreement;
import org.plenary.lab.rollcall.AgreementMatrix;
import org.plenary.lab.rollcall.Clusters;
import org.plenary.lab.rollcall.ClustersFile;
import org.plenary.server.view.Json;
import org.plenary.server.view.RollCallView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Who votes alike, as groups.
@Command(name = "clusters", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "Groups of parties that vote alike, largest first.",
            "CSV: cluster,party",
            "Two groups are as far apart as the mean of 1 minus the agreement over their pairs (average linkage, Sokal",
            "and Michener 1958). --tree prints every step instead: distance,one,other"
        },
        footer = {
            "", "Examples:",
            "  ./plenary rollcall clusters --ballots votes.csv --distance 0.2",
            "  ./plenary rollcall clusters --ballots un_votes.csv.gz --among CHN,IND,KAZ,KGZ,PAK,RUS,TJK,UZB --tree"
        })
final class RollcallClusters implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private RecordedVotes votes;

    @Option(names = "--definition", paramLabel = "D", defaultValue = "lijphart",
            description = "identical, lijphart or yes-no, as for 'rollcall agreement' (default: ${DEFAULT-VALUE})")
    private String definition;

    @Option(names = "--distance", paramLabel = "D", defaultValue = "0.25",
            description = "groups nearer than this are one, from 0 to 1 (default: ${DEFAULT-VALUE})")
    private double distance;

    @Option(names = "--tree", description = "every step by which groups are put together, nearest first")
    private boolean tree;

    RollcallClusters(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        if (!(distance >= 0 && distance <= 1)) {
            throw new Refusal("--distance: %s is not between 0 and 1.".formatted(distance));
        }
        var chosen = Definition.of(definition);
        if (chosen == Agreement.S_THREE || chosen == Agreement.S_TWO) {
            throw new Refusal("--definition: clusters need a figure from 0 to 1, and the S scores go from -1 to 1. "
                    + "Known are 'identical', 'lijphart', 'yes-no'.");
        }
        try (var patience = new Patience("reading", terminal.err())) {
            var read = votes.read(terminal, patience);
            var clusters = Clusters.of(AgreementMatrix.of(read.record(), chosen));
            if (votes.json()) terminal.out().print(Json.of(view(Words.word(chosen), clusters)));
            else if (tree) ClustersFile.writeTree(clusters, terminal.out());
            else ClustersFile.write(clusters.cut(distance), terminal.out());
            return read.status();
        }
    }

    private RollCallView.Clusters view(String name, Clusters clusters) {
        List<RollCallView.Merger> mergers = clusters.mergers().stream()
                .map(one -> new RollCallView.Merger(one.one(), one.other(), one.distance())).toList();
        return new RollCallView.Clusters(name, distance, clusters.cut(distance), mergers);
    }
}
