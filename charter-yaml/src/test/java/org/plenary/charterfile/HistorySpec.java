package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("docs/charter-language.md section 7: a history is checked against its charter and against itself")
class HistorySpec {
    private static final String GRANTED = """
            - act: standing granted
              on: 2001-06-15
              party: AAA
              standing: member
              by: council
              sources: [{cite: Pact art. 2, confidence: high}]
              contested: [{field: on, says: 2001-06-14, cite: Gazette, confidence: low}]
            """;
    private static final String ADOPTED = """
            - act: instrument adopted
              on: 2001-06-15
              instrument: pact
              title: {en: The Pact}
              form: treaty
              in-force: 30 days after 4 ratifications
              sources: [Pact]
            """;

    @TempDir Path folder;

    private Folder with(String acts) { return new Folder(folder).withCharter().withActs(acts); }

    @Test void a_sound_history_has_no_finding() { assertThat(with(GRANTED + ADOPTED).found()).isEmpty(); }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', value = {
        "standing granted  | standing grante    | 5:10 unknown-act",
        "party: AAA        | party: AAB         | 7:12 unknown-party",
        "party: AAA        | partie: AAA        | 5:5 missing-key, 7:5 unknown-key",
        "standing: member  | standing: observer | 8:15 unknown-standing",
        "by: council       | by: counsil        | 9:9 unknown-body",
        "on: 2001-06-15    | on: 2001-06-31     | 6:9 impossible-date",
        "on: 2001-06-15    | on: last June      | 6:9 wrong-value",
        "on: 2001-06-15    | on: 2001-06-14     | 5:5 before-the-organisation",
        "on: 2001-06-15    | on: 2101-06-14     | 5:5 after-its-entry",
        "confidence: high  | confidence: sure   | 10:47 wrong-value",
        "field: on         | field: when        | 11:25 wrong-value",
    })
    void a_slip_in_an_act_is_found_at_its_place(String was, String is, String expected) {
        var found = with(GRANTED.replace(was, is)).found();
        assertThat(String.join(", ", found)).isEqualTo(expected.replaceAll("(?m)(^|, )", "$1acts.yaml:"));
    }

    @Test void near_misses_are_named() {
        var finding = with(GRANTED.replace("party: AAA", "party: AAX")).read().findings().getFirst();
        assertThat(finding.remedy()).contains("AAA");
    }

    @Test void an_instrument_needs_its_adoption_somewhere_in_the_history() {
        var signed = """
                - act: depositary acted
                  on: 2001-07-01
                  instrument: pact
                  party: AAA
                  step: signature
                  sources: [Pact]
                """;
        assertThat(with(signed).found()).containsExactly("acts.yaml:7:17 unknown-instrument");
        assertThat(with(signed + ADOPTED).found()).isEmpty();
    }

    @Test void an_id_is_used_once() {
        assertThat(with(ADOPTED + ADOPTED).found()).containsExactly("acts.yaml:12:5 duplicate-id");
    }

    @Test void instruments_do_not_amend_each_other_in_a_circle() {
        var one = ADOPTED + "  amends: protocol\n";
        var other = ADOPTED.replace("instrument: pact", "instrument: protocol") + "  amends: pact\n";
        assertThat(with(one + other).found()).containsExactly("acts.yaml:13:5 circle");
    }

    @Test void a_clause_on_entry_into_force_is_read_with_its_act() {
        assertThat(with(ADOPTED.replace("30 days after 4 ratifications", "when all agree")).found())
                .containsExactly("acts.yaml:10:15 unclear-phrase");
    }

    @Test void meetings_and_instruments_may_be_those_of_a_precursor() {
        var early = ADOPTED.replace("2001-06-15", "1996-04-26");
        assertThat(with(early).found()).containsExactly("acts.yaml:5:5 before-the-organisation");
        var charter = Folder.CHARTER.replace("established: 2001-06-15", "established: 2001-06-15, precursor: 1996-04-26");
        assertThat(with(early).with("charter.yaml", charter).found()).isEmpty();
        assertThat(with(GRANTED.replace("2001-06-15", "1996-04-26")).with("charter.yaml", charter).found())
                .containsExactly("acts.yaml:5:5 before-the-organisation");
    }

    @Test void what_the_world_does_may_be_older_than_the_organisation() {
        assertThat(with("""
                - act: event noted
                  on: 1991
                  what: {en: A border treaty is signed.}
                  parties: [AAA, BBB]
                  sources: [Gazette]
                """).found()).isEmpty();
    }

    @Test void a_date_known_to_the_year_of_the_founding_is_not_too_early() {
        assertThat(with(GRANTED.replace("2001-06-15", "2001")).found()).isEmpty();
    }

    @Test void a_fact_without_a_source_is_doubtful() {
        assertThat(with("- {act: event noted, on: 2002, what: Rain}").found())
                .containsExactly("acts.yaml:5:5 no-source");
    }

    @Test void a_history_belongs_to_one_organisation() {
        assertThat(new Folder(folder).withCharter().with("history/acts.yaml",
                "history: 1\norganisation: legue\nacts: []\n").found())
                .containsExactly("acts.yaml:2:15 other-organisation");
    }

    @Test void acts_come_in_the_order_of_their_dates() {
        var acts = with(ADOPTED.replace("2001-06-15", "2003-01-01") + GRANTED).read().value().orElseThrow().acts();
        assertThat(acts).extracting(act -> ActJson.nameOf(act.act()))
                .containsExactly("standing granted", "instrument adopted");
    }
}
