package org.plenary.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands that judge a change before it is made.
@Command(name = "lab", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND",
        description = "Judges a change before it is made: another membership, another rule, a bundle of reforms.",
        subcommands = {LabEnlargement.class, LabSweep.class, LabCompose.class, LabUndecided.class},
        footer = {
            "", "Examples:",
            "  ./plenary lab enlargement --admit AFG --ballots un_votes.csv.gz --motions un_roll_calls.csv.gz",
            "  ./plenary lab enlargement --event 2017-06-09 --ballots un_votes.csv.gz --motions un_roll_calls.csv.gz",
            "  ./plenary lab compose --reform majority-for-coordinators --out note.pdf"
        })
final class LabCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(),
                "Say what to do: enlargement, sweep, compose or undecided.");
    }
}
