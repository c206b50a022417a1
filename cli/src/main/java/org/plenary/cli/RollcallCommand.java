package org.plenary.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about records of votes as a whole.
@Command(name = "rollcall", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Analyses recorded votes: who votes with whom, how united they are, where they stand.",
        subcommands = {RollcallAgreement.class, RollcallClusters.class, RollcallCohesion.class,
            RollcallIdealPoints.class, RollcallCouncil.class},
        footer = {
            "", "Examples:",
            "  ./plenary rollcall agreement --ballots votes.csv",
            "  ./plenary rollcall ideal-points --ballots un_votes.csv.gz --motions un_roll_calls.csv.gz \\",
            "      --anchor USA --by-year"
        })
final class RollcallCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(),
                "Say what to do: agreement, clusters, cohesion, ideal-points or council.");
    }
}
