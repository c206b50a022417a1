package org.plenary.charter.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.calendar.Span;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;
import org.plenary.charter.Competence;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;

/// Every matter must be decided by a body on every day it exists, and by one body only.
final class Competences implements Check {
    @Override public List<CharterFinding> of(Charter charter) {
        var found = new Found();
        var days = turningDays(charter);
        for (var matter : charter.matters().names()) {
            for (var version : charter.matters().versions(matter)) {
                days.stream().filter(version.inForce()::covers).filter(day -> bodies(charter, matter, day).isEmpty())
                        .findFirst().ifPresent(day -> found.error("gap", version.path(),
                                "On %s no body decides the matter '%s'.".formatted(day, matter),
                                "Name it under 'decides:' of a body, or give a body 'matter: any'."));
            }
            overlap(charter, matter, days, found);
        }
        return found.all();
    }

    private static void overlap(Charter charter, MatterId matter, SortedSet<LocalDate> days, Found found) {
        for (var day : days) {
            var named = naming(charter, matter, day);
            if (named.size() < 2) continue;
            var first = named.getFirst();
            var second = named.getLast();
            found.error("overlap", second.path(),
                    "On %s the matter '%s' is decided here and at %s.".formatted(day, matter, first.path()),
                    "Leave the matter to one of the two, or divide it into two matters.");
            return;
        }
    }

    /// The competences that name the matter on that day.
    private static List<Competence> naming(Charter charter, MatterId matter, LocalDate day) {
        var named = new ArrayList<Competence>();
        for (var body : charter.bodies().names()) {
            charter.bodies().at(body, day).ifPresent(law -> law.law().decides().stream()
                    .filter(competence -> competence.inForce().covers(day))
                    .filter(competence -> competence.matters().contains(matter))
                    .forEach(named::add));
        }
        return named;
    }

    /// The bodies that can decide the matter on that day, `any` included.
    private static List<BodyId> bodies(Charter charter, MatterId matter, LocalDate day) {
        var deciding = new ArrayList<BodyId>();
        for (var body : charter.bodies().names()) {
            charter.bodies().at(body, day)
                    .filter(law -> law.law().decides().stream()
                            .filter(competence -> competence.inForce().covers(day))
                            .anyMatch(competence -> competence.isForAnyMatter()
                                    || competence.matters().contains(matter)))
                    .ifPresent(_ -> deciding.add(body));
        }
        return deciding;
    }

    /// The days on which competences may change: the first day of the organisation and every `since` and `until`.
    private static SortedSet<LocalDate> turningDays(Charter charter) {
        var days = new TreeSet<LocalDate>();
        days.add(charter.profile().established());
        charter.matters().versions().forEach(version -> add(days, version.inForce()));
        for (var version : charter.bodies().versions()) {
            add(days, version.inForce());
            version.law().decides().forEach(competence -> add(days, competence.inForce()));
        }
        days.removeIf(day -> day.isBefore(charter.profile().established()));
        return days;
    }

    private static void add(SortedSet<LocalDate> days, Span span) {
        span.since().ifPresent(days::add);
        span.until().ifPresent(days::add);
    }
}
