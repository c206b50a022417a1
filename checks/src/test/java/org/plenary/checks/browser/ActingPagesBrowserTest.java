package org.plenary.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages on which the organisation acts, as the head of a delegation sees them that has the chair: with every form.
@DisplayName("Pages on which people act: accessible and inside the window in three languages, with and without faults")
@ExtendWith(Theatre.Door.class)
class ActingPagesBrowserTest {
    private static final List<String> PATHS = List.of(
            "/exercise", "/desk", "/notices", "/motions", "/motions/trial-statement", "/motions/trial-statement/record",
            "/motions/trial-statement/amend", "/motions/new", "/motions/new/foreign-ministers/statement", "/cases",
            "/cases/trial-partner", "/cases/new", "/meetings/trial-ministers", "/bodies/foreign-ministers/convene",
            "/commitments", "/papers");

    @ParameterizedTest @ValueSource(strings = {"en", "ru", "zh"})
    void are_accessible_and_stay_inside_the_window(String language, Theatre theatre) {
        try (var player = theatre.player("Pakistan, head of delegation")) {
            for (var path : PATHS) {
                player.go(path, language);
                assertThat(player.page().locator("main h1").count()).as(path).isPositive();
                judged(player, path, language);
            }
        }
    }

    @ParameterizedTest @ValueSource(strings = {"en", "ru", "zh"})
    void the_way_in_is_accessible_to_somebody_who_is_not_in(String language, Theatre theatre) {
        try (var player = theatre.player()) {
            judged(player.go("/sign-in", language), "/sign-in", language);
        }
    }

    @ParameterizedTest @ValueSource(strings = {"en", "ru", "zh"})
    void a_form_that_comes_back_with_faults_is_accessible(String language, Theatre theatre) {
        try (var player = theatre.player("Pakistan, head of delegation")) {
            player.go("/motions/trial-statement", language);
            var form = player.form("position-taken");
            form.locator("[name=position][value=against]").check();
            player.send(form);
            assertThat(player.page().locator("#refused").count()).isEqualTo(1);
            judged(player, "a position without an objection", language);
        }
    }

    /// Every page in every language in both windows.
    private static void judged(Player player, String path, String language) {
        for (int width : List.of(1440, 390)) {
            player.page().setViewportSize(width, 900);
            var where = "%s in %s at %d".formatted(path, language, width);
            assertThat(Judgement.overflow(player.page())).as("pixels beyond the window: " + where).isZero();
            if (Judgement.isDue(path, language, width)) {
                assertThat(Judgement.violations(player.page())).as(where).isEmpty();
            }
        }
    }
}
