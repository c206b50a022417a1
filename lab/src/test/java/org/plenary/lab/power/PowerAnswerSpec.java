package org.plenary.lab.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.vocabulary.PartyId;

@DisplayName("What is answered where power is not defined, too large, or no longer wanted")
class PowerAnswerSpec {
    private static PowerAnswer answer(Body body, String rule) { return Power.of(Body.rule(rule), body.seats()); }

    @Test void a_body_without_seats_is_refused() {
        assertThat(Power.of(Body.rule("for > against"), List.of())).isEqualTo(new PowerAnswer.Refused(
                "The body has no seats.", "Name the seats of the body."));
    }

    @Test void a_rule_that_can_never_be_met_is_refused() {
        assertThat(answer(Body.of(3), "for >= 4")).isEqualTo(new PowerAnswer.Refused(
                "The rule is not met even where every seat is for.", "Check seats, groups and weights."));
    }

    @Test void a_rule_that_is_always_met_is_refused() {
        assertThat(answer(Body.of(3), "for >= 0")).isEqualTo(new PowerAnswer.Refused(
                "The rule is met even where every seat is against.", "Check seats, groups and weights."));
    }

    @Test void a_rule_under_which_support_can_hurt_is_refused_with_the_place_and_a_party() {
        assertThat(answer(Body.of(5).group("north", 0, 1), "for >= 2 and for except north >= for of north"))
                .isEqualTo(new PowerAnswer.Refused("Under 'for except north >= for of north' the support of P00 can"
                        + " take a majority away; power indices are about rules in which support helps.",
                        "Ask for a rule in which more support never hurts."));
    }

    @Test void weights_beyond_a_machine_word_are_refused_unless_they_share_a_unit() {
        var huge = BigInteger.TWO.pow(61).longValueExact();
        assertThat(answer(Body.of(3).weighing("w", huge, huge - 1, 7), "for by w >= 60% of entitled by w"))
                .isInstanceOf(PowerAnswer.Refused.class);
        assertThat(answer(Body.of(3).weighing("w", huge, huge, huge), "for by w >= 60% of entitled by w"))
                .isInstanceOf(PowerTable.class);
    }

    @Test void the_table_names_what_it_takes_for_granted() {
        var table = Body.of(3).power("silence of 72 hours and against = 0 and signed by the chair");
        assertThat(table.treatment()).isEqualTo("Every seat is for or against; nobody abstains, is absent or is"
                + " silent. The signatures that the rule asks for are given. The time of the silence procedure has"
                + " run out.");
    }

    @Test void the_party_concerned_has_no_power_where_the_rule_leaves_it_out() {
        var options = Options.USUAL.about(new PartyId("P01"));
        var table = Body.of(4).power("against except subject = 0", options);
        assertThat(Body.of(table, "P01").powerless()).isTrue();
        assertThat(Body.of(table, "P00").veto()).isTrue();
        assertThat(table.treatment()).contains("concerns P01");
        // with or without the party concerned, the three others must agree
        assertThat(table.winning()).contains(BigInteger.TWO);
    }

    @Test void seats_without_any_weight_are_counted_among_the_coalitions() {
        var table = Body.of("A", "B", "C").weighing("votes", 1, 1, 0).power("for by votes >= 2");
        assertThat(table.winning()).contains(BigInteger.TWO);
        assertThat(Body.of(table, "A").swings()).contains(BigInteger.TWO);
        assertThat(Body.of(table, "A").banzhaf().value()).isEqualTo(0.5);
        assertThat(Body.of(table, "C").powerless()).isTrue();
    }

    @Test void what_is_not_in_the_table_is_said() {
        var body = Body.of(27).weighing("population", EuropeanCouncil.POPULATIONS);
        var table = body.power(EuropeanCouncil.RULE, Options.USUAL.within(1_000, 1 << 20));
        assertThat(table.members()).allMatch(member -> member.johnston().isEmpty());
        assertThat(table.minimalWinning().complete()).isFalse();
        assertThat(table.remarks()).hasSize(2);
        assertThat(table.remarks().getFirst()).contains("17,787,000");
    }

    @Test void where_nothing_exact_is_within_reach_votes_are_drawn_and_it_is_said() {
        var weights = new SplittableRandom(1).longs(100, 1, 1_000_000_000).toArray();
        var table = Body.of(100).weighing("gdp", weights).power("for by gdp >= 60% of entitled by gdp and for >= 60",
                new Options(java.util.Optional.empty(), 5, 1_000, 1 << 20, 20_000, 1, 0, true, false, Progress.NONE));
        assertThat(table.method()).isEqualTo(Method.SAMPLING);
        assertThat(table.remarks().getFirst()).contains("32,768 votes").contains("seed 1");
        assertThat(table.members()).allMatch(member -> member.swings().isEmpty() && member.banzhaf().error() > 0);
    }

    @Test void whoever_waits_can_stop_the_work_and_gets_nothing_half_done() {
        Thread.currentThread().interrupt();
        var body = Body.of(27).weighing("population", EuropeanCouncil.POPULATIONS);
        assertThat(answer(body, EuropeanCouncil.RULE)).isInstanceOf(PowerAnswer.Stopped.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
