package org.plenary.charter.check;

import java.util.List;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;

/// A provision without source cannot be checked against the law that it claims to state.
final class Sources implements Check {
    @Override public List<CharterFinding> of(Charter charter) {
        var found = new Found();
        for (var entry : Sections.entries(charter)) {
            if (!needsSource(entry.section())) continue;
            for (var version : entry.versions()) {
                if (version.sources().isEmpty()) {
                    found.warning("no-source", version.path(),
                            "'%s' does not say where it is laid down.".formatted(entry.name()),
                            "Add 'source:' with the article, decision or publication.");
                }
            }
        }
        return found.all();
    }

    /// Names of matters, calendars and indicators are vocabulary; what is laid down about them stands elsewhere.
    private static boolean needsSource(String section) {
        return switch (section) {
            case "matters", "calendars", "indicators" -> false;
            default -> true;
        };
    }
}
