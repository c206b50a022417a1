package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.charter.Charter;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.RuleId;
import org.plenary.vocabulary.Source;

@DisplayName("docs/charter-language.md section 6: a reform changes a charter from its date, and only what it writes")
class ReformSpec {
    private static final LocalDate BEFORE = LocalDate.of(2026, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2027, 1, 1);
    private static final BodyId COUNCIL = new BodyId("council");
    private static final String HEAD = """
            charter: 1
            reform: {id: majority, of: league, from: 2027-01-01, name: {en: Majority}, source: Proposal}
            """;

    @TempDir Path folder;

    private Reading<OrganisationFiles.Reformed> under(String reform) {
        var files = new Folder(folder).withCharter().with("reforms/majority.yaml", HEAD + reform).read();
        assertThat(files.findings()).isEmpty();
        return files.value().orElseThrow().under(List.of("majority"));
    }

    private Charter reformed(String reform) {
        var reading = under(reform);
        assertThat(reading.findings()).isEmpty();
        return reading.value().orElseThrow().charter();
    }

    private static String rule(Charter charter, LocalDate day) {
        return charter.bodies().at(COUNCIL, day).orElseThrow().law().decides().getFirst().by().value();
    }

    @Test void inside_an_entry_only_the_written_keys_are_replaced() {
        var charter = reformed("""
                rules: {majority: {adopted when: for > against}}
                bodies: {council: {decides: [{matter: any, by: majority}]}}
                """);
        assertThat(rule(charter, BEFORE)).isEqualTo("consensus");
        assertThat(rule(charter, AFTER)).isEqualTo("majority");
        var old = charter.bodies().at(COUNCIL, BEFORE).orElseThrow();
        var now = charter.bodies().at(COUNCIL, AFTER).orElseThrow();
        assertThat(now.law().seats()).isEqualTo(old.law().seats());
        assertThat(now.sources()).isEqualTo(old.sources());
    }

    @Test void a_new_entry_begins_with_the_reform_and_has_its_source() {
        var charter = reformed("rules: {majority: {adopted when: for > against}}\n");
        assertThat(charter.rules().at(new RuleId("majority"), BEFORE)).isEmpty();
        assertThat(charter.rules().at(new RuleId("majority"), AFTER).orElseThrow().sources())
                .containsExactly(Source.of("Proposal"));
        assertThat(charter.reforms()).extracting(reform -> reform.id()).containsExactly("majority");
    }

    @Test void an_entry_can_end() {
        var charter = reformed("rules: {consensus: ends}\n");
        assertThat(charter.rules().at(new RuleId("consensus"), BEFORE)).isPresent();
        assertThat(charter.rules().at(new RuleId("consensus"), AFTER)).isEmpty();
    }

    @Test void the_charter_itself_stays_as_it_is() {
        var files = new Folder(folder).withCharter()
                .with("reforms/majority.yaml", HEAD + "rules: {consensus: ends}\n").read().value().orElseThrow();
        files.under(List.of("majority"));
        assertThat(files.charter().rules().at(new RuleId("consensus"), AFTER)).isPresent();
        assertThat(files.under(List.of()).value().orElseThrow().charter()).isEqualTo(files.charter());
    }

    @Test void versions_that_are_past_or_still_to_come_keep_their_days() {
        var dated = Folder.CHARTER.replace("consensus: {adopted when: against = 0, source: Pact art. 3}", """
                consensus: [
                  {until: 2010-01-01, adopted when: for = 1},
                  {since: 2010-01-01, until: 2030-01-01, adopted when: for = 2},
                  {since: 2030-01-01, adopted when: for = 3}]""");
        var files = new Folder(folder).with("charter.yaml", dated)
                .with("reforms/majority.yaml", HEAD + "rules: {consensus: {opinion: recorded}}\n").read();
        var rules = files.value().orElseThrow().under(List.of("majority")).value().orElseThrow().charter().rules();
        var found = List.of(2009, 2026, 2027, 2030).stream()
                .map(year -> rules.at(new RuleId("consensus"), LocalDate.of(year, 6, 1)).orElseThrow().law())
                .map(law -> law.adoptedWhen().text() + " " + law.opinion()).toList();
        assertThat(found).containsExactly("for = 1 false", "for = 2 false", "for = 2 true", "for = 3 true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rules: {consensus: {adopted wen: for > 1}}  | 3:21 unknown-key",
        "rules: {majority: {opinion: recorded}}      | 3:19 missing-key",
        "rules: {majority: ends}                     | 3:19 unknown-name",
        "rules: {consensus: [ends]}                  | 3:20 wrong-value",
        "rules: {consensus: {since: 2020-01-01}}     | 3:28 unknown-key",
        "rule: {}                                    | 3:1 unknown-key",
        "bodies: {council: {seats: everybody here}}  | 3:27 unclear-phrase",
    })
    void slips_in_a_reform_are_found_in_its_file(String reform, String expected) {
        var found = new Folder(folder).withCharter().with("reforms/majority.yaml", HEAD + reform).found();
        assertThat(found).containsExactly("majority.yaml:" + expected);
    }

    @Test void an_unknown_reform_names_the_near_misses() {
        var files = new Folder(folder).withCharter().with("reforms/majority.yaml", HEAD).read().value().orElseThrow();
        assertThat(files.under(List.of("majorty")).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).contains("majority"));
    }

    @Test void a_reform_may_come_from_a_file_of_its_own() {
        var files = new Folder(folder).withCharter().with("elsewhere.yaml", HEAD + "rules: {consensus: ends}\n")
                .read().value().orElseThrow();
        var reading = files.under(List.of(folder.resolve("elsewhere.yaml").toString()));
        assertThat(reading.value().orElseThrow().charter().rules().at(new RuleId("consensus"), AFTER)).isEmpty();
    }
}
