package org.plenary.lab.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Rules written with ranges: `for >= {50..90..10}% of entitled` is five rules; `|` stands between alternatives.
public final class RuleGrid {
    private static final Pattern RANGE = Pattern.compile("\\{([0-9.]+?)\\.\\.([0-9.]+?)\\.\\.([0-9.]+?)}");
    private static final int MOST = 100_000;

    private RuleGrid() {}

    /// The rules that a text stands for, in order, each once.
    ///
    /// @throws IllegalArgumentException where a range has no end
    public static List<String> of(String text) {
        var rules = new ArrayList<String>();
        for (var part : text.split("\\|")) expand(part.strip(), rules);
        return rules.stream().distinct().toList();
    }

    private static void expand(String text, List<String> rules) {
        var range = RANGE.matcher(text);
        if (!range.find()) {
            if (!text.isEmpty()) rules.add(text);
            return;
        }
        var step = new BigDecimal(range.group(3));
        var last = new BigDecimal(range.group(2));
        if (step.signum() <= 0) throw new IllegalArgumentException("%s: a step is above 0.".formatted(range.group()));
        for (var at = new BigDecimal(range.group(1)); at.compareTo(last) <= 0; at = at.add(step)) {
            if (rules.size() >= MOST) throw new IllegalArgumentException("%s: too many.".formatted(range.group()));
            var value = at.stripTrailingZeros().toPlainString();
            expand(text.substring(0, range.start()) + value + text.substring(range.end()), rules);
        }
    }
}
