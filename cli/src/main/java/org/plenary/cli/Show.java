package org.plenary.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.server.view.Cite;
import org.plenary.server.view.Contest;

/// Puts values of views into the cells of tables.
final class Show {
    /// Stands behind a value where another source says otherwise.
    static final String MARK = " *";

    private Show() {}

    static String date(Optional<?> date) { return date.map(Object::toString).orElse(""); }

    static String maybe(Optional<?> value) { return value.map(Object::toString).orElse(""); }

    /// The first source; how many more there are stands behind it.
    static String source(List<Cite> sources) {
        if (sources.isEmpty()) return "";
        var more = sources.size() > 1 ? " (+" + (sources.size() - 1) + ")" : "";
        return sources.getFirst().cite() + more;
    }

    static String all(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /// A date, marked where another source says otherwise.
    static String contested(Object value, List<Contest> contested) {
        return value + (contested.isEmpty() ? "" : MARK);
    }
}
