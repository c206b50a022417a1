package org.plenary.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The commands about accounts, for whoever runs the server.
@Command(name = "account", mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|invite|suspend|resume|recover",
        description = {
            "Links people to parties, offices and bodies. What they may do follows from the charter.",
            "Each party's head of accounts looks after the people of that party; these commands appoint the first."
        },
        subcommands = {AccountList.class, AccountInvite.class, AccountSuspend.class, AccountResume.class,
            AccountRecover.class},
        footer = {
            "", "Examples:",
            "  ./plenary account invite KAZ --post 'head of delegation' --head-of-accounts",
            "  ./plenary account invite --office secretary-general --head-of-accounts",
            "  ./plenary account list",
            "  ./plenary account suspend kaz-4t7m2"
        })
final class AccountCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(),
                "Say what to do: list, invite, suspend, resume or recover.");
    }
}
