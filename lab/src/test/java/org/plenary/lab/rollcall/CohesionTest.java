package org.plenary.lab.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

class CohesionTest {
    @Test void the_indices_follow_their_formulas() {
        assertThat(new Cohesion(12, 2, 1).rice()).isEqualTo(10 / 14.0);
        assertThat(new Cohesion(12, 2, 1).agreementIndex()).isEqualTo((12 - 1.5) / 15, within(1e-12));
        assertThat(new Cohesion(5, 5, 5).agreementIndex()).isZero();
        assertThat(new Cohesion(0, 0, 9).rice()).isNaN();
        assertThat(new Cohesion(0, 0, 9).agreementIndex()).isOne();
    }

    @Test void a_group_is_followed_from_year_to_year() {
        var builder = new RollCallBuilder();
        for (int year = 2016; year <= 2018; year++) {
            int motion = builder.motion(RecordedMotion.of("M" + year).on(LocalDate.of(year, 12, 1)));
            builder.put(motion, builder.voter(new PartyId("A")), Stance.FOR);
            builder.put(motion, builder.voter(new PartyId("B")), year < 2017 ? Stance.FOR : Stance.AGAINST);
        }
        var years = CohesionOverTime.of(builder.build()).years();
        assertThat(years.get(2016).heterogeneity()).isZero();
        assertThat(years.get(2016).rice()).isOne();
        assertThat(years.get(2018).heterogeneity()).isOne();
        assertThat(years.get(2018).divided()).isOne();
    }

    @Test void clusters_join_the_nearest_first_and_are_cut_at_a_distance() {
        var record = Sample.of("A yyyyyyyy", "B yyyyyyyn", "C nnnnnnnn", "D nnnnnnny", "E ynynynyn");
        var clusters = Clusters.of(AgreementMatrix.of(record, Agreement.IDENTICAL));
        assertThat(clusters.mergers()).hasSize(4);
        assertThat(clusters.mergers().getFirst().distance()).isEqualTo(1 / 8.0);
        assertThat(clusters.cut(0.2)).extracting(List::toString).containsExactly("[A, B]", "[C, D]", "[E]");
        // E agrees with A on 4 of 8 motions and with B on 5, so with their group at a mean distance of 7/16
        assertThat(clusters.mergers().get(2).distance()).isEqualTo(7 / 16.0);
    }
}
