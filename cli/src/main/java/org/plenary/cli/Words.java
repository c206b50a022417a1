package org.plenary.cli;

import java.util.Locale;

/// The keys under which enumerated values have their words.
final class Words {
    private Words() {}

    /// `NOT_HELD` and `not held` are `not-held`.
    static String word(Object value) {
        return value.toString().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
