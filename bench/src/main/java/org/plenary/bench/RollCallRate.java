package org.plenary.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import org.plenary.lab.replay.ByRule;
import org.plenary.lab.replay.Replay;
import org.plenary.lab.rollcall.Agreement;
import org.plenary.lab.rollcall.AgreementMatrix;
import org.plenary.lab.rollcall.ideal.IdealPointModel;
import org.plenary.lab.rollcall.ideal.InventedRecord;
import org.plenary.lab.rollcall.read.RollCallFile;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Parsed;
import org.plenary.rule.RuleParser;
import org.plenary.vocabulary.PartyId;

/// What roll calls cost: agreement and ideal points of invented records of 193 voters; with two files as arguments
/// (`un_votes.csv.gz` and `un_roll_calls.csv.gz`) also reading and replaying the General Assembly.
///
/// Prints the first run, which pays for the warm-up, and the median of the next seven, by the thread's CPU time.
public final class RollCallRate {
    private static final int RUNS = 7;
    private static final DecisionRule MAJORITY = ((Parsed.Rule) RuleParser.parse("for > 1/2 of voting")).rule();

    private RollCallRate() {}

    public static void main(String[] arguments) {
        if (arguments.length == 2) {
            generalAssembly(RollCallFile.of(Path.of(arguments[0])).describedBy(Path.of(arguments[1])));
        }
        for (int motions : new int[] {1_000, 6_000}) {
            var invented = InventedRecord.of(motions, 20240607);
            var model = IdealPointModel.anchoredBy(invented.record().voters().getLast());
            report("agreement 193 x " + motions, () -> AgreementMatrix.of(invented.record(), Agreement.IDENTICAL)
                    .voters().size());
            report("ideal points 193 x %d, with standard errors".formatted(motions),
                    () -> model.withDraws(0).fit(invented.record()).steps());
            report("the same with 100 bootstrap draws", () -> model.withDraws(100).fit(invented.record()).steps());
            var points = model.withDraws(0).fit(invented.record()).points().stream()
                    .mapToDouble(Double::doubleValue).toArray();
            System.out.printf("correlation with the truth %.5f%n",
                    Math.abs(InventedRecord.correlation(points, invented.truth())));
        }
    }

    private static void generalAssembly(RollCallFile file) {
        report("General Assembly read from the compressed file", () -> file.read().report().kept());
        var record = file.read().rollCalls().orElseThrow();
        report("General Assembly replayed", () -> Replay.of(record, new ByRule(MAJORITY)).adopted());
        report("ideal points of the General Assembly", () -> IdealPointModel.anchoredBy(new PartyId("USA")).withDraws(0)
                .fit(record).steps());
    }

    private interface Work {
        long run();
    }

    private static void report(String what, Work work) {
        double first = seconds(work);
        var times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) times[run] = seconds(work);
        Arrays.sort(times);
        System.out.printf("%s: first %.4f s, median %.4f s (from %.4f to %.4f) of CPU; result %d%n", what, first,
                times[RUNS / 2], times[0], times[RUNS - 1], work.run());
    }

    private static double seconds(Work work) {
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        work.run();
        return (clock.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
