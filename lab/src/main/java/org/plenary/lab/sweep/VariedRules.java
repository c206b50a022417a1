package org.plenary.lab.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import org.plenary.charter.Charter;
import org.plenary.charter.Provision;
import org.plenary.rule.Parsed;
import org.plenary.rule.RuleParser;
import org.plenary.vocabulary.RuleId;

/// The rules that a sweep tries, written with `|` between them: each the name of one in the charter or an expression.
public final class VariedRules {
    private VariedRules() {}

    /// The rules as texts of the charter language.
    ///
    /// @throws IllegalArgumentException where one is neither, with the column
    public static ArrayList<String> of(Charter charter, LocalDate day, String written) {
        var rules = new ArrayList<String>();
        for (var one : RuleGrid.of(written)) rules.add(rule(charter, day, one));
        return rules;
    }

    private static String rule(Charter charter, LocalDate day, String written) {
        var named = charter.rules().at(new RuleId(written), day).map(Provision::law);
        if (named.isPresent()) return named.get().adoptedWhen().text();
        return switch (RuleParser.parse(written)) {
            case Parsed.Rule(var rule) -> rule.text();
            case Parsed.Fault(var column, var message, var remedy) -> throw new IllegalArgumentException(
                    "'%s', column %d: %s %s".formatted(written, column, message, remedy).strip());
        };
    }
}
