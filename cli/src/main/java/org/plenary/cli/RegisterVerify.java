package org.plenary.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plenary.register.audit.Audit;
import org.plenary.register.audit.Report;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.checkpoint.Verifier;
import org.plenary.register.key.Ed25519Verifier;
import org.plenary.server.view.AuditView;
import org.plenary.server.view.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Checks a copy of a register offline: every entry, signature, hash and the signed head.
@Command(name = "verify", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "Checks a copy of a register offline: every entry, every signature, every hash and the signed head.",
            "Exit status 1 where anything does not fit; each fault names the entry."
        },
        footer = {
            "", "Examples:",
            "  ./plenary register verify copy",
            "  ./plenary register verify copy --key plenary/sco+8f2a6c1d+AW9u...   against the key as you know it"
        })
final class RegisterVerify implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "the folder of an exported register")
    private Path folder;

    @Option(names = "--key", paramLabel = "VKEY",
            description = "the register's public key as you know it from elsewhere: name+id+key")
    private String key;

    @Option(names = "--json", description = "print JSON, as documented in docs/formats/commands.md")
    private boolean json;

    RegisterVerify(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var named = Folder.named(folder);
        if (!Files.isDirectory(named)) {
            throw new Refusal("'%s' is no folder. Name the folder that `./plenary register export` wrote."
                    .formatted(folder));
        }
        var audit = key == null ? Audit.complete() : Audit.complete().trusting(verifier());
        var report = audit.of(named);
        if (json) terminal.out().print(Json.of(AuditView.of(report)));
        else print(report);
        return report.isWhole() ? Exit.DONE : Exit.NO;
    }

    private Verifier verifier() {
        return switch (Ed25519Verifier.parse(key)) {
            case Reading.Read<Verifier>(var verifier) -> verifier;
            case Reading.Unreadable<Verifier>(var reason) -> throw new Refusal("--key: " + reason);
        };
    }

    private void print(Report report) {
        report.checkpoint().ifPresent(head -> terminal.out().println("%s: %d entries, root %s".formatted(
                head.origin(), head.size(), head.root())));
        Findings.print(report.faults(), terminal.out());
        terminal.out().println(report.isWhole()
                ? "Whole: %d entries, every hash and signature fits.".formatted(report.entries())
                : "Not whole: %d faults in %d entries.".formatted(report.faults().size(), report.entries()));
        if (report.isWhole() && key == null) {
            terminal.err().println("Checked against the key in the folder. Name the key that you know with --key to be "
                    + "sure that the folder is no other register.");
        }
    }
}
