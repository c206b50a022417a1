package org.plenary.lab.rollcall.ideal;

import java.util.SplittableRandom;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCallBuilder;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

/// An invented record with known truth, to try estimates on: 193 voters in two groups on one line, lopsided motions,
/// 12 % abstaining and 10 % absent. Its voters are numbers, and its motions are called invented.
public record InventedRecord(RollCalls record, double[] truth) {
    private static final int VOTERS = 193;

    public static InventedRecord of(int motions, long seed) {
        var dice = new SplittableRandom(seed);
        int voters = VOTERS;
        var places = new double[voters];
        for (int i = 0; i < voters; i++) {
            places[i] = i < 130 ? -0.6 + 0.5 * dice.nextGaussian() : 1.2 + 0.5 * dice.nextGaussian();
        }
        var truth = FirstGuess.standardised(places);
        var builder = new RollCallBuilder();
        for (int motion = 0; motion < motions; motion++) {
            int at = builder.motion(RecordedMotion.of("invented " + motion));
            double b = 1.2 * dice.nextGaussian();
            double a = 0.6 + 0.9 * dice.nextGaussian();
            for (int i = 0; i < voters; i++) {
                boolean inFavour = a + b * truth[i] + dice.nextGaussian() > 0;
                double drawn = dice.nextDouble();
                var stance = drawn < 0.12 ? Stance.ABSTAINING : drawn > 0.90 ? Stance.ABSENT
                        : inFavour ? Stance.FOR : Stance.AGAINST;
                builder.put(at, builder.voter(new PartyId("V%03d".formatted(i))), stance);
            }
        }
        return new InventedRecord(builder.build(), truth);
    }

    /// The correlation of two rows of values.
    public static double correlation(double[] one, double[] other) {
        var a = FirstGuess.standardised(one);
        var b = FirstGuess.standardised(other);
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i] / a.length;
        return sum;
    }
}
