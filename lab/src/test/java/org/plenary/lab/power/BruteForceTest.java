package org.plenary.lab.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.rule.Quantity;

@DisplayName("Every method gives the integers that putting all votes to the rule gives")
class BruteForceTest {
    private static final Watch NOBODY = new Watch(Progress.NONE);
    private static final int GAMES = 1_000;

    /// Seeds 1 to 1000; most games have up to 11 seats, some up to 20.
    private static int players(int seed) {
        if (seed == 1_000) return 20;
        if (seed % 100 == 0) return 13 + seed / 200;
        return 1 + seed % 11;
    }

    @Test void a_thousand_random_games_of_up_to_20_seats() {
        int compared = 0;
        for (int seed = 1; seed <= GAMES; seed++) {
            var drawn = RandomGames.of(seed, players(seed));
            var all = new BruteForce(Body.rule(drawn.rule()), drawn.body().seats());
            switch (Power.of(Body.rule(drawn.rule()), drawn.body().seats())) {
                case PowerTable table -> {
                    compare(seed + " " + drawn.rule(), all, table);
                    compareMethods(seed + " " + drawn.rule(), all, drawn);
                    compared++;
                }
                case PowerAnswer.Refused _ -> assertThat(all.wins[0] || !all.wins[all.wins.length - 1])
                        .as(seed + " " + drawn.rule()).isTrue();
                case PowerAnswer.Stopped stopped -> throw new AssertionError(stopped);
            }
        }
        assertThat(compared).isGreaterThan(900);
    }

    private static void compare(String what, BruteForce all, PowerTable table) {
        assertThat(table.winning()).as(what).contains(BigInteger.valueOf(all.winning));
        assertThat(table.minimalWinning().count()).as(what).isEqualTo(BigInteger.valueOf(all.minimalSets));
        assertThat(table.minimalBlocking().count()).as(what).isEqualTo(BigInteger.valueOf(all.minimalBlocking));
        var johnston = Arrays.stream(all.johnston).reduce(Quantity.ZERO, Quantity::plus);
        long memberships = Arrays.stream(all.minimal).sum();
        for (int i = 0; i < all.players; i++) {
            var member = table.members().get(i);
            assertThat(member.swings()).as(what).contains(BigInteger.valueOf(all.swings[i]));
            assertThat(member.shapleyShubik().orElseThrow().exact()).as(what).isEqualTo(Optional.of(shapleyShubik(all, i)));
            assertThat(member.johnston().orElseThrow().exact()).as(what).contains(new Quantity(
                    all.johnston[i].numerator().multiply(johnston.denominator()),
                    all.johnston[i].denominator().multiply(johnston.numerator())));
            assertThat(member.publicGood().orElseThrow().exact()).as(what)
                    .isEqualTo(PublishedPowerSpec.fraction(all.minimal[i], memberships));
            assertThat(member.powerless()).as(what).isEqualTo(all.swings[i] == 0);
            assertThat(member.veto()).as(what).isEqualTo(all.swings[i] == all.winning);
        }
    }

    private static Quantity shapleyShubik(BruteForce all, int i) {
        var factorials = Binomials.factorials(all.players);
        var orders = BigInteger.ZERO;
        for (int s = 1; s <= all.players; s++) {
            orders = orders.add(BigInteger.valueOf(all.bySize[i][s]).multiply(factorials[s - 1])
                    .multiply(factorials[all.players - s]));
        }
        return new Quantity(orders, factorials[all.players]);
    }

    private static void compareMethods(String what, BruteForce all, RandomGames.Drawn drawn) {
        var seated = drawn.body().game(drawn.rule());
        var game = seated.game();
        compare(what + " walked", all, seated, Walk.of(game, NOBODY).counted());
        compare(what + " walked in the dual", all, seated,
                Walk.of(game.dual(), NOBODY).counted().ofDual(game.players()));
        compare(what + " by halves", all, seated, Halves.of(game, NOBODY));
        if (SizeTable.fits(game) && SizeTable.entries(game) < 1e5) {
            compare(what + " by a size table", all, seated, SizeTable.of(game, NOBODY));
        }
        if (WeightTable.fits(game) && WeightTable.length(game) < 1e5) {
            compare(what + " by a weight table", all, seated, WeightTable.of(game, NOBODY));
        }
    }

    private static void compare(String what, BruteForce all, SeatedGame seated, Counted counted) {
        int idle = seated.idle().size();
        assertThat(counted.winning().shiftLeft(idle)).as(what).isEqualTo(BigInteger.valueOf(all.winning));
        for (int c = 0; c < seated.seatsOf().size(); c++) {
            int seat = seated.seatsOf().get(c).getFirst();
            assertThat(counted.swings()[c].shiftLeft(idle)).as(what).isEqualTo(BigInteger.valueOf(all.swings[seat]));
            if (counted.bySize().isEmpty() || idle > 0) continue;
            for (int s = 1; s <= all.players; s++) {
                assertThat(counted.bySize().get()[c][s]).as(what).isEqualTo(BigInteger.valueOf(all.bySize[seat][s]));
            }
        }
    }
}
