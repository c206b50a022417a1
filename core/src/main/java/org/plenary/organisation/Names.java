package org.plenary.organisation;

import java.util.Collection;

/// Lists names in a sentence.
final class Names {
    private static final int MOST = 12;

    private Names() {}

    static String list(Collection<?> names) {
        var shown = names.stream().limit(MOST).map(Object::toString).toList();
        int more = names.size() - shown.size();
        return String.join(", ", shown) + (more > 0 ? " and %d more".formatted(more) : "");
    }
}
