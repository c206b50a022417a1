package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.charter.check.CharterCheck;

@DisplayName("Every YAML snippet of docs/charter-language.md is read as it stands")
class LanguagePageTest {
    private static final String HEAD = """
            charter: 1
            organisation: {id: sco, name: {en: SCO}, established: 2001-06-15, precursor: 1996-04-26}
            """;

    /// What histories and reforms on the page speak of.
    private static final String LAW = HEAD + """
            parties: {IND: {kind: state, name: {en: India}}}
            standings: {member: {}}
            bodies: {heads of state: {seats: each member}, national coordinators: {seats: each member}}
            """;

    record Snippet(int line, String kind, String text) {
        boolean isStep() { return kind.equals("yaml step"); }

        @Override public String toString() { return "line " + line; }
    }

    static List<Snippet> snippets() throws IOException {
        var found = new ArrayList<Snippet>();
        var lines = Files.readAllLines(Path.of("../docs/charter-language.md"));
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("```yaml")) continue;
            var text = new StringBuilder();
            int start = i + 1;
            while (!lines.get(++i).equals("```")) text.append(lines.get(i)).append('\n');
            found.add(new Snippet(start, lines.get(start - 1).substring(3), text.toString()));
        }
        return found;
    }

    static List<Snippet> alone() throws IOException {
        return snippets().stream().filter(snippet -> !snippet.isStep())
                .filter(snippet -> !snippet.text.contains("river-league")).toList();
    }

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("alone")
    void a_snippet_reads_without_a_finding(Snippet snippet) {
        var org = new Folder(folder).with("charter.yaml", LAW);
        if (snippet.text.startsWith("history:")) org.with("history/a.yaml", snippet.text);
        else if (snippet.text.contains("\nreform:")) org.with("reforms/a.yaml", snippet.text);
        else if (snippet.text.startsWith("charter:")) org.with("charter.yaml", snippet.text);
        else org.with("charter.yaml", HEAD + snippet.text);
        assertThat(org.read().findings()).isEmpty();
    }

    @Test void the_worked_example_reads_after_every_step_and_is_sound_at_its_end() throws IOException {
        var org = new Folder(folder);
        var charter = new StringBuilder();
        for (var step : snippets()) {
            if (!step.isStep()) continue;
            org.with("charter.yaml", charter.append(step.text).toString());
            assertThat(org.read().findings()).as(step.toString()).isEmpty();
        }
        for (var rest : snippets()) {
            if (rest.isStep() || !rest.text.contains("river-league")) continue;
            org.with((rest.text.startsWith("history:") ? "history" : "reforms") + "/a.yaml", rest.text);
        }
        var files = org.read();
        assertThat(files.findings()).isEmpty();
        var whole = files.value().orElseThrow();
        assertThat(whole.acts()).hasSize(4);
        assertThat(whole.reforms().keySet()).isEqualTo(Set.of("budget-by-consensus"));
        assertThat(whole.located(CharterCheck.of(whole.charter()))).isEmpty();
        var reformed = whole.under(whole.reforms().keySet()).value().orElseThrow();
        assertThat(CharterCheck.of(reformed.charter())).isEmpty();
    }
}
