package org.plenary.organisation;

import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.Ground;
import org.plenary.act.ProceedingAct;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MeetingId;

/// Who may convene, lead, serve and take part in a meeting.
record ProceedingAuthority(Entitlements may) {

    List<Ground> grounds(ProceedingAct act) {
        return switch (act) {
            case ProceedingAct.MeetingConvened convened -> may.one(may.chair(convened.body()),
                    may.serving(convened.body()), may.seated(convened.body(), Entitlements.COMMITS));
            case ProceedingAct.MeetingMoved _, ProceedingAct.MeetingCancelled _, ProceedingAct.AgendaOrdered _,
                    ProceedingAct.ItemTaken _, ProceedingAct.ItemClosed _, ProceedingAct.SittingOpened _,
                    ProceedingAct.SittingClosed _, ProceedingAct.SpeakingTimeSet _, ProceedingAct.SpeakerHeard _,
                    ProceedingAct.CredentialsExamined _, ProceedingAct.MinutesDrafted _ ->
                    led((ProceedingAct.OfMeeting) act, true);
            case ProceedingAct.MeetingClosed closed -> led(closed, false);
            case ProceedingAct.MinutesApproved approved -> led(approved, false);
            case ProceedingAct.ItemPlaced placed -> body(placed.meeting()).map(body -> may.one(may.chair(body),
                    may.serving(body), may.seated(body, Entitlements.SPEAKS))).orElse(List.of());
            case ProceedingAct.PaperSubmitted paper ->
                    may.one(may.standing(Entitlements.SPEAKS), may.serving(paper.body()));
            case ProceedingAct.CredentialsPresented(_, var party, _, _) ->
                    may.one(may.own(party, Entitlements.COMMITS));
            case ProceedingAct.SpeakerListed(var meeting, _, var party) ->
                    with(may.one(may.own(party, Entitlements.SPEAKS)), Mandate.of(may).in(meeting));
            case ProceedingAct.SpeakerWithdrawn(_, _, var party) -> may.one(may.own(party, Entitlements.SPEAKS));
            case ProceedingAct.MinutesCommented(_, var party, _) -> may.one(may.own(party, Entitlements.SPEAKS));
        };
    }

    /// The first refusal is enough: who may not speak for a party needs no credentials.
    private static List<Ground> with(List<Ground> grounds, List<Ground> more) {
        return grounds.isEmpty() ? more : grounds;
    }

    /// The meeting's own guard says so where there is no such meeting.
    private List<Ground> led(ProceedingAct.OfMeeting act, boolean withService) {
        var body = body(act.meeting());
        if (body.isEmpty()) return List.of();
        return withService ? may.one(may.chair(body.get()), may.serving(body.get())) : may.one(may.chair(body.get()));
    }

    private Optional<BodyId> body(MeetingId meeting) { return may.organisation().proceedings().body(meeting); }

    static Optional<Author> author(ProceedingAct act) {
        return switch (act) {
            case ProceedingAct.MeetingConvened convened -> Optional.of(convened.author());
            case ProceedingAct.MeetingMoved moved -> Optional.of(moved.author());
            case ProceedingAct.MeetingCancelled cancelled -> Optional.of(cancelled.author());
            case ProceedingAct.ItemPlaced placed -> Optional.of(placed.author());
            case ProceedingAct.AgendaOrdered ordered -> Optional.of(ordered.author());
            case ProceedingAct.ItemTaken taken -> Optional.of(taken.author());
            case ProceedingAct.ItemClosed closed -> Optional.of(closed.author());
            case ProceedingAct.PaperSubmitted paper -> Optional.of(paper.author());
            case ProceedingAct.CredentialsExamined examined -> Optional.of(examined.author());
            case ProceedingAct.SittingOpened opened -> Optional.of(opened.author());
            case ProceedingAct.SittingClosed closed -> Optional.of(closed.author());
            case ProceedingAct.SpeakingTimeSet set -> Optional.of(set.author());
            case ProceedingAct.SpeakerHeard heard -> Optional.of(heard.author());
            case ProceedingAct.MeetingClosed closed -> Optional.of(closed.author());
            case ProceedingAct.MinutesDrafted drafted -> Optional.of(drafted.author());
            case ProceedingAct.MinutesApproved approved -> Optional.of(approved.author());
            case ProceedingAct.CredentialsPresented _, ProceedingAct.SpeakerListed _,
                    ProceedingAct.SpeakerWithdrawn _, ProceedingAct.MinutesCommented _ -> Optional.empty();
        };
    }
}
