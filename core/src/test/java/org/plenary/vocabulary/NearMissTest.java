package org.plenary.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearMissTest {
    private static final List<String> BODIES =
            List.of("heads of state", "heads of government", "foreign ministers", "secretariat");

    @Test void a_slip_of_the_pen_finds_the_name() {
        assertThat(NearMiss.of("heads of sate", BODIES)).startsWith("heads of state");
        assertThat(NearMiss.of("Secretariat", BODIES)).containsExactly("secretariat");
        assertThat(NearMiss.of("secretarait", BODIES)).containsExactly("secretariat");
    }

    @Test void a_part_of_a_name_finds_the_name() {
        assertThat(NearMiss.of("ministers", BODIES)).containsExactly("foreign ministers");
    }

    @Test void a_foreign_word_finds_nothing_and_the_hint_lists_what_is_known() {
        assertThat(NearMiss.of("board of governors of the bank", BODIES)).isEmpty();
        assertThat(NearMiss.hint("zzz", BODIES)).isEqualTo("Known are 'heads of state', 'heads of government',"
                + " 'foreign ministers', 'secretariat'.");
        assertThat(NearMiss.hint("zzz", List.of())).isEmpty();
    }
}
