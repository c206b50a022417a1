package org.plenary.lab.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenary.vocabulary.NearMiss;

/// The header of a CSV file: which column is what.
final class Columns {
    private final List<String> names;

    Columns(List<String> header) {
        this.names = header.stream().map(name -> name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT)).toList();
    }

    /// The place of a column, or -1 where the file has none.
    int of(String name) { return names.indexOf(name); }

    List<String> names() { return names; }

    /// One finding for each wanted column that the header lacks.
    List<LineFinding> missing(String file, List<String> wanted) {
        var missing = new ArrayList<LineFinding>();
        for (var name : wanted) {
            if (names.contains(name)) continue;
            missing.add(new LineFinding(file, 1, "The header has no column '%s'.".formatted(name),
                    "It needs the columns %s. %s".formatted(
                            String.join(", ", wanted), NearMiss.hint(name, names)).strip()));
        }
        return missing;
    }
}
