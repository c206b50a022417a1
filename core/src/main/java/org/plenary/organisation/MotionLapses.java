package org.plenary.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct;
import org.plenary.act.MotionAct.Basis;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Calendars;
import org.plenary.charter.Charter;
import org.plenary.motion.Motion;
import org.plenary.motion.Motion.Stage;
import org.plenary.vocabulary.CalendarId;

/// What fell due for a motion: silence that expired, a deferral that ended.
final class MotionLapses {
    private MotionLapses() {}

    /// The earliest thing that is due at `now`, dated on the day on which it fell due. A motion whose deferral ends
    /// is before its body again.
    static Optional<Lapses.Lapsed> earliest(Charter charter, Organisation organisation, Instant now) {
        var next = organisation.motions().next();
        if (next.isEmpty()) return Optional.empty();
        var motion = organisation.motions().one(next.get().motion()).orElseThrow();
        if (!motion.hasRunOut(now)) return Optional.empty();
        var due = next.get().at();
        var put = new DatedAct(new MotionAct.MotionPut(motion.id(), new Author.ByLaw()),
                PartialDate.of(day(charter, motion, due)), now, Optional.of(motion.body()), Optional.empty(),
                Optional.empty(), List.of(), List.of());
        var follows = motion.stage() == Stage.IN_SILENCE
                ? new Decision(charter, organisation, motion).on(put, Basis.SILENCE) : put;
        return Optional.of(new Lapses.Lapsed(due, List.of(follows)));
    }

    /// The day of the last second, in the zone of the calendar that reckoned it.
    private static LocalDate day(Charter charter, Motion motion, Instant due) {
        var calendar = motion.stage() == Stage.IN_SILENCE
                ? motion.circulation().flatMap(MotionAct.MotionCirculated::calendar) : deferralCalendar(motion);
        var near = LocalDate.ofInstant(due, charter.profile().zone());
        return new Calendars(charter).of(calendar, near).dayOf(due);
    }

    private static Optional<CalendarId> deferralCalendar(Motion motion) {
        return motion.deferral().flatMap(dated -> ((MotionAct.MotionDeferred) dated.act()).calendar());
    }
}
