package org.plenary.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about the register.
@Command(name = "register", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "verify|export",
        description = "Verifies and exports the register of acts.",
        subcommands = {RegisterVerify.class, RegisterExport.class},
        footer = {
            "", "Examples:",
            "  ./plenary register export copy          the register as static files in tlog-tiles layout",
            "  ./plenary register verify copy          every entry, signature and hash of such a copy"
        })
final class RegisterCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: verify or export.");
    }
}
