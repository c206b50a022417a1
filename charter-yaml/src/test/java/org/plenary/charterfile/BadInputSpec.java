package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.charterfile.finding.LocatedFinding;

@DisplayName("Bad input gives findings with file, line, column, excerpt, reason and remedy; never an exception")
class BadInputSpec {
    @TempDir Path folder;

    private void finds(String charter, String... expected) {
        finds(charter.getBytes(StandardCharsets.UTF_8), expected);
    }

    private void finds(byte[] charter, String... expected) {
        var reading = new Folder(folder).with("charter.yaml", charter).read();
        assertThat(reading.findings().stream().map(Folder::shortly)).containsExactly(expected);
        assertThat(reading.findings()).allSatisfy(BadInputSpec::saysAll);
        if (reading.hasErrors()) assertThat(reading.value()).isEmpty();
    }

    private static void saysAll(LocatedFinding finding) {
        assertThat(finding.message()).isNotBlank();
        assertThat(finding.remedy()).isNotBlank();
        assertThat(finding.line()).isPositive();
        assertThat(finding.column()).isPositive();
    }

    @Test void broken_yaml_is_found_where_it_breaks() {
        finds("charter: 1\norganisation: {id: [a\n", "charter.yaml:3:1 malformed-yaml");
        finds("charter: 1\n\tid: x\n", "charter.yaml:2:1 tab");
        finds("a: b: c\n", "charter.yaml:1:5 malformed-yaml");
        finds("a: \"\\q\"\n", "charter.yaml:1:6 malformed-yaml");
    }

    @Test void a_file_that_is_no_text_is_refused() {
        finds(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 0}, "charter.yaml:1:5 not-text");
        finds(new byte[] {'a', ':', ' ', (byte) 0xff, 'b'}, "charter.yaml:1:4 not-utf-8");
        finds(new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0}, "charter.yaml:1:1 not-utf-8");
        finds("", "charter.yaml:1:1 empty-file");
        finds("# nothing yet\n", "charter.yaml:1:1 empty-file");
        finds("a: \"\\ud800\"\n", "charter.yaml:1:4 half-character", "charter.yaml:1:1 missing-key",
                "charter.yaml:1:1 missing-key", "charter.yaml:1:1 unknown-key");
    }

    @Test void a_byte_order_mark_is_a_warning() {
        finds("\uFEFF" + Folder.CHARTER, "charter.yaml:1:1 byte-order-mark");
    }

    @Test void a_missing_folder_or_file_is_named() {
        new Folder(folder.resolve("league")).withCharter();
        assertThat(Organisations.read(folder.resolve("leage")).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).startsWith("Did you mean 'league'?"));
        assertThat(Organisations.read(folder).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("There is no file"));
        assertThat(new Folder(folder).with("charter.yaml/x", "").found()).containsExactly("charter.yaml:1:1 no-file");
    }

    @Test void every_file_of_a_folder_is_looked_at() {
        var found = new Folder(folder).with("charter.yaml", "charter: [").with("history/a.yaml", "acts: {")
                .with("history/b.yaml", "- \t- x: *y").found();
        assertThat(found).containsExactly("charter.yaml:1:11 malformed-yaml", "a.yaml:1:8 malformed-yaml",
                "b.yaml:1:4 tab");
    }

    @Test void nesting_ends_at_a_hundred() {
        finds("[".repeat(10_000), "charter.yaml:1:101 too-deep");
        var steps = new StringBuilder();
        for (int i = 0; i < 10_000; i++) steps.append(" ".repeat(Math.min(i, 200))).append("a:\n");
        finds(steps.toString(), "charter.yaml:101:101 too-deep");
    }

    @Test void a_large_file_is_not_read() {
        finds(new byte[17 << 20], "charter.yaml:1:1 too-large");
    }

    @Test void what_yaml_has_and_charters_do_not_need_is_refused() {
        finds("a: &x 1\nb: *x\n", "charter.yaml:2:4 alias", "charter.yaml:1:1 missing-key",
                "charter.yaml:1:1 missing-key", "charter.yaml:1:1 unknown-key", "charter.yaml:2:1 unknown-key");
        finds("? [a]\n: b\n", "charter.yaml:1:3 key-is-no-text");
        finds("--- 1\n--- 2\n", "charter.yaml:2:1 several-documents");
        finds(Folder.CHARTER + "rules: {}\n", "charter.yaml:15:1 duplicate-key");
        finds(Folder.CHARTER.replace("id: league", "id: !!str league"), "charter.yaml:2:20 tag");
    }

    @Test void the_finding_shows_the_line_and_the_way_out() {
        var charter = Folder.CHARTER.replace("against = 0", "against < = 0");
        var finding = new Folder(folder).with("charter.yaml", charter).read().findings().getFirst();
        assertThat(finding.toString()).startsWith(folder + "/charter.yaml:8:");
        assertThat(finding.kind()).isEqualTo("rule-does-not-parse");
        assertThat(finding.excerpt()).isEqualTo("rules: {consensus: {adopted when: against < = 0, source: Pact art. 3}}");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "charter: 1                | charter: 2                | charter.yaml:1:10 wrong-value",
        "established: 2001-06-15   | established: 2001-02-30   | charter.yaml:2:70 wrong-value",
        "established: 2001-06-15   | established: June         | charter.yaml:2:70 wrong-value",
        "standings:                | standing:                 | charter.yaml:6:1 unknown-key",
        "kind: state, name: {en: A | kind: stat, name: {en: A  | charter.yaml:4:15 wrong-value",
        "en: Beland                | english: Beland           | charter.yaml:5:29 unknown-language",
        "seats: each member        | seats: all members        | charter.yaml:11:12 unclear-phrase",
        "matter: any, by: consensus| matter: any               | charter.yaml:12:15 missing-key",
        "30 days after 4 rat       | 30 days past 4 rat        | charter.yaml:14:71 unclear-phrase",
        "binding: parties          | binding: party            | charter.yaml:14:33 wrong-value",
        "source: Pact art. 2       | since: 2001-01-01, until: 2000-01-01 | charter.yaml:6:68 ends-before-it-begins",
        "{admission: {name: {en: admission}}} | admission      | charter.yaml:7:10 wrong-value",
    })
    void a_slip_is_found_at_its_place(String was, String is, String expected) {
        finds(Folder.CHARTER.replace(was, is), expected);
    }
}
