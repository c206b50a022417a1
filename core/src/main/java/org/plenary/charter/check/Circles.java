package org.plenary.charter.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.plenary.charter.BodyLaw;
import org.plenary.charter.Chair;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;
import org.plenary.vocabulary.BodyId;

/// A body that reports to itself by way of others answers to nobody; a chair that is looked for in a
/// circle is never found.
final class Circles implements Check {
    @Override public List<CharterFinding> of(Charter charter) {
        var found = new Found();
        for (var body : charter.bodies().names()) {
            for (var version : charter.bodies().versions(body)) {
                var day = version.inForce().since().orElse(charter.profile().established());
                if (returns(charter, body, day, BodyLaw::reportsTo)) {
                    found.error("circle", version.path() + "/reports to",
                            "On %s the body '%s' reports to itself, by way of the bodies it reports to."
                                    .formatted(day, body), "Let one body of the circle report to nobody.");
                }
                if (returns(charter, body, day, Circles::sameChair)) {
                    found.error("circle", version.path() + "/chair/same as",
                            "On %s the chair of '%s' is looked for in a circle.".formatted(day, body),
                            "Say of one body of the circle how its own chair is found.");
                }
            }
        }
        return found.all();
    }

    private static Optional<BodyId> sameChair(BodyLaw law) {
        return law.chair().flatMap(chair ->
                chair instanceof Chair.SameAs(var other) ? Optional.of(other) : Optional.empty());
    }

    /// Whether the way from `start` leads back to it on that day.
    private static boolean returns(
            Charter charter, BodyId start, LocalDate day, Function<BodyLaw, Optional<BodyId>> next) {
        var passed = new TreeSet<BodyId>();
        var at = step(charter, start, day, next);
        while (at.isPresent() && passed.add(at.get())) {
            if (at.get().equals(start)) return true;
            at = step(charter, at.get(), day, next);
        }
        return false;
    }

    private static Optional<BodyId> step(
            Charter charter, BodyId body, LocalDate day, Function<BodyLaw, Optional<BodyId>> next) {
        return charter.bodies().at(body, day).flatMap(version -> next.apply(version.law()));
    }
}
