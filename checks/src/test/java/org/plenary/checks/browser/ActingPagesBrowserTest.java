package org.plenary.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.checks.browser.Judgement.judge;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages on which the organisation acts, as the head of a delegation sees them that has the chair: with every form.
@DisplayName("Pages on which people act: accessible and inside the window in three languages, with and without faults")
class ActingPagesBrowserTest {
    @RegisterExtension static final ServedOrganisation EXERCISE = ServedOrganisation.exercise();

    private static final List<String> PATHS = List.of(
            "/exercise", "/desk", "/notices", "/motions", "/motions/trial-statement", "/motions/trial-statement/record",
            "/motions/trial-statement/amend", "/motions/new", "/motions/new/foreign-ministers/statement", "/cases",
            "/cases/trial-partner", "/cases/new", "/meetings/trial-ministers", "/bodies/foreign-ministers/convene",
            "/commitments", "/papers");

    @ParameterizedTest @ValueSource(strings = {"en", "ru", "zh"})
    void are_accessible_and_stay_inside_the_window(String language) {
        try (var player = EXERCISE.player("Pakistan, head of delegation")) {
            for (var path : PATHS) {
                player.go(path, language);
                assertThat(player.page().locator("main h1").count()).as(path).isPositive();
                judge(player.page(), path, language);
            }
        }
    }

    @ParameterizedTest @ValueSource(strings = {"en", "ru", "zh"})
    void the_way_in_is_accessible_to_somebody_who_is_not_in(String language) {
        try (var player = EXERCISE.player()) {
            judge(player.go("/sign-in", language).page(), "/sign-in", language);
        }
    }

    @ParameterizedTest @ValueSource(strings = {"en", "ru", "zh"})
    void a_form_that_comes_back_with_faults_is_accessible(String language) {
        try (var player = EXERCISE.player("Pakistan, head of delegation")) {
            player.go("/motions/trial-statement", language);
            var form = player.form("position-taken");
            form.locator("[name=position][value=against]").check();
            player.send(form);
            assertThat(player.page().locator("#refused").count()).isEqualTo(1);
            judge(player.page(), "a position without an objection", language);
        }
    }
}
