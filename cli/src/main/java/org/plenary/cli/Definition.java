package org.plenary.cli;

import java.util.Arrays;
import org.plenary.lab.rollcall.Agreement;
import org.plenary.vocabulary.NearMiss;

/// The definition of agreement that the user named.
final class Definition {
    private Definition() {}

    static Agreement of(String definition) {
        var names = Arrays.stream(Agreement.values()).map(Words::word).toList();
        int at = names.indexOf(Words.word(definition.strip()));
        if (at >= 0) return Agreement.values()[at];
        var hint = NearMiss.hint(definition, names);
        throw new Refusal("--definition: '%s' is no definition of agreement. %s".formatted(definition, hint).strip());
    }
}
