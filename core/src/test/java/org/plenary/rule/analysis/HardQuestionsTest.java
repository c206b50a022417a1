package org.plenary.rule.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.rule.Room;
import org.plenary.rule.Seat;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

@DisplayName("What cannot be decided in time is said to be undecided, and never guessed")
class HardQuestionsTest {
    /// Sixty weights of 41 bits: which of them add up to one number is a knapsack without structure.
    private static Room knapsack() {
        var random = new Random(41);
        var room = Room.of(60);
        for (int i = 1; i <= 60; i++) {
            room.weight("v", "seat-%03d %d".formatted(i, (1L << 40) + random.nextLong(1L << 40)));
        }
        return room;
    }

    @Test void a_search_is_given_up_after_a_fixed_number_of_steps() {
        var analysis = new RuleAnalysis(Room.rule("for by v = 35184372101177"), knapsack().vote());
        assertThat(analysis.canNeverPass()).isEqualTo(new Answer.Undecided(4_000_000));
        assertThat(analysis.smallestWinning()).isEqualTo(new SmallestSet.Undecided(4_000_000));
        assertThat(analysis.nearestFlip()).isEqualTo(new Flip.Undecided(4_000_000));
        assertThat(analysis.vetoes().undecided()).hasSize(60);
        assertThat(analysis.moreSupportCanLose()).isInstanceOf(Answer.Undecided.class);
    }

    @Test void where_the_fewest_are_not_known_a_bound_is_given_and_marked() {
        var rule = "for by v >= 35184372101177 and for by v <= 35184383000000";
        var flip = (Flip.By) new RuleAnalysis(Room.rule(rule), knapsack().vote()).nearestFlip();
        assertThat(flip.atLeast()).isLessThanOrEqualTo(flip.changes().size());
        var turned = knapsack();
        flip.changes().forEach((party, position) -> turned.taking(position, party.value()));
        turned.adopts(rule);
    }

    @Test void numbers_that_are_too_large_to_search_with_are_not_rounded() {
        var room = Room.of("A B C").weight("v", "A 1" + "0".repeat(100) + " B 1 C 0");
        var analysis = new RuleAnalysis(Room.rule("for by v >= 2/3 of entitled by v"), room.vote());
        assertThat(analysis.canBothPass()).isEqualTo(new Answer.Undecided(0));
        assertThat(analysis.alwaysPasses()).isEqualTo(new Answer.Undecided(0));
        assertThat(analysis.moreSupportCanLose()).isEqualTo(new Answer.Undecided(0));
        assertThat(analysis.vetoes().undecided()).hasSize(3);
    }

    @Test void common_divisors_are_taken_out_before_numbers_are_found_too_large() {
        var googol = "1" + "0".repeat(100);
        var room = Room.of("A B C").weight("v", "A %s B %s C %s".formatted(googol, googol, googol));
        var analysis = new RuleAnalysis(Room.rule("for by v >= 2/3 of entitled by v"), room.vote());
        assertThat(((SmallestSet.Found) analysis.smallestWinning()).members()).hasSize(2);
    }

    @Test void three_thousand_different_seats_do_not_exhaust_the_memory() {
        var seats = new ArrayList<Seat>();
        for (int i = 1; i <= 3_000; i++) {
            var weights = new TreeMap<WeightId, BigInteger>();
            weights.put(new WeightId("v"), BigInteger.valueOf(i));
            seats.add(new Seat(new PartyId("seat-%04d".formatted(i)), new TreeSet<>(), weights));
        }
        var vote = Vote.of(seats, new TreeMap<>());
        var analysis = new RuleAnalysis(Room.rule("for by v > against by v"), vote);
        assertThat(analysis.moreSupportCanLose()).isEqualTo(new Answer.No(Optional.empty()));
        assertThat(analysis.canBothPass()).isEqualTo(new Answer.Undecided(0));
    }

    /// It can never pass, for a room with one or two in favour has not 37; yet that takes a million clauses.
    @Test void a_million_alternatives_are_too_many_for_a_proof() {
        var rule = new StringBuilder("(for = 1 or for = 2)");
        for (int i = 3; i < 40; i += 2) rule.append(" and (for >= %d or for = %d)".formatted(i - 2, i));
        var answer = new RuleAnalysis(Room.rule(rule.toString()), Room.of(60).vote()).canNeverPass();
        assertThat(answer).isInstanceOf(Answer.Undecided.class);
    }
}
