package org.plenary.charter.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.charter.Accumulation;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;
import org.plenary.charter.GradeLaw;
import org.plenary.charter.Provision;
import org.plenary.charter.ThresholdLaw;
import org.plenary.procedure.Selector;
import org.plenary.vocabulary.GradeId;

/// A threshold counts incidents by grades: grades without an order, or out of force, make it one that nobody can read
/// or that can never be met.
final class Incidents implements Check {
    @Override public List<CharterFinding> of(Charter charter) {
        var found = new Found();
        charter.grades().provisions().forEach((grade, versions) ->
                versions.forEach(version -> grade(charter, grade, version, found)));
        for (var version : charter.thresholds().versions()) threshold(charter, version, found);
        return found.all();
    }

    private static LocalDate day(Charter charter, Provision<?> provision) {
        return provision.inForce().since().orElse(charter.profile().established());
    }

    private static void grade(Charter charter, GradeId grade, Provision<GradeLaw> law, Found found) {
        for (var other : charter.grades().namesAt(day(charter, law))) {
            var rank = charter.grades().at(other, day(charter, law)).orElseThrow().law().rank();
            if (other.compareTo(grade) < 0 && rank == law.law().rank()) {
                found.error("grades-without-order", law.path() + "/rank",
                        "The grades '%s' and '%s' have the same rank, %d: none is the better one.".formatted(
                                other, grade, rank), "Give each grade a rank of its own, 1 for the weakest.");
            }
        }
        if (law.law().givenBy() instanceof Selector.Subject) {
            found.warning("grade-of-oneself", law.path() + "/given by",
                    "Only the party concerned gives the grade '%s' to what is said of it.".formatted(grade),
                    "Name somebody else under 'given by:'.");
        }
    }

    private static void threshold(Charter charter, Provision<ThresholdLaw> law, Found found) {
        for (int i = 0; i < law.law().reachedBy().size(); i++) {
            var needed = law.law().reachedBy().get(i);
            var path = law.path() + "/reached by/" + i;
            if (!charter.grades().knows(needed.grade())) {
                found.unknown(path, "grade", needed.grade().value(), charter.grades().names());
            } else if (charter.grades().versions(needed.grade()).stream()
                    .noneMatch(grade -> grade.inForce().overlaps(law.inForce()))) {
                found.error("threshold-never-met", path,
                        "The grade '%s' is never in force together with this threshold.".formatted(needed.grade()),
                        "Correct 'since' and 'until' of one of the two, or name another grade.");
            }
        }
        implied(charter, law, found);
    }

    /// A way that asks for no fewer, no weaker and no older incidents than another one adds nothing.
    private static void implied(Charter charter, Provision<ThresholdLaw> law, Found found) {
        var ranks = new TreeMap<GradeId, Integer>();
        charter.grades().provisions().forEach((grade, versions) -> ranks.put(grade, versions.getLast().law().rank()));
        var ways = law.law().reachedBy();
        for (int i = 0; i < ways.size(); i++) {
            for (var weaker : others(ways, i)) {
                if (!asksForMore(ways.get(i), weaker, ranks)) continue;
                found.warning("way-without-effect", law.path() + "/reached by/" + i,
                        "Whenever '%s' is so, '%s' is so already.".formatted(ways.get(i), weaker),
                        "Take one of the two out.");
            }
        }
    }

    private static List<Accumulation> others(List<Accumulation> ways, int but) {
        var others = new ArrayList<>(ways);
        others.remove(but);
        return others;
    }

    private static boolean asksForMore(Accumulation one, Accumulation other, SortedMap<GradeId, Integer> ranks) {
        boolean ranked = ranks.containsKey(one.grade()) && ranks.containsKey(other.grade());
        return ranked && one.number() >= other.number() && ranks.get(one.grade()) >= ranks.get(other.grade())
                && one.within().unit() == other.within().unit() && one.within().count() <= other.within().count();
    }
}
