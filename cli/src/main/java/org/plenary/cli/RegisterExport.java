package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.plenary.server.clerk.Appointment;
import org.plenary.server.clerk.Clerk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the register as static files that other people's tools verify.
@Command(name = "export", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "Writes the register as static files in tlog-tiles layout, with its public keys. The folder must be",
            "empty, absent, or an earlier export of this register. What the history has and the register has not",
            "is entered first."
        },
        footer = {
            "", "Examples:",
            "  ./plenary register export copy",
            "  ./plenary register export /srv/www/register --data /srv/plenary"
        })
final class RegisterExport implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "where to write")
    private Path target;

    @Option(names = "--with-vault",
            description = "also what is not open to all; give such a copy only to those who may read everything")
    private boolean withVault;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data",
            description = "the folder of the register and its keys (default: data in the project's folder)")
    private Path folder;

    @Mixin private OrganisationAsked organisation;

    RegisterExport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() throws IOException {
        var files = LawFiles.read(organisation.folder(), terminal).files();
        var data = Folder.data(folder);
        var to = Folder.caller().resolve(target);
        if (Files.isRegularFile(to)) throw new Refusal("'%s' is a file. Name a folder.".formatted(target));
        var today = LocalDate.now(files.charter().profile().zone());
        return switch (Clerk.open(data, files.charter(), files.acts(), today)) {
            case Appointment.TakenUp(var clerk) -> export(clerk, to);
            case Appointment.Damaged(var report) -> {
                Findings.print(report.faults(), terminal.err());
                yield Exit.NO;
            }
            case Appointment.Refused(var acts) -> throw Findings.notBorneOut(acts, "exported", terminal);
        };
    }

    private int export(Clerk clerk, Path to) throws IOException {
        try (clerk) {
            if (withVault) clerk.register().exportWithVault(to);
            else clerk.register().export(to);
            terminal.out().println("%d entries of %s written to %s.".formatted(clerk.register().size(),
                    clerk.register().checkpoint().origin(), target));
        }
        return Exit.DONE;
    }
}
