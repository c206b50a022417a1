package org.plenary.organisation;

import org.plenary.act.DatedAct;
import org.plenary.act.MeetingAct.Series;
import org.plenary.act.ProceedingAct;
import org.plenary.charter.Charter;
import org.plenary.meeting.Proceeding;
import org.plenary.timeline.AsOf;

/// Fills in what an act of a meeting leaves to the law: the number and the host of a regular meeting, the meeting at
/// which minutes are approved.
final class ProceedingCompletion {
    private ProceedingCompletion() {}

    static DatedAct of(Charter charter, Organisation organisation, ProceedingAct act, DatedAct filed) {
        return switch (act) {
            case ProceedingAct.MeetingConvened call when call.series() == Series.REGULAR ->
                    filed.with(regular(call, new Convening(charter, organisation, call.body(), filed.on().last())));
            case ProceedingAct.MinutesApproved approved when approved.atMeeting().isEmpty() ->
                    filed.with(approved(organisation, approved, filed));
            case ProceedingAct.OfMeeting _, ProceedingAct.PaperSubmitted _ -> filed;
        };
    }

    private static ProceedingAct regular(ProceedingAct.MeetingConvened call, Convening convening) {
        return new ProceedingAct.MeetingConvened(call.meeting(), call.body(), call.series(), call.presence(),
                call.opens(), call.closes(), call.author(), call.number().or(convening::number), call.place(),
                call.host().or(convening::host), call.initiators(), call.deviation());
    }

    /// Minutes are approved at the meeting of the body that is in session, where there is one.
    private static ProceedingAct approved(
            Organisation organisation, ProceedingAct.MinutesApproved approved, DatedAct filed) {
        var asOf = AsOf.on(filed.on().last());
        var inSession = organisation.proceedings().body(approved.meeting()).stream()
                .flatMap(body -> organisation.proceedings().of(body, asOf).stream())
                .filter(meeting -> meeting.stage() == Proceeding.Stage.IN_SESSION)
                .filter(meeting -> !meeting.id().equals(approved.meeting()))
                .map(Proceeding::id).findFirst();
        return new ProceedingAct.MinutesApproved(approved.meeting(), approved.author(), inSession);
    }

}
