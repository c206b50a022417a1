package org.plenary.bench;

import java.nio.file.Path;
import org.plenary.lab.replay.ByRule;
import org.plenary.lab.replay.Replay;
import org.plenary.lab.rollcall.ideal.IdealPointModel;
import org.plenary.lab.rollcall.read.RollCallFile;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Parsed;
import org.plenary.rule.RuleParser;
import org.plenary.vocabulary.PartyId;

/// What the record of the General Assembly costs (`un_votes.csv.gz` and `un_roll_calls.csv.gz`): reading it from the
/// compressed file, replaying it under a rule, and placing its voters on a line.
public final class RollCallRate {
    private static final DecisionRule MAJORITY = ((Parsed.Rule) RuleParser.parse("for > 1/2 of voting")).rule();

    private RollCallRate() {}

    public static void main(String[] arguments) {
        var file = RollCallFile.of(Path.of(arguments[0])).describedBy(Path.of(arguments[1]));
        report("read from the compressed file", 1, file::read);
        var record = file.read().rollCalls().orElseThrow();
        System.out.printf("  %,d positions on %,d motions%n", record.positions(), record.motions().size());
        report("replayed under a rule", 5, () -> Replay.of(record, new ByRule(MAJORITY)));
        var model = IdealPointModel.anchoredBy(new PartyId("USA"));
        report("ideal points", 1, () -> model.withDraws(0).fit(record));
    }

    private static void report(String what, int timesInRun, CpuTimes.Work work) {
        System.out.printf("General Assembly %s: %s%n", what, CpuTimes.of(timesInRun, work));
    }
}
