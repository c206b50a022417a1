package org.plenary.lab.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

class RollCallsTest {
    @Test void bits_hold_what_was_entered_also_beyond_256_voters_and_in_any_order() {
        var dice = new SplittableRandom(7);
        int voters = 400;
        var truth = new Stance[voters][30];
        var builder = new RollCallBuilder();
        for (int round = 0; round < 20_000; round++) {
            int voter = dice.nextInt(voters);
            int motion = dice.nextInt(30);
            if (truth[voter][motion] != null) continue;
            truth[voter][motion] = Stance.values()[dice.nextInt(4)];
            int at = builder.motion(RecordedMotion.of("M%02d".formatted(motion)));
            assertThat(builder.put(at, builder.voter(new PartyId("V%03d".formatted(voter))), truth[voter][motion])).isEmpty();
        }
        var record = builder.build();
        for (int motion = 0; motion < 30; motion++) {
            int number = Integer.parseInt(record.motions().get(motion).id().substring(1));
            for (int voter = 0; voter < record.voters().size(); voter++) {
                var stance = truth[Integer.parseInt(record.voters().get(voter).value().substring(1))][number];
                assertThat(record.stance(motion, voter)).isEqualTo(stance == null ? Stance.SILENT : stance);
            }
        }
    }

    @Test void voters_are_in_the_order_of_their_ids_and_can_be_chosen() {
        var record = Sample.of("C yn", "A ny", "B a-");
        assertThat(record.voters()).extracting(PartyId::value).containsExactly("A", "B", "C");
        var few = record.among(voter -> !voter.value().equals("A"));
        assertThat(few.voters()).hasSize(2);
        assertThat(few.stance(1, 1)).isEqualTo(Stance.AGAINST);
        assertThat(record.where(motion -> motion.id().equals("M1")).positions(0)).containsOnlyKeys(
                new PartyId("A"), new PartyId("C"));
    }
}
