package org.plenary.lab.rollcall.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.lab.power.Progress;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCallBuilder;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

/// Invented voters who walk for twelve years; a third of them join in the fifth year, as members of organisations do.
class WalkTest {
    private static final int VOTERS = 40;
    private static final int YEARS = 12;
    private static final int A_YEAR = 40;
    private static final double STEP_VARIANCE = 0.1;

    private final double[][] truth = new double[VOTERS][YEARS];
    private final RollCalls record = record();
    private final Choices choices = Choices.of(record, YEARS, motion -> motion / A_YEAR);
    private final RandomWalk walk = new RandomWalk(choices.places(), YEARS, STEP_VARIANCE);

    @Test void walking_places_are_found_again() {
        var years = IdealPointModel.anchoredBy(name(0)).fitWalking(record, STEP_VARIANCE);
        double sign = truth[0][0] < 0 ? -1 : 1;
        for (int year = 0; year < YEARS; year++) {
            var points = years.get(2000 + year);
            assertThat(points.converged()).isTrue();
            assertThat(points.steps()).isLessThan(300);
            var found = points.points().stream().mapToDouble(Double::doubleValue).toArray();
            var places = new double[found.length];
            for (int i = 0; i < found.length; i++) places[i] = truth[i][year];
            assertThat(sign * InventedRecord.correlation(found, places)).isGreaterThan(0.95);
        }
    }

    @Test void accelerated_steps_end_where_plain_steps_end_after_very_many() {
        var fast = Fit.of(choices, walk, start(), new Effort(1e-7, 2_000, Progress.NONE));
        var step = new VariationalStep(choices, walk);
        var state = start();
        for (int i = 0; i < 20_000; i++) {
            var next = new double[state.length];
            step.apply(state, next);
            state = next;
        }
        assertThat(fast.converged()).isTrue();
        for (int i = 0; i < choices.places(); i++) assertThat(fast.state()[i]).isEqualTo(state[i], within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 1})
    void no_plain_step_makes_the_bound_smaller(double stepVariance) {
        var step = new VariationalStep(choices, new RandomWalk(choices.places(), YEARS, stepVariance));
        var state = start();
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 400; i++) {
            var next = new double[state.length];
            double bound = step.apply(state, next);
            assertThat(bound).isGreaterThanOrEqualTo(before - 1e-6);
            before = bound;
            state = next;
        }
    }

    @Test void accelerated_steps_reach_a_higher_bound_than_as_many_plain_ones() {
        var fast = Fit.of(choices, walk, start(), new Effort(1e-12, 60, Progress.NONE));
        var slow = start();
        var step = new VariationalStep(choices, walk);
        for (int i = 0; i < 60; i++) {
            var next = new double[slow.length];
            step.apply(slow, next);
            slow = next;
        }
        assertThat(step.apply(fast.state(), new double[slow.length]))
                .isGreaterThan(step.apply(slow, new double[slow.length]));
    }

    @Test void a_walk_that_did_not_get_there_says_so() {
        var model = new IdealPointModel(name(0), 1e-6, 10, 0, 1, Progress.NONE);
        assertThat(model.fitWalking(record, STEP_VARIANCE).values())
                .hasSize(YEARS).noneMatch(IdealPoints::converged)
                .allMatch(points -> points.change() > 1e-6 && points.steps() == 10);
    }

    @Test void places_of_those_who_voted_have_mean_0_and_standard_deviation_1() {
        var years = IdealPointModel.anchoredBy(name(0)).fitWalking(record, STEP_VARIANCE).values();
        var all = years.stream().flatMap(points -> points.points().stream()).mapToDouble(Double::doubleValue).toArray();
        double mean = Arrays.stream(all).average().orElseThrow();
        assertThat(mean).isCloseTo(0, within(1e-9));
        assertThat(FirstGuess.spread(all, mean)).isCloseTo(1, within(1e-9));
    }

    private double[] start() {
        var still = FirstGuess.of(Choices.of(record));
        var guess = new double[choices.places()];
        for (int i = 0; i < guess.length; i++) guess[i] = still[i / YEARS];
        var start = Fit.start(choices, guess);
        new VariationalStep(choices, walk).line().standardise(start);
        return start;
    }

    private RollCalls record() {
        var dice = new SplittableRandom(12);
        for (var places : truth) {
            places[0] = dice.nextGaussian();
            for (int year = 1; year < YEARS; year++) places[year] = places[year - 1] + 0.2 * dice.nextGaussian();
        }
        var builder = new RollCallBuilder();
        for (int number = 0; number < YEARS * A_YEAR; number++) {
            int year = number / A_YEAR;
            int motion = builder.motion(RecordedMotion.of("invented " + number).on(LocalDate.of(2000 + year, 6, 1)));
            double a = 0.5 * dice.nextGaussian();
            double b = 1.2 * dice.nextGaussian();
            for (int voter = 0; voter < (year < 4 ? 2 * VOTERS / 3 : VOTERS); voter++) {
                boolean inFavour = a + b * truth[voter][year] + dice.nextGaussian() > 0;
                builder.put(motion, builder.voter(name(voter)), inFavour ? Stance.FOR : Stance.AGAINST);
            }
        }
        return builder.build();
    }

    private static PartyId name(int voter) { return new PartyId("V%02d".formatted(voter)); }
}
