package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Voting power, asked of the charters that ship with Plenary")
class PowerSpec {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test @DisplayName("Security Council: a permanent member has 421/2145 of the Shapley-Shubik index, another 4/2145")
    void permanent_members_hold_nearly_all_power() {
        var answer = power("un-security-council --as-of 2022-02-25 --body council --matter substantive "
                + "--seats organisations/un-security-council/examples/seats-2022.csv");
        assertThat(fraction(answer, "CHN")).isEqualTo("421/2145");
        assertThat(fraction(answer, "NOR")).isEqualTo("4/2145");
        assertThat(member(answer, "CHN").get("veto").asBoolean()).isTrue();
        assertThat(member(answer, "NOR").get("veto").asBoolean()).isFalse();
    }

    @Test @DisplayName("EEC Treaty, article 148(2): of 1958 until 1972 Luxembourg never turned a qualified majority")
    void luxembourg_never_decided() {
        var answer = power("eu-council --as-of 1970 --body council --matter 'qualified majority'");
        assertThat(member(answer, "LUX").get("powerless").asBoolean()).isTrue();
        assertThat(member(answer, "LUX").get("swings").asString()).isEqualTo("0");
        assertThat(fraction(answer, "DEU")).isEqualTo("7/30");
    }

    @Test @DisplayName("Treaty on European Union, article 16(4): 27 members, counted exactly and nobody with a veto")
    void the_council_of_twenty_seven_is_counted_exactly() {
        var answer = power("eu-council --as-of 2024 --body council --matter 'qualified majority'");
        assertThat(answer.get("exact").asBoolean()).isTrue();
        assertThat(answer.get("members").size()).isEqualTo(27);
        assertThat(answer.get("winning-coalitions").asString()).isEqualTo("17787000");
        assertThat(answer.get("members").valueStream().noneMatch(one -> one.get("veto").asBoolean())).isTrue();
        assertThat(member(answer, "DEU").get("banzhaf").asDouble())
                .isGreaterThan(member(answer, "FRA").get("banzhaf").asDouble());
    }

    @Test void open_seats_are_asked_for_with_the_columns_they_need() {
        var called = Called.plenary("power --organisation un-security-council --as-of 2022 --body council "
                + "--matter substantive");
        assertThat(called.status()).isEqualTo(Exit.UNREADABLE);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("10 seats", "--seats FILE", "party,permanent");
    }

    private static JsonNode power(String question) {
        var called = Called.plenary("power --json --organisation " + question);
        assertThat(called.status()).as(called.err()).isEqualTo(Exit.DONE);
        return MAPPER.readTree(called.out());
    }

    private static JsonNode member(JsonNode answer, String party) {
        return answer.get("members").valueStream().filter(one -> one.get("party").asString().equals(party))
                .findFirst().orElseThrow();
    }

    private static String fraction(JsonNode answer, String party) {
        return member(answer, party).get("fractions").get("shapley-shubik").asString();
    }
}
