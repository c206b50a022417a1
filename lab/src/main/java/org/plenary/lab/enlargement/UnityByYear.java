package org.plenary.lab.enlargement;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.plenary.lab.power.Progress;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.rule.Stance;

/// How little agreement there was in a group year by year, with its uncertainty: heterogeneity as `CohesionOverTime`
/// has it (1 minus the mean of Lijphart's agreement over all pairs that share a motion), and the bounds of a bootstrap
/// over the motions of each year. The same seed gives the same bounds.
///
/// @param years the years in which a pair of the group shares a motion
public record UnityByYear(SortedMap<Integer, Interval> years) {
    private static final double UNKNOWN = -1;

    public UnityByYear {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /// The years of a record; take `among` first for a group. Empty where whoever waits stopped it.
    public static Optional<UnityByYear> of(RollCalls record, RecordUnity.Draws draws, Progress progress) {
        var years = new TreeMap<Integer, Interval>();
        int done = 0;
        for (int year : record.years()) {
            if (!progress.goOn("bootstrap", done++ / (double) record.years().size())) return Optional.empty();
            var disagreement = disagreement(record.where(motion ->
                    motion.date().filter(date -> date.getYear() == year).isPresent()));
            if (disagreement.length == 0) continue;
            var dice = new SplittableRandom(draws.seed() + year);
            var drawn = new double[draws.number()];
            for (int draw = 0; draw < drawn.length; draw++) drawn[draw] = mean(disagreement, times(disagreement, dice));
            var once = new int[disagreement[0].length];
            Arrays.fill(once, 1);
            years.put(year, Interval.of(mean(disagreement, once), drawn));
        }
        return Optional.of(new UnityByYear(years));
    }

    /// For each pair that shares a motion, its disagreement on each motion: 0, 1/2, 1, or unknown.
    private static double[][] disagreement(RollCalls record) {
        int voters = record.voters().size();
        var stances = new Stance[voters][record.motions().size()];
        for (int voter = 0; voter < voters; voter++) {
            for (int motion = 0; motion < stances[voter].length; motion++) {
                stances[voter][motion] = record.stance(motion, voter);
            }
        }
        var pairs = new double[voters * (voters - 1) / 2][];
        int found = 0;
        for (int one = 0; one < voters; one++) {
            for (int other = 0; other < one; other++) {
                var pair = new double[record.motions().size()];
                for (int motion = 0; motion < pair.length; motion++) {
                    pair[motion] = disagreement(stances[one][motion], stances[other][motion]);
                }
                if (Arrays.stream(pair).anyMatch(score -> score != UNKNOWN)) pairs[found++] = pair;
            }
        }
        return Arrays.copyOf(pairs, found);
    }

    private static double disagreement(Stance one, Stance other) {
        if (!isPosition(one) || !isPosition(other)) return UNKNOWN;
        if (one == other) return 0;
        return one == Stance.ABSTAINING || other == Stance.ABSTAINING ? 0.5 : 1;
    }

    private static boolean isPosition(Stance stance) {
        return switch (stance) {
            case FOR, AGAINST, ABSTAINING -> true;
            case ABSENT, SILENT -> false;
        };
    }

    /// How often each motion is drawn.
    private static int[] times(double[][] disagreement, SplittableRandom dice) {
        var times = new int[disagreement[0].length];
        for (int i = 0; i < times.length; i++) times[dice.nextInt(times.length)]++;
        return times;
    }

    private static double mean(double[][] disagreement, int[] times) {
        double sum = 0;
        int known = 0;
        for (var pair : disagreement) {
            double all = 0;
            int weight = 0;
            for (int motion = 0; motion < times.length; motion++) {
                if (pair[motion] == UNKNOWN) continue;
                all += times[motion] * pair[motion];
                weight += times[motion];
            }
            if (weight == 0) continue;
            sum += all / weight;
            known++;
        }
        return sum / known;
    }
}
