package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plenary.rule.Finding;
import org.plenary.rule.FindingText;
import org.plenary.vocabulary.Language;

/// A finding in words: one checked condition, and its parts below it.
public record Explained(boolean holds, String says, Optional<String> source, List<Explained> parts) {
    /// `names` translates the charter's names of groups, weights and offices.
    public static Explained of(Finding finding, Language language, UnaryOperator<String> names) {
        return new Explained(finding.holds(), FindingText.line(finding, language, names), finding.source(),
                finding.parts().stream().map(part -> of(part, language, names)).toList());
    }
}
