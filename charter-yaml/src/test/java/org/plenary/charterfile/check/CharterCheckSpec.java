package org.plenary.charterfile.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.charter.check.CharterCheck;
import org.plenary.charterfile.Organisations;
import org.plenary.charterfile.finding.LocatedFinding;

/// Each folder under `check` is named after a kind of finding and holds a charter that has it, with the
/// expected output, and one that has not. `-Dgolden=update` writes the expected output anew.
@DisplayName("The check of a charter: every kind of finding by a good and a bad example")
class CharterCheckSpec {
    private static final Path EXAMPLES = Path.of("src/test/resources/check");

    @TestFactory Stream<DynamicTest> a_good_charter_is_clean_and_a_bad_one_says_what_is_wrong() throws IOException {
        try (var folders = Files.list(EXAMPLES)) {
            return folders.sorted().toList().stream().flatMap(CharterCheckSpec::both);
        }
    }

    private static Stream<DynamicTest> both(Path kind) {
        return Stream.of(
                DynamicTest.dynamicTest(kind.getFileName() + ": good",
                        () -> assertThat(findings(kind.resolve("good"))).isEmpty()),
                DynamicTest.dynamicTest(kind.getFileName() + ": bad", () -> bad(kind)));
    }

    private static void bad(Path kind) throws IOException {
        var findings = findings(kind.resolve("bad"));
        assertThat(findings).extracting(LocatedFinding::kind).contains(kind.getFileName().toString());
        var printed = findings.stream().map(LocatedFinding::toString).collect(Collectors.joining("\n", "", "\n"))
                .replace(kind.resolve("bad") + "/", "");
        var expected = kind.resolve("bad").resolve("expected.txt");
        if ("update".equals(System.getProperty("golden"))) Files.writeString(expected, printed);
        assertThat(printed).isEqualTo(Files.readString(expected));
    }

    private static List<LocatedFinding> findings(Path folder) {
        var reading = Organisations.read(folder);
        assertThat(reading.findings()).as("readable").isEmpty();
        var files = reading.value().orElseThrow();
        return files.located(CharterCheck.of(files.charter()));
    }
}
