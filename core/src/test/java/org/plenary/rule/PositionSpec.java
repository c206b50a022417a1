package org.plenary.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Positions: for, against, abstaining, not taking part; silence is none")
class PositionSpec {
    @Test void words_and_aliases() {
        for (var position : Position.values()) assertThat(Position.of(position.word())).contains(position);
        assertThat(Position.of("yes")).contains(Position.FOR);
        assertThat(Position.of("no")).contains(Position.AGAINST);
        assertThat(Position.of("abstain")).contains(Position.ABSTAINING);
        assertThat(Position.of("absent")).isEmpty();
        assertThat(Position.of("perhaps")).isEmpty();
    }

    @Test void everybody_entitled_is_present_or_silent_or_absent() {
        var vote = Room.of(9).taking(Position.FOR, 1).taking(Position.AGAINST, 2).taking(Position.ABSTAINING, 1)
                .taking(Position.NOT_TAKING_PART, 1).absent("seat-009").vote();
        var tally = Tally.of(vote);
        assertThat(tally).isEqualTo(new Tally(1, 2, 1, 3, 2));
        assertThat(tally.present() + tally.silent() + tally.absent()).isEqualTo(tally.entitled()).isEqualTo(9);
        for (var kind : Kind.values()) {
            var counted = Room.rule(kind.word() + " = " + tally.count(kind)).apply(vote);
            assertThat(counted.holds()).as(counted.toString()).isTrue();
        }
    }
}
