package org.plenary.lab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plenary.lab.rollcall.Agreement;
import org.plenary.lab.rollcall.AgreementMatrix;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCallBuilder;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.lab.rollcall.ideal.IdealPointModel;
import org.plenary.vocabulary.PartyId;

class PreferenceModelTest {
    private static final List<PartyId> PARTIES = List.of(new PartyId("A"), new PartyId("B"), new PartyId("C"), new PartyId("D"));

    @Test void a_number_depends_on_its_place_alone() {
        var draws = new Draws(5).of(3).of(9);
        double later = draws.normal(70);
        draws.normal(1);
        assertThat(new Draws(5).of(3).of(9).normal(70)).isEqualTo(later);
        assertThat(new Draws(5).of(9).of(3).normal(70)).isNotEqualTo(later);
    }

    @Test void numbers_are_spread_as_they_should_be() {
        var draws = new Draws(1);
        int number = 200_000;
        double sum = 0;
        double squares = 0;
        var below = new int[7];
        for (int i = 0; i < number; i++) {
            double normal = draws.normal(i);
            sum += normal;
            squares += normal * normal;
            below[draws.of(1).below(i, 7)]++;
        }
        assertThat(sum / number).isCloseTo(0, within(0.01));
        assertThat(squares / number).isCloseTo(1, within(0.02));
        for (int count : below) assertThat(count / (double) number).isCloseTo(1 / 7.0, within(0.005));
    }

    @Test void the_same_seed_gives_the_same_votes_and_the_model_calls_them_invented() {
        var model = new BlocModel(PARTIES, List.of(0, 0, 1, 2), 0.8, Manner.USUAL);
        assertThat(votes(model, 50, 4).ballot(17)).isEqualTo(votes(model, 50, 4).ballot(17));
        assertThat(model.says()).startsWith("Invented");
    }

    @Test void parties_of_one_bloc_agree_more_than_others() {
        var votes = votes(new BlocModel(PARTIES, List.of(0, 0, 1, 2), 0.8, new Manner(0, 0, 0)), 4_000, 4);
        var matrix = AgreementMatrix.of(votes, Agreement.YES_NO);
        // two normals with correlation r have the same sign with probability 1/2 + arcsin(r)/pi
        assertThat(matrix.between(0, 1)).isCloseTo(0.5 + Math.asin(0.8) / Math.PI, within(0.02));
        assertThat(matrix.between(0, 2)).isCloseTo(0.5, within(0.03));
    }

    @Test void points_are_found_again_from_the_votes_that_were_drawn_from_them() {
        var parties = new java.util.ArrayList<PartyId>();
        var points = new java.util.ArrayList<Double>();
        for (int i = 0; i < 30; i++) {
            parties.add(new PartyId("V%02d".formatted(i)));
            points.add((i - 14.5) / 8.7);
        }
        var votes = votes(new SpatialModel(parties, points, 1, Manner.USUAL, "assumed"), 1_500, 2);
        var fitted = IdealPointModel.anchoredBy(new PartyId("V29")).withDraws(0).fit(votes);
        for (int i = 1; i < 30; i++) {
            assertThat(fitted.of(parties.get(i))).isCloseTo(points.get(i), within(0.25));
        }
        assertThat(SpatialModel.of(fitted, new TreeSet<>(parties), Manner.USUAL, "the record")).isPresent();
        assertThat(SpatialModel.of(fitted, new TreeSet<>(List.of(new PartyId("nobody"))), Manner.USUAL, "it")).isEmpty();
    }

    private static RollCalls votes(PreferenceModel model, int motions, long seed) {
        var builder = new RollCallBuilder();
        for (int number = 0; number < motions; number++) {
            int motion = builder.motion(RecordedMotion.of("invented " + number));
            var stances = model.vote(new Draws(seed).of(number));
            for (int i = 0; i < stances.length; i++) builder.put(motion, builder.voter(model.parties().get(i)), stances[i]);
        }
        return builder.build();
    }
}
