package org.plenary.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about the charter itself.
@Command(name = "charter", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "check|show|diff",
        description = "Checks, prints and compares charters.",
        subcommands = {CharterCheckCommand.class, CharterShow.class, CharterDiffCommand.class},
        footer = {
            "", "Examples:",
            "  ./plenary charter check                                 every charter that ships with Plenary",
            "  ./plenary charter show --organisation nato",
            "  ./plenary charter diff sco majority-for-coordinators"
        })
final class CharterCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: check, show or diff.");
    }
}
