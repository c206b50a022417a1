package org.plenary.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reckons one deadline and writes down each step.
final class Reckoner {
    private static final int MOST_NAMED = 12;

    private final Instant start;
    private final Length length;
    private final LegalCalendar calendar;
    private final List<DeadlineStep> steps = new ArrayList<>();

    Reckoner(Instant start, Length length, LegalCalendar calendar) {
        if (!calendar.hasWorkingDays()) throw new IllegalArgumentException("The calendar has no working day.");
        this.start = start;
        this.length = length;
        this.calendar = calendar;
    }

    Deadline deadline() {
        steps.add(new DeadlineStep.Begins(local(start), calendar.zone()));
        var end = length.unit() == Length.Unit.HOURS ? afterHours() : calendar.closes(lastDay());
        notAnnounced(calendar, LocalDate.ofInstant(end, calendar.zone()).getYear());
        boolean dayEnd = length.unit() != Length.Unit.HOURS && calendar.hours().isEmpty();
        steps.add(new DeadlineStep.Ends(local(end), calendar.zone().getRules().getOffset(end), dayEnd));
        return new Deadline(start, length, calendar.zone(), end, steps);
    }

    private Instant afterHours() {
        var rules = calendar.zone().getRules();
        var end = start.plus(Duration.ofHours(length.count()));
        var before = rules.getOffset(start);
        var after = rules.getOffset(end);
        if (!before.equals(after)) steps.add(new DeadlineStep.ClocksChanged(before, after));
        steps.add(new DeadlineStep.HoursRan(length, local(end)));
        var day = calendar.dayOf(end);
        var opening = calendar.openingFrom(end);
        if (!opening.equals(end)) {
            calendar.hours().filter(_ -> calendar.isWorkingDay(day))
                    .ifPresent(hours -> steps.add(new DeadlineStep.Closed(local(end), hours)));
            notCounted(day, calendar.dayOf(opening));
        }
        return opening;
    }

    private LocalDate lastDay() {
        var first = calendar.dayOf(start);
        var last = length.after(first, calendar);
        if (length.unit() == Length.Unit.WORKING_DAYS) notCounted(first.plusDays(1), last);
        steps.add(new DeadlineStep.DaysRan(length, last));
        boolean byMonths = length.unit() == Length.Unit.MONTHS || length.unit() == Length.Unit.YEARS;
        if (byMonths && last.getDayOfMonth() != first.getDayOfMonth()) steps.add(new DeadlineStep.MonthEnded(last));
        var working = calendar.workingDayFrom(last);
        notCounted(last, working);
        return working;
    }

    /// Names the days off from `first` until before `until`, those of one kind that follow each other together.
    private void notCounted(LocalDate first, LocalDate until) {
        var named = new ArrayList<DeadlineStep.NotCounted>();
        long days = 0;
        for (var day = first; day.isBefore(until); day = day.plusDays(1)) {
            var why = calendar.dayOff(day);
            if (why.isEmpty()) continue;
            days++;
            if (named.size() <= MOST_NAMED) name(named, day, why.get());
        }
        if (named.size() > MOST_NAMED) steps.add(new DeadlineStep.ManyNotCounted(days));
        else steps.addAll(named);
    }

    private static void name(List<DeadlineStep.NotCounted> named, LocalDate day, DayOff why) {
        var before = Optional.of(named).filter(list -> !list.isEmpty()).map(List::getLast)
                .filter(last -> last.why() == why && last.last().plusDays(1).equals(day));
        before.ifPresent(_ -> named.removeLast());
        named.add(new DeadlineStep.NotCounted(before.map(DeadlineStep.NotCounted::first).orElse(day), day, why));
    }

    private void notAnnounced(LegalCalendar names, int year) {
        if (!names.holidays().isEmpty() && names.holidays().last().getYear() < year) {
            var step = new DeadlineStep.NotAnnounced(year);
            if (!steps.contains(step)) steps.add(step);
        }
        names.together().forEach(other -> notAnnounced(other, year));
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, calendar.zone()).truncatedTo(ChronoUnit.SECONDS);
    }
}
