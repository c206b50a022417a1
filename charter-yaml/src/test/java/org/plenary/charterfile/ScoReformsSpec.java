package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.charter.Charter;
import org.plenary.charter.check.CharterCheck;
import org.plenary.charter.compare.CharterDiff;
import org.plenary.charter.compare.CharterDiff.Law;
import org.plenary.charter.compare.DiffText;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;

@DisplayName("organisations/sco/reforms: what the documents propose, as overlays")
class ScoReformsSpec {
    private static final LocalDate LAST_DAY_OF_LAW = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST_DAY_OF_REFORM = LocalDate.of(2027, 1, 1);
    private static OrganisationFiles sco;

    @BeforeAll static void read() {
        var reading = Organisations.read(Path.of("..", "organisations", "sco"));
        assertThat(reading.findings()).isEmpty();
        sco = reading.value().orElseThrow();
    }

    static Stream<String> reforms() {
        read();
        return sco.reforms().keySet().stream();
    }

    @ParameterizedTest @MethodSource("reforms")
    void a_reform_leaves_a_sound_charter(String reform) {
        assertThat(CharterCheck.of(under(List.of(reform)))).isEmpty();
    }

    @ParameterizedTest @MethodSource("reforms")
    void a_reform_is_explained_in_one_to_ten_lines(String reform) {
        var changes = CharterDiff.between(
                new Law(sco.charter(), LAST_DAY_OF_LAW), new Law(under(List.of(reform)), FIRST_DAY_OF_REFORM));
        assertThat(new DiffText(sco.charter(), under(List.of(reform)), Language.ENGLISH).lines(changes))
                .hasSizeBetween(1, 10).noneMatch(String::isBlank);
    }

    @ParameterizedTest @MethodSource("reforms")
    void a_reform_changes_nothing_before_its_date(String reform) {
        assertThat(CharterDiff.between(
                new Law(sco.charter(), LAST_DAY_OF_LAW), new Law(under(List.of(reform)), LAST_DAY_OF_LAW))).isEmpty();
    }

    @ParameterizedTest @MethodSource("reforms")
    void a_reform_names_its_document_and_gives_its_reason_in_three_languages(String reform) {
        var head = sco.reforms().get(reform);
        assertThat(head.sources()).isNotEmpty();
        for (var language : List.of(Language.ENGLISH, Language.RUSSIAN, Language.CHINESE)) {
            assertThat(head.reason().languageOf(language)).isEqualTo(language);
            assertThat(head.name().languageOf(language)).isEqualTo(language);
        }
    }

    @Test void all_reforms_together_leave_a_sound_charter() {
        assertThat(CharterCheck.of(under(sco.reforms().keySet()))).isEmpty();
    }

    @DisplayName("Deng Hao 2021: majority for coordinators and senior officials, consensus at the four top bodies")
    @Test void majority_reaches_the_coordinators_and_stops_below_the_top() {
        var reformed = under(List.of("majority-for-coordinators"));
        assertThat(rules(reformed, "national coordinators")).containsOnly("simple majority");
        assertThat(rules(reformed, "conferences of ministers")).containsOnly("simple majority");
        for (var top : List.of("heads of state", "heads of government", "foreign ministers", "rats council")) {
            assertThat(rules(reformed, top)).doesNotContain("simple majority");
        }
    }

    private static Charter under(Collection<String> reforms) {
        return sco.under(reforms).value().orElseThrow().charter();
    }

    private static List<String> rules(Charter charter, String body) {
        return charter.bodies().at(new BodyId(body), FIRST_DAY_OF_REFORM).orElseThrow()
                .law().decides().stream().map(line -> line.by().value()).toList();
    }
}
