package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.charterfile.act.ActForm;

@DisplayName("Every kind of act has one canonical JSON form that stays readable for ever")
class ActJsonTest {
    private static final Path SAMPLES = Path.of("../docs/formats/acts");

    static List<String> kinds() { return ActJson.names(); }

    private static Path sample(String kind) { return SAMPLES.resolve(kind.replace(' ', '-') + ".json"); }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_has_a_frozen_sample_that_reads_and_writes_back_byte_for_byte(String kind) throws IOException {
        var bytes = Files.readAllBytes(sample(kind));
        var reading = ActJson.read(sample(kind).toString(), bytes);
        assertThat(reading.findings()).isEmpty();
        assertThat(ActJson.nameOf(reading.value().orElseThrow().act())).isEqualTo(kind);
        assertThat(new String(ActJson.write(reading.value().orElseThrow()), StandardCharsets.UTF_8))
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test void no_sample_is_left_of_a_kind_that_is_gone() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            var expected = kinds().stream().map(kind -> sample(kind).getFileName().toString()).toList();
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")).sorted())
                    .containsExactlyElementsOf(expected.stream().sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatever_an_act_holds_comes_back(String kind) {
        for (long seed = 0; seed < 300; seed++) {
            var act = new RandomActs(seed).dated(kind);
            var reading = ActJson.read("seed " + seed, ActJson.write(act));
            assertThat(reading.findings().stream().filter(finding -> finding.isError())).as("seed %d", seed).isEmpty();
            assertThat(reading.value()).as("seed %d", seed).contains(act);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void no_field_has_the_key_of_a_common_one(String kind) {
        assertThat(ActForm.named(kind).orElseThrow().fields()).extracting(ActForm.Field::key)
                .doesNotContainAnyElementsOf(ActForm.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{} {}", "{\"act\":\"standing granted\"}", "{\"act\":null}",
            "{\"a\":1,\"a\":2}", "{\"act\":\"\\ud800\"}", "{'act':1}", "{\"act\":{\"act\":{}}}", "\u0000", "1e999"})
    void what_is_no_act_gives_findings(String json) {
        var reading = ActJson.read("wire", json.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings()).isNotEmpty().allSatisfy(finding -> assertThat(finding.remedy()).isNotBlank());
    }

    @Test void deep_json_ends_in_a_finding() {
        var reading = ActJson.read("wire", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        assertThat(reading.findings()).extracting(finding -> finding.kind()).containsExactly("too-deep");
    }
}
