package org.plenary.organisation;

import java.time.Instant;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct;
import org.plenary.calendar.Deadline;
import org.plenary.calendar.Length;
import org.plenary.charter.Calendars;
import org.plenary.charter.Charter;
import org.plenary.vocabulary.CalendarId;

/// Fills in what an act about a motion leaves to the law: when a silence or a deferral ends.
final class MotionCompletion {
    /// A longer wait is a slip of the pen; the guard refuses it.
    static final int MOST_YEARS = 10;

    private MotionCompletion() {}

    static DatedAct of(Charter charter, Organisation organisation, MotionAct act, DatedAct filed) {
        return switch (act) {
            case MotionAct.MotionCirculated(var motion, var author, var length, var calendar, _) ->
                    filed.with(new MotionAct.MotionCirculated(motion, author, length, calendar,
                            end(charter, filed, length, calendar)));
            case MotionAct.MotionDeferred(var motion, var author, var length, var calendar, _, var reason) ->
                    filed.with(new MotionAct.MotionDeferred(motion, author, length, calendar,
                            length.flatMap(one -> end(charter, filed, one, calendar)), reason));
            case MotionAct.MotionTabled _, MotionAct.AmendmentAccepted _, MotionAct.MotionWithdrawn _,
                    MotionAct.MotionPut _, MotionAct.CirculationOpened _, MotionAct.PositionTaken _,
                    MotionAct.OpinionRecorded _, MotionAct.MotionReferred _, MotionAct.PositionsClosed _,
                    MotionAct.MotionDecided _, MotionAct.OptedOut _, MotionAct.JoinedLater _ -> filed;
        };
    }

    /// Where the charter knows no such calendar, or the time is absurd, the guard says so.
    private static Optional<Instant> end(
            Charter charter, DatedAct filed, Length length, Optional<CalendarId> calendar) {
        boolean known = calendar.map(charter.calendars()::knows).orElse(true);
        if (!known || isBeyond(length)) return Optional.empty();
        var reckoned = new Calendars(charter).of(calendar, filed.on().last());
        return Optional.of(Deadline.of(filed.entered(), length, reckoned).end());
    }

    static boolean isBeyond(Length length) {
        long days = switch (length.unit()) {
            case HOURS -> length.count() / 24;
            case DAYS, WORKING_DAYS -> length.count();
            case WEEKS -> 7L * length.count();
            case MONTHS -> 30L * length.count();
            case YEARS -> 365L * length.count();
        };
        return days > 366L * MOST_YEARS;
    }

}
