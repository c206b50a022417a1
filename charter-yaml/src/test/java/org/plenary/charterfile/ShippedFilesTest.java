package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every charter, history and reform that is shipped reads without a finding")
class ShippedFilesTest {
    private static final Path ORGANISATIONS = Path.of("../organisations");

    static List<Path> folders() throws IOException {
        try (var all = Files.list(ORGANISATIONS)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void the_folder_reads_without_a_finding(Path folder) {
        assertThat(Organisations.read(folder).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_act_of_a_history_comes_back_from_its_canonical_form(Path folder) {
        for (var act : Organisations.read(folder).value().orElseThrow().acts()) {
            assertThat(ActJson.read("wire", ActJson.write(act)).value()).contains(act);
        }
    }

    /// A guard against reading that grows out of hand, on a machine that is busy with other things too.
    @Test void the_record_of_the_sco_is_read_within_a_second() {
        Organisations.read(ORGANISATIONS.resolve("sco"));
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long start = System.nanoTime();
            Organisations.read(ORGANISATIONS.resolve("sco"));
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        assertThat(fastest / 1_000_000).as("milliseconds").isLessThan(1000);
    }
}
