package org.plenary.lab.enlargement;

import java.util.SplittableRandom;
import org.plenary.lab.rollcall.RollCalls;

/// How united two memberships were on the same motions of a record, and by how much they differ, with a bootstrap over
/// motions.
public record RecordUnity(int motions, Interval before, Interval after, Interval difference, Draws draws) {
    /// How often motions are drawn again, and where the draws begin.
    public record Draws(int number, long seed) {}

    static RecordUnity of(RollCalls record, Change change, Draws draws) {
        var before = Unity.of(record, change.before()).agreement();
        var after = Unity.of(record, change.after()).agreement();
        var both = java.util.stream.IntStream.range(0, before.length)
                .filter(motion -> !Double.isNaN(before[motion]) && !Double.isNaN(after[motion])).toArray();
        var dice = new SplittableRandom(draws.seed());
        var drawnBefore = new double[draws.number()];
        var drawnAfter = new double[draws.number()];
        var differences = new double[draws.number()];
        for (int draw = 0; draw < draws.number() && both.length > 0; draw++) {
            for (int i = 0; i < both.length; i++) {
                int motion = both[dice.nextInt(both.length)];
                drawnBefore[draw] += before[motion] / both.length;
                drawnAfter[draw] += after[motion] / both.length;
            }
            differences[draw] = drawnAfter[draw] - drawnBefore[draw];
        }
        double meanBefore = mean(before, both);
        double meanAfter = mean(after, both);
        return new RecordUnity(both.length, Interval.of(meanBefore, drawnBefore), Interval.of(meanAfter, drawnAfter),
                Interval.of(meanAfter - meanBefore, differences), draws);
    }

    private static double mean(double[] scores, int[] motions) {
        double sum = 0;
        for (int motion : motions) sum += scores[motion];
        return sum / motions.length;
    }
}
