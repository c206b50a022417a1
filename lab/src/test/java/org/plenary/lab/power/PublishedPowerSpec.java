package org.plenary.lab.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.rule.Quantity;

@DisplayName("Voting power as the literature prints it")
class PublishedPowerSpec {
    private static final Body SECURITY_COUNCIL = Body.of(15).group("permanent", 0, 1, 2, 3, 4);
    private static final String CHARTER_27_3 = "for >= 9 and against of permanent = 0";
    private static final Body EEC = Body.of("BEL", "DEU", "FRA", "ITA", "LUX", "NLD")
            .weighing("votes", 2, 4, 4, 4, 1, 2);

    static Optional<Quantity> fraction(long numerator, long denominator) {
        return Optional.of(new Quantity(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }

    @Test @DisplayName("UN Security Council (Shapley and Shubik 1954, for 15 seats as since 1965): 421/2145 and 4/2145")
    void a_permanent_member_has_a_hundred_times_the_shapley_shubik_index_of_an_elected_one() {
        var table = SECURITY_COUNCIL.power(CHARTER_27_3);
        var permanent = table.members().getFirst();
        var elected = table.members().getLast();
        assertThat(permanent.shapleyShubik().orElseThrow().exact()).isEqualTo(fraction(421, 2145));
        assertThat(elected.shapleyShubik().orElseThrow().exact()).isEqualTo(fraction(4, 2145));
        assertThat(permanent.swings()).contains(BigInteger.valueOf(848));
        assertThat(elected.swings()).contains(BigInteger.valueOf(84));
        assertThat(table.winning()).contains(BigInteger.valueOf(848));
        assertThat(table.powerToAct().exact()).isEqualTo(fraction(848, 32768));
        assertThat(permanent.preventive().exact()).isEqualTo(fraction(1, 1));
        assertThat(permanent.normalised().exact()).isEqualTo(fraction(848, 5 * 848 + 10 * 84));
        assertThat(permanent.veto()).isTrue();
        assertThat(permanent.dictator()).isFalse();
        assertThat(elected.veto()).isFalse();
    }

    @Test @DisplayName("UN Security Council: each permanent member blocks alone, and so do any seven elected ones")
    void the_minimal_sets_of_the_security_council() {
        var table = SECURITY_COUNCIL.power(CHARTER_27_3);
        assertThat(table.minimalWinning().count()).isEqualTo(BigInteger.valueOf(210)); // 10 over 4
        assertThat(table.minimalBlocking().count()).isEqualTo(BigInteger.valueOf(5 + 120)); // and 10 over 7
        assertThat(table.minimalBlocking().complete()).isTrue();
        assertThat(table.minimalWinning().listed()).hasSize(20).allSatisfy(set -> assertThat(set).hasSize(9));
    }

    @Test @DisplayName("EEC 1958, 12 of 17 votes (EEC Treaty art. 148; Brams and Affuso 1976): Luxembourg has no power")
    void luxembourg_could_never_turn_a_vote_in_the_first_council() {
        var table = EEC.power("for by votes >= 12");
        assertThat(Body.of(table, "LUX").powerless()).isTrue();
        assertThat(Body.of(table, "LUX").swings()).contains(BigInteger.ZERO);
        assertThat(Body.of(table, "DEU").normalised().value()).isCloseTo(.238, within(.0005));
        assertThat(Body.of(table, "FRA").normalised().exact()).isEqualTo(fraction(5, 21));
        assertThat(Body.of(table, "BEL").normalised().exact()).isEqualTo(fraction(3, 21));
        assertThat(Body.of(table, "DEU").shapleyShubik().orElseThrow().exact()).isEqualTo(fraction(7, 30));
        assertThat(Body.of(table, "NLD").shapleyShubik().orElseThrow().exact()).isEqualTo(fraction(3, 20));
        assertThat(table.winning()).contains(BigInteger.valueOf(14));
    }

    @Test @DisplayName("The game 50-49-1 with 51 to win: swings 3, 1, 1, Shapley-Shubik 4/6, 1/6, 1/6 (textbook)")
    void a_party_of_one_seat_can_have_the_power_of_a_party_of_49() {
        var table = Body.of("A", "B", "C").weighing("shares", 50, 49, 1).power("for by shares >= 51");
        assertThat(table.members()).extracting(MemberPower::shapleyShubik)
                .extracting(Optional::orElseThrow).extracting(Figure::exact)
                .containsExactly(fraction(2, 3), fraction(1, 6), fraction(1, 6));
        assertThat(table.members()).extracting(MemberPower::normalised).extracting(Figure::exact)
                .containsExactly(fraction(3, 5), fraction(1, 5), fraction(1, 5));
        // {A,B}, {A,C}: both members of each turn it; {A,B,C}: A alone
        assertThat(table.members()).extracting(MemberPower::johnston).extracting(Optional::orElseThrow)
                .extracting(Figure::exact).containsExactly(fraction(2, 3), fraction(1, 6), fraction(1, 6));
        assertThat(table.members()).extracting(MemberPower::deeganPackel).extracting(Optional::orElseThrow)
                .extracting(Figure::exact).containsExactly(fraction(1, 2), fraction(1, 4), fraction(1, 4));
        assertThat(table.members()).extracting(MemberPower::publicGood).extracting(Optional::orElseThrow)
                .extracting(Figure::exact).containsExactly(fraction(1, 2), fraction(1, 4), fraction(1, 4));
        assertThat(table.members()).extracting(MemberPower::rae).extracting(Figure::exact)
                .containsExactly(fraction(7, 8), fraction(5, 8), fraction(5, 8));
        assertThat(table.members()).extracting(MemberPower::initiative).extracting(Figure::exact)
                .containsExactly(fraction(3, 5), fraction(1, 5), fraction(1, 5));
    }

    @Test @DisplayName("A dictator (textbook, 5-3-1 with 5 to win): one decides, the others never matter")
    void a_dictator_leaves_nothing_to_the_others() {
        var table = Body.of("A", "B", "C").weighing("votes", 5, 3, 1).power("for by votes >= 5");
        assertThat(Body.of(table, "A").dictator()).isTrue();
        assertThat(Body.of(table, "A").shapleyShubik().orElseThrow().exact()).isEqualTo(fraction(1, 1));
        assertThat(Body.of(table, "B").powerless()).isTrue();
        assertThat(Body.of(table, "C").powerless()).isTrue();
    }

    @Test @DisplayName("Consensus: everybody has a veto, one coalition wins, power is equal")
    void under_consensus_power_is_equal_and_the_power_to_act_is_least() {
        var table = Body.of(10).power("against = 0");
        assertThat(table.winning()).contains(BigInteger.ONE);
        assertThat(table.members()).allMatch(MemberPower::veto);
        assertThat(table.members()).extracting(MemberPower::shapleyShubik)
                .extracting(Optional::orElseThrow).extracting(Figure::exact)
                .containsOnly(fraction(1, 10));
        assertThat(table.minimalBlocking().count()).isEqualTo(BigInteger.TEN);
    }

    @Test @DisplayName("The 193 of the General Assembly with a simple majority: 1/193 each")
    void equal_seats_are_counted_together_however_many_there_are() {
        var table = Body.of(193).power("for > against");
        assertThat(table.members()).extracting(MemberPower::shapleyShubik)
                .extracting(Optional::orElseThrow).extracting(Figure::exact)
                .containsOnly(fraction(1, 193));
        assertThat(table.powerToAct().exact()).isEqualTo(fraction(1, 2));
        assertThat(table.method()).isEqualTo(Method.WALK);
    }

    @Test @DisplayName("EU Council since 2014 (TEU art. 16(4)) with populations of about 2023: counts of an independent program")
    void the_council_of_27_by_members_population_and_blocking_minority() {
        var table = Body.of(27).weighing("population", EuropeanCouncil.POPULATIONS).power(EuropeanCouncil.RULE,
                Options.USUAL.within(0, 1 << 20));
        assertThat(table.method()).isEqualTo(Method.HALVES);
        assertThat(table.winning()).contains(BigInteger.valueOf(17_787_000));
        assertThat(table.members().getFirst().swings()).contains(BigInteger.valueOf(14_290_226));
        assertThat(table.members().getLast().swings()).contains(BigInteger.valueOf(2_035_180));
        assertThat(table.members().getFirst().banzhaf().value()).isCloseTo(0.2129410, within(5e-8));
    }

    @Test @DisplayName("Members of one class have one index; none of the 15 seats is worth more than a permanent one")
    void the_indices_of_a_council_add_up_to_one() {
        var table = SECURITY_COUNCIL.power(CHARTER_27_3);
        var sum = IntStream.range(0, 15).mapToObj(i -> table.members().get(i).shapleyShubik().orElseThrow().exact().orElseThrow())
                .reduce(Quantity.ZERO, Quantity::plus);
        assertThat(sum).isEqualTo(Quantity.whole(BigInteger.ONE));
    }
}
