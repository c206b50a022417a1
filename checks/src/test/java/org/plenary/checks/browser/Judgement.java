package org.plenary.checks.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/// What can be said of a page by machine: the rules of accessibility that it breaks, and whether it fits its window.
final class Judgement {
    private Judgement() {}

    /// Each broken rule with the first element that breaks it.
    static List<String> violations(Page page) {
        var onlyViolations = new AxeRunOptions();
        onlyViolations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(onlyViolations).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml()).toList();
    }

    /// Whether a page is judged by those rules here, to spare minutes: each in the narrow window in Russian, which has
    /// the longest words, and in the wide one in English or in Chinese, by turns.
    static boolean isDue(String path, String language, int width) {
        return switch (width) {
            case 1440 -> language.equals(Math.floorMod(path.hashCode(), 2) == 0 ? "en" : "zh");
            case 390 -> language.equals("ru");
            default -> false;
        };
    }

    /// By how many pixels the page is wider than its window.
    static int overflow(Page page) {
        return ((Number) page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
    }
}
