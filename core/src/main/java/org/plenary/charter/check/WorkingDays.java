package org.plenary.charter.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.calendar.Length;
import org.plenary.charter.CalendarLaw;
import org.plenary.charter.Calendars;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;
import org.plenary.charter.Provision;
import org.plenary.procedure.Stage;
import org.plenary.vocabulary.CalendarId;

/// A limit reckoned by a calendar without working days never ends; one whose days are said twice, or by no calendar
/// at all, ends on a day that the reader did not expect.
final class WorkingDays implements Check {
    @Override public List<CharterFinding> of(Charter charter) {
        var found = new Found();
        for (var name : charter.calendars().names()) {
            for (var version : charter.calendars().versions(name)) calendar(charter, name, version, found);
        }
        for (var version : charter.procedures().versions()) {
            version.law().stages().forEach(stage -> clock(stage, found));
        }
        return found.all();
    }

    private static void calendar(Charter charter, CalendarId name, Provision<CalendarLaw> version, Found found) {
        var day = version.inForce().since().orElse(charter.profile().established());
        var own = version.law().own();
        var parts = parts(charter, version.law(), day);
        if (parts.contains(name)) {
            found.error("circle", version.path() + "/of",
                    "On %s the calendar '%s' is made of itself, by way of the calendars it names.".formatted(day, name),
                    "Let one calendar of the circle name its own days only.");
        } else if (parts.stream().allMatch(charter.calendars()::knows)
                && !new Calendars(charter).of(version.law(), day).hasWorkingDays()) {
            found.error("no-working-day", version.path(),
                    "The calendar '%s' leaves no working day in any week; a limit reckoned by it would never end."
                            .formatted(name), "Take a day out of the weekend, or a calendar out of `of`.");
        }
        var both = new TreeSet<>(own.holidays());
        both.retainAll(own.alsoWorking());
        if (!both.isEmpty()) {
            found.error("holiday-and-working-day", version.path() + "/also working",
                    "%s is a holiday and a working day at once; it counts as a working day.".formatted(both.first()),
                    "Take the day out of one of the two lists.");
        }
    }

    /// The calendars of which a calendar is made, and those of which they are made.
    private static SortedSet<CalendarId> parts(Charter charter, CalendarLaw law, LocalDate day) {
        var open = new TreeSet<>(law.of());
        var passed = new TreeSet<CalendarId>();
        while (!open.isEmpty()) {
            var next = open.removeFirst();
            if (passed.add(next)) charter.calendars().at(next, day).ifPresent(part -> open.addAll(part.law().of()));
        }
        return passed;
    }

    private static void clock(Stage stage, Found found) {
        Optional<Length> limit = stage.clock().filter(clock -> clock.calendar().isEmpty())
                .map(clock -> clock.length()).filter(length -> length.unit() == Length.Unit.WORKING_DAYS);
        limit.ifPresent(length -> found.error("clock-without-calendar", stage.path() + "/clock",
                "%s are counted, but no calendar says which days are working days; every day would count."
                        .formatted(length),
                "Name one: `clock: {after: %s, calendar: NAME, then: …}`.".formatted(length)));
    }
}
