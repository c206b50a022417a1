package org.plenary.lab.rollcall.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plenary.lab.power.Progress;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCallBuilder;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.lab.rollcall.Sample;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

class IdealPointsTest {
    private static final PartyId ANCHOR = new PartyId("V192");

    @Test void the_mills_ratio_keeps_its_bound() {
        double worst = 0;
        for (double x = -12; x < 9; x += 1 / 1000.0) {
            worst = Math.max(worst, Math.abs(MillsRatio.at(x) - MillsRatio.exactly(x)));
        }
        assertThat(worst).isLessThan(3e-10);
        // density over distribution function at 0 is twice the density
        assertThat(MillsRatio.at(0)).isEqualTo(2 / Math.sqrt(2 * Math.PI), within(1e-12));
        assertThat(MillsRatio.at(-1e9)).isEqualTo(1e9);
        assertThat(MillsRatio.at(1e9)).isZero();
        assertThat(MillsRatio.at(Double.NaN)).isNaN();
    }

    @Test void the_logarithm_of_the_normal_distribution_has_the_mills_ratio_for_its_slope() {
        assertThat(MillsRatio.logDistribution(0)).isEqualTo(Math.log(0.5), within(1e-12));
        assertThat(MillsRatio.logDistribution(9)).isZero();
        assertThat(MillsRatio.logDistribution(Double.NaN)).isNaN();
        for (double x = -12; x < 9; x += 1 / 100.0) {
            double slope = (MillsRatio.logDistribution(x + 1e-3) - MillsRatio.logDistribution(x - 1e-3)) / 2e-3;
            assertThat(slope).isCloseTo(MillsRatio.at(x), within(1e-6));
        }
    }

    @Test void known_places_are_found_again_from_193_voters_and_1000_invented_motions() {
        var invented = InventedRecord.of(1_000, 20240607);
        var points = IdealPointModel.anchoredBy(ANCHOR).fit(invented.record());
        assertThat(points.converged()).isTrue();
        assertThat(points.anchored()).isTrue();
        assertThat(points.of(ANCHOR)).isPositive();
        assertThat(InventedRecord.correlation(values(points), invented.truth())).isGreaterThanOrEqualTo(0.997);
    }

    @Test void acceleration_ends_where_plain_steps_end() {
        var choices = Choices.of(InventedRecord.of(300, 3).record());
        var start = Fit.start(choices, FirstGuess.of(choices));
        var fast = Fit.of(choices, RandomWalk.standing(choices.places()), start, new Effort(1e-6, 1_000, Progress.NONE));
        var state = start;
        var step = new VariationalStep(choices, RandomWalk.standing(choices.places()));
        for (int i = 0; i < 1_500; i++) {
            var next = new double[state.length];
            step.apply(state, next);
            state = next;
        }
        assertThat(fast.converged()).isTrue();
        for (int i = 0; i < choices.places(); i++) assertThat(fast.state()[i]).isEqualTo(state[i], within(1e-4));
    }

    @Test void the_same_record_gives_the_same_points_to_the_last_bit() {
        var record = InventedRecord.of(120, 4).record();
        var model = IdealPointModel.anchoredBy(ANCHOR).withDraws(3);
        assertThat(model.fit(record)).isEqualTo(model.fit(record));
    }

    @Test void whoever_waits_hears_how_far_a_fit_is_and_can_stop_it() {
        var record = Sample.drawn(20, 50, 3);
        var shares = new java.util.ArrayList<Double>();
        IdealPointModel.anchoredBy(record.voters().getFirst()).shownTo((_, share) -> shares.add(share)).fit(record);
        assertThat(shares).allMatch(share -> share >= 0 && share <= 1).hasSizeGreaterThan(30);
        var stopped = IdealPointModel.anchoredBy(record.voters().getFirst()).shownTo((stage, _) -> !stage.equals("draws"));
        assertThatThrownBy(() -> stopped.fit(record)).isInstanceOf(Interrupted.class);
        assertThatThrownBy(() -> IdealPlane.of(record, stopped)).isInstanceOf(Interrupted.class);
    }

    @Test void the_anchor_settles_which_end_is_which() {
        var record = InventedRecord.of(120, 4).record();
        var one = IdealPointModel.anchoredBy(ANCHOR).withDraws(0).fit(record);
        var other = IdealPointModel.anchoredBy(new PartyId("V000")).withDraws(0).fit(record);
        assertThat(other.of(ANCHOR)).isEqualTo(-one.of(ANCHOR));
        assertThat(IdealPointModel.anchoredBy(new PartyId("nobody")).withDraws(0).fit(record).anchored()).isFalse();
    }

    @Test void whoever_never_votes_on_a_divided_motion_has_no_point_and_moves_nobody() {
        var builder = new RollCallBuilder();
        int motion = builder.motion(RecordedMotion.of("all agree"));
        builder.put(motion, builder.voter(new PartyId("A")), Stance.FOR);
        assertThat(IdealPointModel.anchoredBy(new PartyId("A")).fit(builder.build()).voters()).isEmpty();
    }

    @Test void one_motion_is_too_few_to_place_anybody_by() {
        var builder = new RollCallBuilder();
        int motion = builder.motion(RecordedMotion.of("the only one").on(LocalDate.of(2020, 1, 1)));
        for (var name : List.of("A", "B", "C", "D")) builder.put(motion, builder.voter(new PartyId(name)), Stance.FOR);
        builder.put(motion, builder.voter(new PartyId("E")), Stance.AGAINST);
        var model = IdealPointModel.anchoredBy(new PartyId("A"));
        assertThat(model.fit(builder.build()).voters()).isEmpty();
        assertThat(model.fitByYear(builder.build())).isEmpty();
        assertThat(model.fitWalking(builder.build(), 0.1)).isEmpty();
        assertThat(IdealPlane.of(builder.build(), model).voters()).isEmpty();
    }

    @Test void a_voter_who_crosses_over_is_followed_from_year_to_year() {
        var record = crossing();
        var years = IdealPointModel.anchoredBy(ANCHOR).fitWalking(record, 0.1);
        assertThat(years).hasSize(6);
        assertThat(years.values()).allMatch(IdealPoints::converged);
        assertThat(years.get(2000).of(new PartyId("V000"))).isNegative();
        assertThat(years.get(2005).of(new PartyId("V000"))).isPositive();
        assertThat(years.get(2005).errorOf(new PartyId("V000"))).isPositive();
        var apart = IdealPointModel.anchoredBy(ANCHOR).withDraws(0).within(1e-4).fitByYear(record);
        assertThat(apart.get(2000).of(new PartyId("V000"))).isNegative();
        assertThat(apart.get(2005).of(new PartyId("V000"))).isPositive();
    }

    /// As in a year of the General Assembly: many voters, few motions, and fewer that follow the second axis.
    @Test void a_second_axis_that_few_motions_follow_is_not_lost() {
        for (long seed : new long[] {1, 2, 3}) {
            var dice = new SplittableRandom(seed);
            var truth = new double[2][180];
            for (int i = 0; i < 180; i++) {
                truth[0][i] = i < 125 ? -0.7 + 0.3 * dice.nextGaussian() : 1.6 + 0.4 * dice.nextGaussian();
                truth[1][i] = dice.nextGaussian();
            }
            var builder = new RollCallBuilder();
            for (int motion = 0; motion < 80; motion++) {
                int at = builder.motion(RecordedMotion.of("invented " + motion));
                boolean second = motion % 10 == 0;
                for (int i = 0; i < 180; i++) {
                    double mean = 1.5 + (second ? 1.2 * truth[1][i] : -1.5 * truth[0][i]);
                    builder.put(at, builder.voter(new PartyId("V%03d".formatted(i))),
                            mean + dice.nextGaussian() > 0 ? Stance.FOR : Stance.AGAINST);
                }
            }
            var plane = IdealPlane.of(builder.build(), IdealPointModel.anchoredBy(new PartyId("V000")).within(1e-4));
            assertThat(plane.voters()).hasSize(180);
            assertThat(plane.converged()).isTrue();
            assertThat(plane.firstErrors()).hasSize(180).allMatch(error -> error > 0 && error < 2);
            var along = plane.second().stream().mapToDouble(Double::doubleValue).toArray();
            assertThat(Math.abs(InventedRecord.correlation(along, truth[1]))).isGreaterThan(0.7);
        }
    }

    @Test void two_dimensions_are_found_again_up_to_a_turn_of_the_plane() {
        var dice = new SplittableRandom(8);
        var places = new double[2][60];
        for (var axis : places) for (int i = 0; i < 60; i++) axis[i] = dice.nextGaussian();
        var builder = new RollCallBuilder();
        for (int number = 0; number < 500; number++) {
            int motion = builder.motion(RecordedMotion.of("invented " + number));
            double b = 1.5 * dice.nextGaussian();
            double c = 0.8 * dice.nextGaussian();
            for (int i = 0; i < 60; i++) {
                boolean inFavour = b * places[0][i] + c * places[1][i] + dice.nextGaussian() > 0;
                builder.put(motion, builder.voter(new PartyId("V%03d".formatted(i))),
                        inFavour ? Stance.FOR : Stance.AGAINST);
            }
        }
        var plane = IdealPlane.of(builder.build(), IdealPointModel.anchoredBy(new PartyId("V000")).within(1e-4));
        assertThat(plane.converged()).isTrue();
        assertThat(plane.first().getFirst()).isPositive();
        var first = plane.first().stream().mapToDouble(Double::doubleValue).toArray();
        var second = plane.second().stream().mapToDouble(Double::doubleValue).toArray();
        for (var axis : places) {
            // the share of the true axis that the plane explains
            double explained = Math.pow(InventedRecord.correlation(first, axis), 2)
                    + Math.pow(InventedRecord.correlation(second, axis), 2);
            assertThat(explained).isGreaterThan(0.95);
        }
        // with 500 motions a place is known to a small part of the spread of all, and better along the first axis
        double meanFirst = plane.firstErrors().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double meanSecond = plane.secondErrors().stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        assertThat(meanFirst).isBetween(0.02, 0.2).isLessThan(meanSecond);
        assertThat(meanSecond).isLessThan(0.3);
        assertThat(Math.abs(InventedRecord.correlation(first, places[0]))).isGreaterThan(0.9);
    }

    /// Forty invented voters over six years; the first moves from one end to the other.
    private static RollCalls crossing() {
        var dice = new SplittableRandom(5);
        var builder = new RollCallBuilder();
        for (int number = 0; number < 360; number++) {
            int year = number / 60;
            int motion = builder.motion(RecordedMotion.of("invented " + number).on(LocalDate.of(2000 + year, 6, 1)));
            double b = 1.2 * dice.nextGaussian();
            for (int voter = 0; voter < 40; voter++) {
                double place = voter == 0 ? -1.5 + 0.6 * year : (voter - 20) / 10.0;
                var name = voter == 39 ? ANCHOR : new PartyId("V%03d".formatted(voter));
                builder.put(motion, builder.voter(name), b * place + dice.nextGaussian() > 0 ? Stance.FOR : Stance.AGAINST);
            }
        }
        return builder.build();
    }

    private static double[] values(IdealPoints points) {
        return Arrays.stream(points.points().toArray(Double[]::new)).mapToDouble(Double::doubleValue).toArray();
    }
}
