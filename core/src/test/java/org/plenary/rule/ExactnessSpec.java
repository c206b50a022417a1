package org.plenary.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.rule.Position.FOR;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.vocabulary.PartyId;

@DisplayName("Counts and shares are exact, whatever the size of the numbers")
class ExactnessSpec {
    private static final String GOOGOL = "1" + "0".repeat(100);

    @Test void a_share_that_floating_point_would_miss_by_one_is_met_exactly() {
        var room = Room.of("A B").weight("votes", "A 9007199254740993 B 9007199254740993");
        room.taking(FOR, "A").adopts("for by votes = 50% of entitled by votes")
                .adopts("for by votes >= 1/2 of entitled by votes").rejects("for by votes > 1/2 of entitled by votes");
    }

    @Test void weights_of_a_hundred_digits_are_added_exactly() {
        Room.of("A B C").weight("votes", "A " + GOOGOL + " B 1 C 0").taking(FOR, "A C")
                .rejects("for by votes = entitled by votes")
                .adopts("for by votes + 1 = entitled by votes");
    }

    @Test void sums_beyond_a_machine_word_do_not_wrap_around() {
        var room = Room.of("A B C").weight("v", "A 9223372036854775807 B 9223372036854775807 C 5").othersTaking(FOR);
        room.adopts("for by v = 18446744073709551619");
        var sum = new Sum();
        for (int i = 0; i < 3; i++) sum.add(Long.MIN_VALUE);
        sum.add(new BigInteger("-1"));
        assertThat(sum.total()).isEqualTo(BigInteger.valueOf(Long.MIN_VALUE).multiply(BigInteger.valueOf(3))
                .subtract(BigInteger.ONE));
    }

    @Test void thirds_add_up_to_a_whole() {
        Room.of(7).othersTaking(FOR).adopts("1/3 of for + 1/3 of for + 1/3 of for = 7")
                .says("1/3 of for + 1/2 of for > 2/3 of entitled",
                        "yes 1/3 of for + 1/2 of for: 1/3 of 7 + 1/2 of 7 = 5 5/6; "
                                + "needed: more than 4 2/3 (2/3 of 7 entitled)");
    }

    @Test void amounts_may_fall_below_zero() {
        Room.of(3).says("for - entitled < 0 - 1/2 of silent",
                "yes for - entitled: 0 - 3 = -3; needed: at most -2 (fewer than 0 - 1/2 of 3 silent)");
    }

    @Test void a_fixed_amount_on_the_left_is_read_from_the_other_side() {
        Room.of(3).says("2 < for", "no  for: 0; needed: more than 2");
    }

    @Test void a_threshold_between_two_numbers_can_never_be_met_exactly() {
        Room.of(3).says("for = 1/2 of entitled", "no  for: 0; needed: exactly 1 1/2 (1/2 of 3 entitled)");
    }

    @Test void an_empty_room_is_counted_as_nobody() {
        assertThat(Tally.of(Room.of(0).vote())).isEqualTo(new Tally(0, 0, 0, 0, 0));
        Room.of(0).adopts("for = entitled").rejects("for >= 1");
    }

    @Test void a_position_without_a_seat_is_refused_by_name() {
        assertThatThrownBy(() -> Room.of("FRA").taking(FOR, "XXX").vote())
                .hasMessage("XXX has taken a position but holds no seat.");
        assertThatThrownBy(() -> Room.of("FRA").absent("GBR").vote())
                .hasMessage("GBR is recorded absent but holds no seat.");
        assertThatThrownBy(() -> Room.of("FRA").taking(FOR, "FRA").absent("FRA").vote())
                .hasMessage("FRA is recorded absent and has taken the position 'for'.");
        var twice = List.of(Seat.of(new PartyId("FRA")), Seat.of(new PartyId("FRA")));
        assertThatThrownBy(() -> Vote.of(twice, new java.util.TreeMap<>())).hasMessage("FRA holds two seats.");
        assertThatThrownBy(() -> Room.of("FRA").weight("votes", "FRA -1"))
                .hasMessage("The weight votes of FRA is -1; a weight is 0 or more.");
    }
}
