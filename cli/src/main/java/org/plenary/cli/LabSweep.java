package org.plenary.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plenary.lab.sweep.Sweep;
import org.plenary.lab.sweep.SweepFile;
import org.plenary.lab.sweep.SweepJob;
import org.plenary.lab.sweep.SweepJobFile;
import org.plenary.lab.sweep.SweepRun;
import org.plenary.lab.sweep.SweptCharter;
import org.plenary.server.lab.SweepFigures;
import org.plenary.server.view.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Many charters, many invented dockets.
@Command(name = "sweep", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "Puts many variants of a charter to many invented dockets of motions.",
            "As CSV with one line for each variant: motions adopted with the standard error of the rate, positions",
            "overruled, adopted motions that somebody was against, motions lost although more were for than against.",
            "All votes are invented, by a model that is printed; every variant meets the same dockets. All cores are",
            "used; the result is the same for any number. Exit status 1 where lines of the record were left out."
        },
        footer = {
            "", "Examples:",
            "  ./plenary lab sweep --vary 'national coordinators/procedure=consensus|for > against' \\",
            "      --vary 'foreign ministers/statement=consensus|for >= {60..90..10}%% of entitled' \\",
            "      --ballots un_votes.csv.gz --motions un_roll_calls.csv.gz --dockets 2000",
            "  ./plenary lab sweep --vary 'heads of state/priorities=for >= {1..10..1}' --points points.csv",
            "  ./plenary lab sweep --vary 'national coordinators/procedure=consensus' \\",
            "      --blocs CHN+RUS,IND,KAZ+KGZ+TJK+UZB",
            "", "Preferences come from a record (--ballots: ideal points), from declared positions (--points:",
            "party,point), or from blocs whose members feel alike (--blocs). A rule is the name of one in the charter,",
            "or an expression; {from..to..step} stands for many."
        })
final class LabSweep implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--vary", paramLabel = "BODY/MATTER=RULES", required = true,
            description = "what is decided differently: rules with | between them (may be repeated)")
    private List<String> varied;

    @Mixin private SweptPreferences preferences;

    @Option(names = "--dockets", paramLabel = "N", defaultValue = "1000",
            description = "how many dockets (default: ${DEFAULT-VALUE})")
    private long dockets;

    @Option(names = "--docket-size", paramLabel = "N", defaultValue = "20",
            description = "motions in a docket (default: ${DEFAULT-VALUE})")
    private int motions;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "the same seed gives the same dockets (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "how many threads (default: one for each core)")
    private Integer threads;

    @Option(names = "--write-job", paramLabel = "FILE",
            description = "write the job to a file instead of running it, for a cluster (lab-spark)")
    private Path jobFile;

    @Option(names = "--reform", paramLabel = "R", description = "under this reform (its id or file; may be repeated)")
    private List<String> reforms = List.of();

    @Mixin private Asked asked;

    LabSweep(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        if (dockets < 1 || motions < 1 || dockets > 100_000_000L / motions) {
            throw new Refusal("--dockets, --docket-size: both are at least 1, and no more than 100,000,000 motions.");
        }
        if (threads != null && threads < 1) throw new Refusal("--threads: at least 1.");
        var reply = asked.reply(terminal, reforms);
        try (var patience = new Patience("reading", terminal.err())) {
            var drawn = drawn(reply, patience);
            var job = drawn.job();
            if (jobFile != null) return write(drawn);
            int cores = threads != null ? threads : Runtime.getRuntime().availableProcessors();
            var sums = SweepRun.of(job, cores, patience::at).orElseThrow(() -> new Refusal(
                    "It was stopped; nothing of it is shown."));
            var charters = SweptCharter.of(job, sums);
            var says = Sweep.of(job).says();
            if (asked.json()) terminal.out().print(Json.of(new SweepFigures(job, says, charters).json()));
            else SweepFile.write(job, charters, terminal.out());
            terminal.err().println(says);
            terminal.err().println("%,d variants, each with the same %,d dockets of %d motions; seed %d.".formatted(
                    job.charters(), dockets, motions, seed));
            return drawn.status();
        }
    }

    /// A job, and the exit status of reading what its preferences come from.
    private record Drawn(SweepJob job, int status) {}

    private Drawn drawn(Reply reply, Patience patience) {
        try {
            var choices = new ArrayList<SweepJob.Choice>();
            for (var text : varied) choices.add(new Variation(text).choice(reply));
            var drawn = preferences.draw(reply, terminal, patience, choices);
            var job = new SweepJob(drawn.seats(), choices, drawn.model(), dockets, motions, seed);
            Sweep.of(job);
            return new Drawn(job, drawn.status());
        } catch (IllegalArgumentException wrong) {
            throw new Refusal(wrong.getMessage());
        }
    }

    private int write(Drawn drawn) {
        try {
            OutFile.write(jobFile, SweepJobFile.write(drawn.job()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        terminal.err().println("The job is in %s.".formatted(jobFile));
        return drawn.status();
    }
}
