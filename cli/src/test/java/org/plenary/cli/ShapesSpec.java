package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("JSON: the keys that others rely on stay (docs/formats/commands.md)")
class ShapesSpec {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String COUNCIL = "--organisation un-security-council --as-of 1990-11-29 --body council "
            + "--matter substantive --json ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            parties --as-of 2017-06-09        | party name standing since until sources
            parties IND --as-of 2017-06-09    | party name standing since until sources standings instruments
            parties USA --as-of 2017-06-09    | party name standing since until sources
            bodies --as-of 2017-06-09         | body name seats meets chair sources
            bodies heads-of-state             | body name seats meets chair decides turns
            offices --as-of 2017-06-09        | office name holder nationality since until sources
            meetings --as-of 2017-06-09       | meeting body number stage on place host adopted outcomes sources contested
            instruments --as-of 2017-06-09    | id title form binding body adopted place in-force parties concepts sources contested
            instruments charter               | id title form binding body adopted place in-force parties concepts sources contested entry bonds story
            agreements                        | partner name side form on depth
            relations                         | pair level since
            relations CHN KAZ                 | pair level since until history
            concepts                          | concept name meaning since appearances
            indicators --as-of 2017-06-09     | party indicator year value source
            indicators --share --as-of 2017-06-09 | set indicator as-of share-of-world quoted
            networks                          | network name kind since institutions meetings
            projects                          | project name stage since host""")
    void each_element_of_a_list_has_its_keys(String call, String keys) {
        var list = json(call + " --json");
        assertThat(list.isArray()).isTrue();
        assertThat(list.size()).isPositive();
        for (var element : list) assertThat(element.propertyNames()).contains(keys.split(" "));
    }

    @Test void india_became_a_member_at_astana() {
        var india = json("parties IND --as-of 2017-06-09 --json").get(0);
        assertThat(india.get("standing").asString()).isEqualTo("member");
        assertThat(india.get("since").asString()).isEqualTo("2017-06-09");
        assertThat(india.get("until").isNull()).isTrue();
    }

    @Test void an_instrument_has_its_parties_with_their_days() {
        var charter = json("instruments charter --as-of 2017-06-09 --json").get(0);
        assertThat(charter.get("in-force").asString()).isEqualTo("2003-09-19");
        for (var party : charter.get("parties")) {
            assertThat(party.propertyNames()).contains("party", "signed", "bound");
        }
    }

    @Test void a_share_stands_beside_what_documents_quote() {
        var shares = json("indicators --share --as-of 2017-06-09 --json");
        var population = List.copyOf(shares.values()).stream().filter(share -> share.get("indicator").asString()
                .equals("population") && share.get("as-of").asString().equals("2017-06-09")).findFirst().orElseThrow();
        assertThat(population.get("share-of-world").asString()).isEqualTo("0.4190");
        assertThat(population.get("quoted").size()).isPositive();
    }

    @Test void a_verdict_has_its_tally_and_its_finding() {
        var verdict = json("decide " + COUNCIL + "--positions organisations/un-security-council/examples/resolution-678.csv");
        assertThat(verdict.propertyNames()).contains("adopted", "body", "matter", "rule", "source", "tally", "finding");
        assertThat(verdict.get("adopted").asBoolean()).isTrue();
        assertThat(verdict.get("tally").get("for").asInt()).isEqualTo(12);
        assertThat(verdict.get("tally").propertyNames()).contains("for", "against", "abstaining", "absent");
        var finding = verdict.get("finding");
        assertThat(finding.propertyNames()).contains("holds", "says", "source", "parts");
        assertThat(finding.get("parts").size()).isEqualTo(2);
    }

    @Test void a_check_has_findings_with_their_place() {
        var finding = json("charter check charter-yaml/src/test/resources/check/gap/bad --json").get("findings").get(0);
        assertThat(finding.propertyNames()).contains("file", "line", "column", "level", "kind", "message", "remedy");
        assertThat(finding.get("level").asString()).isEqualTo("error");
        assertThat(finding.get("line").isInt()).isTrue();
    }

    @Test void a_replay_is_csv_with_a_fixed_header() {
        var out = Called.plenary("replay --body 'national coordinators' --matter coordination "
                + "--ballots cli/src/test/resources/votes/ballots.csv").out();
        assertThat(out.lines().findFirst()).hasValue("motion,date,matter,adopted,for,against,abstaining,absent,decisive");
        assertThat(out.lines().skip(2).findFirst()).hasValue("working plan,2010-03-02,coordination,false,5,1,0,0,UZB");
    }

    @Test void power_has_its_members_with_their_indices() {
        var power = json("power --organisation eu-council --as-of 1970 --body council --matter 'qualified majority' --json");
        assertThat(power.propertyNames()).contains("body", "matter", "rule", "text", "winning-coalitions", "members",
                "method", "exact", "treatment", "minimal-winning", "minimal-blocking", "remarks");
        assertThat(power.get("members").size()).isEqualTo(6);
        assertThat(power.get("members").get(0).propertyNames()).contains("party", "swings", "banzhaf",
                "banzhaf-normalised", "shapley-shubik", "veto", "fractions", "errors");
        assertThat(power.get("members").get(0).get("swings").isString()).isTrue();
    }

    @Test void analyses_of_recorded_votes_are_csv_with_fixed_headers() {
        var ballots = " --ballots cli/src/test/resources/votes/ballots.csv";
        assertThat(Called.plenary("rollcall agreement" + ballots).out()).startsWith("party,party,motions,agreement\n");
        var divided = " --ballots cli/src/test/resources/votes/divided.csv";
        assertThat(Called.plenary("rollcall ideal-points" + divided).out())
                .startsWith("party,year,dimension-1,standard-error\n");
        var points = json("rollcall ideal-points --json --by-year" + divided);
        assertThat(points.get("lines").get(0).get("points").get(0).propertyNames())
                .contains("party", "year", "dimension-1", "standard-error");
        assertThat(json("rollcall agreement --json" + ballots).get("pairs").get(0).propertyNames())
                .contains("pair", "motions", "agreement");
    }

    @Test void an_empty_answer_is_an_empty_list() {
        assertThat(json("parties --standing observer --as-of 2002 --json").size()).isZero();
    }

    private static JsonNode json(String call) { return MAPPER.readTree(Called.plenary(call).out()); }
}
