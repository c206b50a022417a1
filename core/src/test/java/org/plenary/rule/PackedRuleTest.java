package org.plenary.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A packed rule gives the verdict of the explained one")
class PackedRuleTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 19450626, 20020607})
    void on_random_rules_and_votes_of_every_size(long seed) {
        var random = new Random(seed);
        int held = 0;
        for (int i = 0; i < 2_000; i++) {
            var rule = RandomRules.rule(random, 3);
            int size = i % 50 == 0 ? 60 + random.nextInt(140) : random.nextInt(20);
            var vote = RandomRules.vote(random, size, i % 7 == 0);
            var packed = PackedRule.of(rule, vote);
            boolean expected = rule.apply(vote).holds();
            assertThat(packed.holds(packed.pack(vote))).as("%s%n%s", rule, vote).isEqualTo(expected);
            if (expected) held++;
        }
        assertThat(held).isBetween(200, 1_800);
    }

    @Test void ballots_lie_side_by_side() {
        var room = Room.of(70);
        var packed = PackedRule.of(Room.rule("for >= 66"), room.seats());
        assertThat(packed.words()).isEqualTo(2);
        var ballots = new long[3 * packed.stride()];
        var yes = packed.pack(room.othersTaking(Position.FOR).vote());
        System.arraycopy(yes, 0, ballots, packed.stride(), yes.length);
        assertThat(packed.holds(ballots, 0)).isFalse();
        assertThat(packed.holds(ballots, packed.stride())).isTrue();
        assertThat(packed.held(ballots)).isEqualTo(1);
    }

    @Test void a_vote_of_other_seats_is_refused() {
        var packed = PackedRule.of(Room.rule("for > 0"), Room.of(3).seats());
        assertThatThrownBy(() -> packed.pack(Room.of(4).vote()))
                .hasMessage("The vote has other seats than the packed rule.");
    }
}
