package org.plenary.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Nothing here touches the mouse: from the way in to a position on record, and back from a mistake.
@DisplayName("By keyboard alone: sign in, go to the desk, take a position, mend a mistake")
class KeyboardBrowserTest {
    @RegisterExtension static final ServedOrganisation EXERCISE = ServedOrganisation.exercise();

    private static final int MOST_STOPS = 300;
    private static final String MOTION = "Statement on open registers";

    /// The element that has the focus: what it is called, and whether its outline can be seen. A field for a day shows
    /// itself which of its parts has the focus.
    private static final String FOCUSED = """
            () => {
              const here = document.activeElement;
              const style = getComputedStyle(here);
              const box = here.getBoundingClientRect();
              return {
                name: here.getAttribute('aria-label') || here.labels?.[0]?.innerText || here.innerText || '',
                id: here.id, role: here.getAttribute('role') || '', field: here.name || '', tag: here.localName,
                visible: box.right > 0 && box.bottom > 0 && (here.type === 'date'
                    || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
              };
            }""";

    private final TreeSet<String> unseen = new TreeSet<>();

    @Test void a_delegation_takes_its_position() {
        try (var player = EXERCISE.player()) {
            var page = player.go("/sign-in").page();
            skipped(page);
            tabTo(page, "name", "Tajikistan, head of delegation");
            press(page, "Enter");
            page.waitForSelector("header a[href^='/desk']");
            tabTo(page, "name", "My desk");
            press(page, "Enter");
            page.waitForURL("**/desk**");
            tabTo(page, "name", MOTION);
            press(page, "Enter");
            page.waitForURL("**/motions/trial-statement**");
            tabTo(page, "field", "position");
            press(page, "Space");
            tabTo(page, "name", "Take this position");
            press(page, "Enter");
            page.waitForURL("**filed=*");
            assertThat(player.reads()).containsPattern("Tajikistan\\s+✓ for");
            assertThat(unseen).as("stops at which the focus could not be seen").isEmpty();
        }
    }

    @Test void a_mistake_is_announced_and_the_focus_is_moved_to_it() {
        try (var player = EXERCISE.player("India, head of delegation")) {
            var page = player.go("/motions/trial-statement").page();
            tabTo(page, "field", "position");
            press(page, "ArrowDown");
            tabTo(page, "name", "Take this position");
            press(page, "Enter");
            page.waitForSelector("#refused");
            page.waitForFunction("() => document.activeElement.id === 'refused'");
            assertThat(focused(page).get("role")).isEqualTo("alert");
            assertThat(page.locator("[name=position][value=against]").isChecked()).as("what was chosen").isTrue();
            press(page, "Tab");
            press(page, "Enter");
            page.waitForFunction("() => document.activeElement.closest('form.deed') !== null");
            assertThat(page.locator(".fault[role=alert]").first().innerText()).contains("objection");
        }
    }

    /// The first stop of a page leads past its head.
    private static void skipped(Page page) {
        press(page, "Tab");
        assertThat(focused(page).get("visible")).as("the link past the head can be seen").isEqualTo(true);
        assertThat(focused(page).get("name").toString()).containsIgnoringCase("skip");
        press(page, "Enter");
        page.waitForFunction("() => document.activeElement.id === 'content'");
    }

    private void tabTo(Page page, String what, String value) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            press(page, "Tab");
            var here = focused(page);
            if (!Boolean.TRUE.equals(here.get("visible")) && !"body".equals(here.get("tag"))) {
                unseen.add(page.url() + " " + here);
            }
            if (here.get(what).toString().strip().equals(value)) return;
        }
        throw new AssertionError("No stop of the keyboard has the %s '%s' on %s.".formatted(what, value, page.url()));
    }

    private static Map<?, ?> focused(Page page) { return (Map<?, ?>) page.evaluate(FOCUSED); }

    private static void press(Page page, String key) { page.keyboard().press(key); }
}
