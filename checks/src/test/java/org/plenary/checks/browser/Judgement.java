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

    /// By how many pixels the page is wider than its window.
    static int overflow(Page page) {
        return ((Number) page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
    }
}
