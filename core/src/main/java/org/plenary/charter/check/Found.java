package org.plenary.charter.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.plenary.charter.CharterFinding;
import org.plenary.charter.CharterFinding.Level;
import org.plenary.vocabulary.NearMiss;

/// Gathers what one check finds.
final class Found {
    private final List<CharterFinding> findings = new ArrayList<>();

    void error(String kind, String path, String message, String remedy) {
        findings.add(new CharterFinding(Level.ERROR, kind, path, message, remedy));
    }

    void warning(String kind, String path, String message, String remedy) {
        findings.add(new CharterFinding(Level.WARNING, kind, path, message, remedy));
    }

    /// An unknown name, with those that may have been meant.
    void unknown(String path, String what, String name, Collection<?> known) {
        var names = known.stream().map(Object::toString).toList();
        var hint = NearMiss.hint(name, names);
        error("unknown-name", path, "No %s is called '%s' in this charter.".formatted(what, name),
                (hint.isEmpty() ? "" : hint + " ") + "Correct the name, or add the %s.".formatted(what));
    }

    List<CharterFinding> all() { return findings; }
}
