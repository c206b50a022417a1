package org.plenary.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/// What can be said of a page by machine: the rules of accessibility that it breaks, and whether it fits its window.
final class Judgement {
    private static final int WIDE = 1440;
    private static final int NARROW = 390;

    private Judgement() {}

    /// The page fits each window and, where it is its turn, breaks no rule there.
    static void judge(Page page, String path, String language) {
        for (int width : List.of(WIDE, NARROW)) {
            var where = "%s in %s at %d".formatted(path, language, width);
            fits(page, width, where);
            if (isDue(path, language, width)) assertThat(broken(axe(page))).as(where).isEmpty();
        }
    }

    /// The page is no wider than a window of this many pixels.
    static void fits(Page page, int width, String where) {
        page.setViewportSize(width, 900);
        var beyond = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) beyond).intValue()).as("pixels beyond the window: " + where).isZero();
    }

    /// The page keeps the contrasts, which are all that colours can break.
    static void judgeColours(Page page, String where) {
        var colours = axe(page).withRules(List.of("color-contrast", "link-in-text-block"));
        assertThat(broken(colours)).as(where).isEmpty();
    }

    /// Whether a page is judged by the rules here, to spare minutes: each in the narrow window in Russian, which has
    /// the longest words, and in the wide one in English or in Chinese, by turns.
    private static boolean isDue(String path, String language, int width) {
        return switch (width) {
            case WIDE -> language.equals(Math.floorMod(path.hashCode(), 2) == 0 ? "en" : "zh");
            case NARROW -> language.equals("ru");
            default -> false;
        };
    }

    /// Our pages have no frames, so that the rules can be put to the page itself (`legacy`): in half the time.
    private static AxeBuilder axe(Page page) {
        var onlyViolations = new AxeRunOptions();
        onlyViolations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(onlyViolations).setLegacyMode(true);
    }

    /// Each broken rule with the first element that breaks it.
    private static List<String> broken(AxeBuilder rules) {
        return rules.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml()).toList();
    }
}
