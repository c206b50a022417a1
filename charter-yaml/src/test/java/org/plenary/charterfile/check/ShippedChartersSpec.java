package org.plenary.charterfile.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plenary.charter.check.CharterCheck;
import org.plenary.charterfile.Organisations;

@DisplayName("organisations: every shipped charter reads and checks without a finding")
class ShippedChartersSpec {
    private static final Path ORGANISATIONS = Path.of("..", "organisations");

    @TestFactory Stream<DynamicTest> a_shipped_charter_is_clean() throws IOException {
        return folders().stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
            var reading = Organisations.read(folder);
            assertThat(reading.findings()).isEmpty();
            var files = reading.value().orElseThrow();
            assertThat(files.located(CharterCheck.of(files.charter()))).isEmpty();
        }));
    }

    @Test void the_id_of_an_organisation_is_the_name_of_its_folder() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(10).allSatisfy(folder ->
                assertThat(Organisations.readCharter(folder).value().orElseThrow().profile().id())
                        .isEqualTo(folder.getFileName().toString()));
    }

    private static List<Path> folders() throws IOException {
        try (var folders = Files.list(ORGANISATIONS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("charter.yaml"))).sorted().toList();
        }
    }
}
