package org.plenary.meeting;

import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.ProceedingAct;
import org.plenary.calendar.PartialDate;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.Words;

/// What the convening of a meeting and later changes announce.
record Announced(
        ProceedingAct.MeetingConvened call, DatedAct act, PartialDate opens, PartialDate closes,
        Optional<Words> place, boolean cancelled) {

    static Optional<Announced> after(Optional<Announced> before, ProceedingAct act, DatedAct dated) {
        return switch (act) {
            case ProceedingAct.MeetingConvened call -> Optional.of(
                    new Announced(call, dated, call.opens(), call.closes(), call.place(), false));
            case ProceedingAct.MeetingMoved moved -> before.map(one -> new Announced(one.call, dated, moved.opens(),
                    moved.closes(), moved.place().or(one::place), one.cancelled));
            case ProceedingAct.MeetingCancelled _ -> before.map(one ->
                    new Announced(one.call, dated, one.opens, one.closes, one.place, true));
            case ProceedingAct.OfMeeting _, ProceedingAct.PaperSubmitted _ -> before;
        };
    }

    Meeting meeting(AsOf asOf) {
        return new Meeting(call.meeting(), call.body(), call.number(), stage(asOf), Optional.of(call.series()),
                Optional.of(call.presence()), Optional.of(opens), closes, place, call.host(), List.of(), List.of(),
                call.deviation(), act);
    }

    private Meeting.Stage stage(AsOf asOf) {
        if (cancelled) return Meeting.Stage.CANCELLED;
        return closes.last().isBefore(asOf.day()) ? Meeting.Stage.UNCONFIRMED : Meeting.Stage.PLANNED;
    }
}
