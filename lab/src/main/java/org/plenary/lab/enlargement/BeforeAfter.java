package org.plenary.lab.enlargement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.vocabulary.PartyId;

/// An enlargement put to the test on a record of votes elsewhere: how united the parties were in the years before and
/// in the years after, with the uncertainty that comes from which motions happened to be voted on.
///
/// Uncertainty is a bootstrap over motions: the motions of each period are drawn again with replacement, the same
/// draw for every set of parties, and the bounds are percentiles of the draws. Motions on parts of one text hang
/// together, so the true uncertainty is larger. The same seed gives the same bounds.
public final class BeforeAfter {
    /// What is asked: the day of the enlargement, how many years on either side, and the draws of the bootstrap.
    public record Question(LocalDate day, int years, int draws, long seed) {
        public Question {
            if (years < 1 || draws < 2) throw new IllegalArgumentException("A year and two draws at least.");
        }
    }

    /// One comparison: a figure before, the same after, and the change. `what` says of whom.
    public record Line(What what, Interval before, Interval after, Interval change) {}

    /// Whom a comparison is about.
    public enum What {
        /// The same parties before and after: those who were members on the eve.
        INCUMBENTS,
        /// The same parties before and after: those who are members from the day on.
        ENLARGED,
        /// All other parties of the record: what changed everywhere.
        OTHERS,
        /// The organisation as it was: the incumbents before, the enlarged membership after.
        AS_IT_WAS,
        /// In the years after: the enlarged membership (after) beside the incumbents (before).
        COMPOSITION,
        /// The change among the incumbents (after) beside the change among all others (before).
        BESIDE_OTHERS
    }

    /// The answer: motions of either period, mean agreement, and the share of motions on which none was against.
    public record Answer(int motionsBefore, int motionsAfter, List<Line> agreement, List<Line> nobodyAgainst) {
        public Answer {
            agreement = List.copyOf(agreement);
            nobodyAgainst = List.copyOf(nobodyAgainst);
        }
    }

    private final Question question;
    private final int[] before;
    private final int[] after;

    private BeforeAfter(RollCalls record, Question question) {
        this.question = question;
        before = motions(record, question.day().minusYears(question.years()), question.day());
        after = motions(record, question.day(), question.day().plusYears(question.years()));
    }

    /// The test; `joined` are those admitted on the day.
    public static Answer of(RollCalls record, SortedSet<PartyId> incumbents, SortedSet<PartyId> joined,
            Question question) {
        var enlarged = new TreeSet<>(incumbents);
        enlarged.addAll(joined);
        var others = new TreeSet<>(record.voters());
        others.removeAll(enlarged);
        var test = new BeforeAfter(record, question);
        var unities = List.of(Unity.of(record, incumbents), Unity.of(record, enlarged), Unity.of(record, others));
        return new Answer(test.before.length, test.after.length,
                test.lines(unities.stream().map(Unity::agreement).toList()),
                test.lines(unities.stream().map(Unity::nobodyAgainst).toList()));
    }

    private static int[] motions(RollCalls record, LocalDate from, LocalDate until) {
        var found = new ArrayList<Integer>();
        for (int motion = 0; motion < record.motions().size(); motion++) {
            var date = record.motions().get(motion).date();
            if (date.isPresent() && !date.get().isBefore(from) && date.get().isBefore(until)) found.add(motion);
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The means of the three sets in both periods.
    private record Means(double[] before, double[] after) {
        double change(int set) { return after[set] - before[set]; }
    }

    private List<Line> lines(List<double[]> scores) {
        var truth = means(scores, before, after);
        var draws = new Means[question.draws()];
        var dice = new SplittableRandom(question.seed());
        for (int draw = 0; draw < draws.length; draw++) {
            draws[draw] = means(scores, drawn(before, dice), drawn(after, dice));
        }
        var lines = new ArrayList<Line>();
        for (var what : What.values()) {
            lines.add(switch (what) {
                case INCUMBENTS -> line(what, truth, draws, one -> one.before[0], one -> one.after[0]);
                case ENLARGED -> line(what, truth, draws, one -> one.before[1], one -> one.after[1]);
                case OTHERS -> line(what, truth, draws, one -> one.before[2], one -> one.after[2]);
                case AS_IT_WAS -> line(what, truth, draws, one -> one.before[0], one -> one.after[1]);
                case COMPOSITION -> line(what, truth, draws, one -> one.after[0], one -> one.after[1]);
                case BESIDE_OTHERS -> line(what, truth, draws, one -> one.change(2), one -> one.change(0));
            });
        }
        return lines;
    }

    private static Line line(What what, Means truth, Means[] draws, ToDoubleFunction<Means> before,
            ToDoubleFunction<Means> after) {
        return new Line(what, interval(truth, draws, before), interval(truth, draws, after),
                interval(truth, draws, one -> after.applyAsDouble(one) - before.applyAsDouble(one)));
    }

    private static Interval interval(Means truth, Means[] draws, ToDoubleFunction<Means> figure) {
        return Interval.of(figure.applyAsDouble(truth), java.util.Arrays.stream(draws).mapToDouble(figure).toArray());
    }

    private static int[] drawn(int[] motions, SplittableRandom dice) {
        var drawn = new int[motions.length];
        for (int i = 0; i < drawn.length; i++) drawn[i] = motions[dice.nextInt(motions.length)];
        return drawn;
    }

    private static Means means(List<double[]> scores, int[] before, int[] after) {
        return new Means(scores.stream().mapToDouble(score -> mean(score, before)).toArray(),
                scores.stream().mapToDouble(score -> mean(score, after)).toArray());
    }

    private static double mean(double[] scores, int[] motions) {
        double sum = 0;
        int known = 0;
        for (int motion : motions) {
            if (Double.isNaN(scores[motion])) continue;
            sum += scores[motion];
            known++;
        }
        return sum / known;
    }
}
