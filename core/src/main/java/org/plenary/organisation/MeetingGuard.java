package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.MeetingAct;
import org.plenary.act.MeetingAct.Series;
import org.plenary.meeting.Meeting;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MeetingId;

/// What the charter and the record must bear out before a meeting is entered.
final class MeetingGuard {
    private MeetingGuard() {}

    static void check(Guard guard, MeetingAct act) {
        switch (act) {
            case MeetingAct.MeetingHeld held -> held(guard, held);
            case MeetingAct.MeetingPlanned planned -> {
                boolean known = guard.body("body", planned.body());
                planned.host().ifPresent(host -> guard.party("host", host));
                guard.once("meeting", earlier(guard, planned.meeting(), false),
                        say("The meeting '%s'", planned.meeting()));
                if (known && planned.number().isPresent()) {
                    number(guard, planned.body(), planned.meeting(), planned.number().get());
                }
            }
        }
    }

    private static void held(Guard guard, MeetingAct.MeetingHeld held) {
        boolean known = guard.body("body", held.body());
        held.host().ifPresent(host -> guard.party("host", host));
        held.adopted().forEach(instrument -> guard.instrument("adopted", instrument));
        if (held.began().isPresent() && held.began().get().first().isAfter(guard.on().last())) {
            guard.refuse("began", say("The meeting began on %s, after its last day %s.", held.began().get(),
                    guard.on()), say("Correct one of the two dates."));
        }
        guard.once("meeting", earlier(guard, held.meeting(), true),
                say("The meeting '%s'", held.meeting()));
        if (known && held.number().isPresent() && held.series() == Series.REGULAR) {
            number(guard, held.body(), held.meeting(), held.number().get());
        }
    }

    /// A plan gives way to the meeting as held; a meeting as held gives way to nothing but a correction.
    private static Optional<DatedAct> earlier(Guard guard, MeetingId id, boolean held) {
        return guard.organisation().meetings().acts().getOr(id, Timeline.empty()).changes().stream()
                .map(Timeline.Change::value)
                .filter(dated -> !held || dated.act() instanceof MeetingAct.MeetingHeld)
                .reduce((_, last) -> last);
    }

    static void number(Guard guard, BodyId body, MeetingId id, int number) {
        var same = guard.organisation().meetings().of(body, guard.then()).stream()
                .filter(meeting -> meeting.number().equals(Optional.of(number)) && !meeting.id().equals(id))
                .filter(meeting -> !meeting.series().equals(Optional.of(Series.EXTRAORDINARY)))
                .findFirst();
        if (same.isEmpty()) return;
        guard.refuse("number", say("Number %d of '%s' is already the meeting '%s' of %s.", number, body,
                same.map(Meeting::id).get(), same.get().on()),
                say("Correct the number; every regular meeting of a body has its own."));
    }
}
