package org.plenary.lab.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.rule.Quantity;
import org.plenary.vocabulary.PartyId;

@DisplayName("Laws of power indices, on random games of recorded seeds")
class PowerLawsTest {
    private static final Watch NOBODY = new Watch(Progress.NONE);

    private interface Look { void at(String what, Body body, String rule, PowerTable table); }

    /// Games that are too large for trying all votes but still have a table.
    private static void overGames(Look look) {
        for (int seed = 2_001; seed <= 2_040; seed++) {
            var drawn = RandomGames.of(seed, 8 + seed % 8);
            if (Power.of(Body.rule(drawn.rule()), drawn.body().seats()) instanceof PowerTable table) {
                look.at(seed + " " + drawn.rule(), drawn.body(), drawn.rule(), table);
            }
        }
    }

    private static Quantity sum(PowerTable table, Function<MemberPower, Figure> index) {
        return table.members().stream().map(member -> index.apply(member).exact().orElseThrow())
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    @Test void indices_that_share_out_power_add_up_to_one() {
        var one = Quantity.whole(BigInteger.ONE);
        overGames((what, _, _, table) -> {
            assertThat(sum(table, member -> member.shapleyShubik().orElseThrow())).as(what).isEqualTo(one);
            assertThat(sum(table, MemberPower::normalised)).as(what).isEqualTo(one);
            assertThat(sum(table, member -> member.johnston().orElseThrow())).as(what).isEqualTo(one);
            assertThat(sum(table, member -> member.deeganPackel().orElseThrow())).as(what).isEqualTo(one);
            assertThat(sum(table, member -> member.publicGood().orElseThrow())).as(what).isEqualTo(one);
        });
    }

    @Test void the_powerless_have_nothing_by_any_index() {
        overGames((what, _, _, table) -> table.members().stream().filter(MemberPower::powerless).forEach(member ->
                assertThat(List.of(member.banzhaf(), member.normalised(), member.shapleyShubik().orElseThrow(), member.preventive(),
                        member.initiative(), member.johnston().orElseThrow(), member.deeganPackel().orElseThrow(),
                        member.publicGood().orElseThrow())).as(what).allMatch(figure -> figure.value() == 0)));
    }

    @Test void two_seats_with_the_same_weights_and_groups_have_the_same_power() {
        for (int seed = 3_001; seed <= 3_020; seed++) {
            var random = new SplittableRandom(seed);
            var weights = random.longs(12, 1, 1_000).toArray();
            weights[7] = weights[2];
            var body = Body.of(12).weighing("a", weights);
            var table = body.power("for by a >= 60% of entitled by a or for >= 10");
            var one = table.members().get(2);
            var other = table.members().get(7);
            assertThat(other.swings()).as("seed " + seed).isEqualTo(one.swings());
            assertThat(other.shapleyShubik().orElseThrow()).as("seed " + seed).isEqualTo(one.shapleyShubik().orElseThrow());
            assertThat(other.johnston()).as("seed " + seed).isEqualTo(one.johnston());
        }
    }

    @Test void who_weighs_more_never_has_fewer_swings() {
        for (int seed = 4_001; seed <= 4_020; seed++) {
            var weights = new SplittableRandom(seed).longs(14, 0, 500).sorted().toArray();
            var table = Body.of(14).weighing("a", weights).power("for by a >= 70% of entitled by a");
            assertThat(table.members()).as("seed " + seed).extracting(member -> member.swings().orElseThrow())
                    .isSorted();
        }
    }

    @Test void preventing_an_adoption_is_the_same_game_seen_from_the_other_side() {
        overGames((what, body, rule, table) -> {
            var game = body.game(rule).game();
            var twice = game.dual().dual();
            var here = Walk.of(game, NOBODY).counted();
            assertThat(Walk.of(twice, NOBODY).counted().swings()).as(what).isEqualTo(here.swings());
            assertThat(Walk.of(game.dual(), NOBODY).counted().swings()).as(what).isEqualTo(here.swings());
            assertThat(MinimalWalk.of(game.dual(), 1_000_000, 0, NOBODY).count()).as(what)
                    .isEqualTo(table.minimalBlocking().count());
        });
    }

    @Test void every_minimal_winning_coalition_meets_every_minimal_blocking_set() {
        overGames((what, _, _, table) -> {
            for (List<PartyId> winning : table.minimalWinning().listed()) {
                for (List<PartyId> blocking : table.minimalBlocking().listed()) {
                    assertThat(Collections.disjoint(winning, blocking)).as(what).isFalse();
                }
            }
        });
    }

    @Test @DisplayName("Rae = 1/2 + Banzhaf/2 (Dubey and Shapley 1979); Coleman's two bracket Banzhaf")
    void the_indices_stand_in_their_known_relations() {
        overGames((what, _, _, table) -> table.members().forEach(member -> {
            assertThat(member.rae().value()).as(what).isCloseTo(0.5 + member.banzhaf().value() / 2, within(1e-15));
            double act = table.powerToAct().value();
            assertThat(2 * member.preventive().value() * act).as(what)
                    .isCloseTo(member.banzhaf().value(), within(1e-14));
            assertThat(2 * member.initiative().value() * (1 - act)).as(what)
                    .isCloseTo(member.banzhaf().value(), within(1e-14));
        }));
    }

    @Test void the_integral_is_within_its_stated_error_of_the_fraction() {
        for (int seed = 5_001; seed <= 5_020; seed++) {
            var random = new SplittableRandom(seed);
            var body = Body.of(17 + seed % 2).weighing("a", random.longs(17 + seed % 2, 1, 300).toArray());
            var game = body.game("for by a > %d%% of entitled by a".formatted(50 + random.nextInt(40))).game();
            var exact = Walk.of(game, NOBODY).counted().bySize().orElseThrow();
            var integral = OwenIntegral.of(game, NOBODY);
            for (int c = 0; c < game.classes(); c++) {
                assertThat(integral[c].error()).as("seed " + seed).isLessThan(1e-11);
                assertThat(integral[c].value()).as("seed " + seed).isCloseTo(
                        Indices.shapleyShubik(exact[c]).value(), within(integral[c].error() + 1e-16));
            }
        }
    }

    @Test void residues_by_enough_moduli_are_the_fraction_itself() {
        for (int seed = 6_001; seed <= 6_010; seed++) {
            var body = Body.of(25).weighing("a", new SplittableRandom(seed).longs(25, 1, 90).toArray());
            var rule = "for by a > 2/3 of entitled by a";
            var certified = body.power(rule, Options.USUAL.within(0, 1 << 20).certifiedBy(2));
            assertThat(certified.certificate().orElseThrow().addsUp()).as("seed " + seed).isTrue();
            // 25! is below the product of two moduli
            var exact = Certifying.exact(certified.certificate().orElseThrow(), body.game(rule),
                    org.plenary.rule.Vote.of(body.seats(), Collections.emptySortedMap())).orElseThrow();
            var seated = body.game(rule);
            for (int c = 0; c < exact.length; c++) {
                int seat = seated.seatsOf().get(c).getFirst();
                assertThat(exact[c].exact()).as("seed " + seed)
                        .isEqualTo(certified.members().get(seat).shapleyShubik().orElseThrow().exact());
            }
        }
    }

    @Test void votes_drawn_at_random_are_within_their_stated_error_of_the_truth() {
        var body = Body.of(27).weighing("population", EuropeanCouncil.POPULATIONS);
        var drawn = body.power(EuropeanCouncil.RULE, Options.USUAL.within(0, 1 << 20).sampled(400_000, 7));
        var truth = body.power(EuropeanCouncil.RULE, Options.USUAL.within(0, 1 << 20));
        assertThat(drawn.method()).isEqualTo(Method.SAMPLING);
        assertThat(drawn.winning()).isEqualTo(Optional.empty());
        assertThat(drawn.powerToAct().value()).isCloseTo(truth.powerToAct().value(),
                within(drawn.powerToAct().error()));
        for (int i = 0; i < 27; i++) {
            var estimate = drawn.members().get(i);
            var exact = truth.members().get(i);
            assertClose(estimate.banzhaf(), exact.banzhaf());
            assertClose(estimate.normalised(), exact.normalised());
            assertClose(estimate.shapleyShubik().orElseThrow(), exact.shapleyShubik().orElseThrow());
            assertClose(estimate.preventive(), exact.preventive());
            assertClose(estimate.initiative(), exact.initiative());
        }
        assertThat(body.power(EuropeanCouncil.RULE, Options.USUAL.within(0, 1 << 20).sampled(400_000, 7)))
                .as("the same seed").isEqualTo(drawn);
    }

    @Test void a_hundred_seats_have_the_same_power_by_two_tables_and_by_random_votes() {
        for (int seed = 7_001; seed <= 7_003; seed++) {
            var body = Body.of(100).weighing("a", new SplittableRandom(seed).longs(100, 0, 40).toArray());
            var game = body.game("for by a >= 70% of entitled by a").game();
            var bySize = SizeTable.of(game, NOBODY);
            var byWeight = WeightTable.of(game, NOBODY);
            assertThat(byWeight.winning()).as("seed " + seed).isEqualTo(bySize.winning());
            assertThat(byWeight.swings()).as("seed " + seed).isEqualTo(bySize.swings());
            var majority = body.game("for by a >= 52% of entitled by a and for >= 50").game();
            var exact = SizeTable.of(majority, NOBODY);
            var drawn = new Estimates(majority, Sampling.of(majority, 100_000, seed, NOBODY));
            var all = BigInteger.TWO.pow(majority.players());
            assertClose(drawn.powerToAct(), Figure.of(exact.winning(), all));
            var orders = Estimates.shapleyShubik(majority, Arrivals.of(majority, 50_000, seed, NOBODY));
            for (int c = 0; c < majority.classes(); c++) {
                assertClose(drawn.line(c, Optional.empty()).banzhaf(), Figure.of(exact.swings()[c].shiftLeft(1), all));
                assertClose(orders[c], Indices.shapleyShubik(exact.bySize().orElseThrow()[c]));
            }
        }
    }

    private static void assertClose(Figure estimate, Figure exact) {
        assertThat(estimate.value()).isCloseTo(exact.value(), within(estimate.error()));
    }
}
