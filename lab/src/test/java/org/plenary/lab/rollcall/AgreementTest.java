package org.plenary.lab.rollcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plenary.rule.Stance;

class AgreementTest {
    @Test void each_definition_gives_its_own_figure_for_the_same_votes() {
        // alike on 3 (one of them abstaining), half on 1, opposed on 1; one shared with an absent voter
        var record = Sample.of("A yynayy", "B yynaan", "C xxxxxx");
        var pair = new AgreementTest.Pair(record);
        assertThat(pair.of(Agreement.IDENTICAL)).isEqualTo(4 / 6.0);
        assertThat(pair.of(Agreement.LIJPHART)).isEqualTo(4.5 / 6);
        assertThat(pair.of(Agreement.YES_NO)).isEqualTo(3 / 4.0);
        assertThat(pair.of(Agreement.S_THREE)).isEqualTo(0.5);
        assertThat(pair.of(Agreement.S_TWO)).isEqualTo(0.5);
        assertThat(AgreementMatrix.of(record, Agreement.IDENTICAL).between(0, 2)).isNaN();
    }

    private record Pair(RollCalls record) {
        double of(Agreement definition) { return AgreementMatrix.of(record, definition).between(0, 1); }
    }

    @Test void bits_and_a_plain_loop_count_the_same() {
        for (long seed = 1; seed <= 5; seed++) {
            var record = Sample.drawn(70, 150, seed);
            for (var definition : Agreement.values()) {
                var matrix = AgreementMatrix.of(record, definition);
                for (int a = 0; a < 70; a++) {
                    for (int b = 0; b < 70; b++) {
                        assertThat(matrix.between(a, b)).isEqualTo(plain(record, definition, a, b));
                    }
                }
            }
        }
    }

    @Test void the_s_score_is_twice_the_agreement_less_one() {
        var record = Sample.drawn(20, 300, 9);
        var lijphart = AgreementMatrix.of(record, Agreement.LIJPHART);
        var three = AgreementMatrix.of(record, Agreement.S_THREE);
        assertThat(three.between(3, 7)).isEqualTo(2 * lijphart.between(3, 7) - 1, within(1e-12));
    }

    private static double plain(RollCalls record, Agreement definition, int a, int b) {
        long same = 0;
        long both = 0;
        long one = 0;
        long opposed = 0;
        for (int motion = 0; motion < record.motions().size(); motion++) {
            var first = record.stance(motion, a);
            var second = record.stance(motion, b);
            if (first.ordinal() > 2 || second.ordinal() > 2) continue;
            if (first == Stance.ABSTAINING && second == first) both++;
            else if (first == Stance.ABSTAINING || second == Stance.ABSTAINING) one++;
            else if (first == second) same++;
            else opposed++;
        }
        return definition.of(same, both, one, opposed);
    }
}
