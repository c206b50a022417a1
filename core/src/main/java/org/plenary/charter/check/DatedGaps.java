package org.plenary.charter.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.time.LocalDate;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;
import org.plenary.charter.Provision;

/// Between two versions of an entry there must be neither a day without law nor a day with two laws.
final class DatedGaps implements Check {
    @Override public List<CharterFinding> of(Charter charter) {
        var found = new Found();
        for (var entry : Sections.entries(charter)) look(entry, found);
        return found.all();
    }

    private static void look(Sections.Entry entry, Found found) {
        var versions = new ArrayList<>(entry.versions());
        versions.sort(Comparator.comparing(version -> version.inForce().since().orElse(LocalDate.MIN)));
        for (int i = 1; i < versions.size(); i++) between(entry, versions.get(i - 1), versions.get(i), found);
    }

    private static void between(Sections.Entry entry, Provision<?> before, Provision<?> after, Found found) {
        if (before.inForce().overlaps(after.inForce())) {
            found.error("dated-overlap", after.path(),
                    "Two versions of '%s' are in force on %s.".formatted(
                            entry.name(), after.inForce().since().map(LocalDate::toString).orElse("the first day")),
                    "End the earlier version ('until:') on the day the later begins ('since:').");
            return;
        }
        var end = before.inForce().until().orElseThrow();
        var start = after.inForce().since().orElseThrow();
        if (end.isBefore(start)) {
            found.warning("dated-gap", after.path(),
                    "From %s until %s no version of '%s' is in force.".formatted(end, start, entry.name()),
                    "Let the earlier version run until %s, or say in a note why there is none.".formatted(start));
        }
    }
}
