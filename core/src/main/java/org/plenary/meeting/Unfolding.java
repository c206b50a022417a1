package org.plenary.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.act.DatedAct;
import org.plenary.act.ProceedingAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Takes up the acts of one meeting in the order of their entry; `proceeding` says how it then stands.
final class Unfolding {
    private final DatedAct convened;
    private final ProceedingAct.MeetingConvened call;
    private final List<Sitting> sittings = new ArrayList<>();
    private final Agenda agenda = new Agenda();
    private final SortedMap<PartyId, Credentials> credentials = new TreeMap<>();
    private PartialDate opens;
    private PartialDate closes;
    private Optional<Words> place;
    private Optional<Words> remark = Optional.empty();
    private Optional<Minutes> minutes = Optional.empty();
    private Optional<DatedAct> ended = Optional.empty();

    Unfolding(DatedAct convened) {
        this.convened = convened;
        call = (ProceedingAct.MeetingConvened) convened.act();
        opens = call.opens();
        closes = call.closes();
        place = call.place();
    }

    void take(DatedAct dated) {
        switch ((ProceedingAct) dated.act()) {
            case ProceedingAct.MeetingMoved moved -> move(moved);
            case ProceedingAct.MeetingCancelled cancelled -> {
                ended = Optional.of(dated);
                remark = cancelled.reason();
            }
            case ProceedingAct.MeetingClosed _ -> ended = Optional.of(dated);
            case ProceedingAct.ItemPlaced placed -> agenda.place(placed);
            case ProceedingAct.AgendaOrdered ordered -> agenda.order(ordered.items());
            case ProceedingAct.ItemTaken taken -> agenda.take(taken.item());
            case ProceedingAct.ItemClosed closed -> agenda.close(closed.item(), closed.end());
            case ProceedingAct.SpeakingTimeSet set -> agenda.time(set.item(), set.seconds());
            case ProceedingAct.SpeakerListed listed -> agenda.list(listed.item(), listed.party());
            case ProceedingAct.SpeakerWithdrawn off -> agenda.unlist(off.item(), off.party());
            case ProceedingAct.SpeakerHeard heard -> agenda.hear(heard.item(), heard.party(), heard.seconds());
            case ProceedingAct.SittingOpened opened ->
                    sittings.add(new Sitting(opened.number(), dated, Optional.empty()));
            case ProceedingAct.SittingClosed closed -> sittings.replaceAll(one -> one.number() == closed.number()
                    ? new Sitting(one.number(), one.opened(), Optional.of(dated)) : one);
            case ProceedingAct.CredentialsPresented(_, var party, var head, var delegates) -> credentials.put(party,
                    new Credentials(party, head, delegates, Optional.empty(), Optional.empty()));
            case ProceedingAct.CredentialsExamined examined -> examine(examined);
            case ProceedingAct.MinutesDrafted drafted -> draft(drafted.text());
            case ProceedingAct.MinutesCommented(_, var party, var comment) -> comment(party, comment);
            case ProceedingAct.MinutesApproved approved -> approve(dated, approved.atMeeting());
            case ProceedingAct.MeetingConvened _, ProceedingAct.PaperSubmitted _ -> { }
        }
    }

    private void move(ProceedingAct.MeetingMoved moved) {
        opens = moved.opens();
        closes = moved.closes();
        if (moved.place().isPresent()) place = moved.place();
        remark = moved.reason();
    }

    private void examine(ProceedingAct.CredentialsExamined examined) {
        credentials.computeIfPresent(examined.party(), (party, presented) -> new Credentials(party, presented.head(),
                presented.delegates(), Optional.of(examined.accepted()), examined.reason()));
    }

    private void draft(Words text) {
        var earlier = minutes.map(Minutes::comments).orElse(List.of());
        int drafts = minutes.map(Minutes::drafts).orElse(0);
        minutes = Optional.of(new Minutes(text, drafts + 1, earlier, Optional.empty()));
    }

    private void comment(PartyId party, Words comment) {
        minutes = minutes.map(draft -> {
            var comments = new ArrayList<>(draft.comments());
            comments.add(new Minutes.Comment(party, comment, draft.drafts()));
            return new Minutes(draft.text(), draft.drafts(), comments, draft.approval());
        });
    }

    private void approve(DatedAct act, Optional<MeetingId> atMeeting) {
        minutes = minutes.map(draft -> new Minutes(draft.text(), draft.drafts(), draft.comments(),
                Optional.of(new Minutes.Approval(act, atMeeting))));
    }

    Proceeding proceeding() {
        return new Proceeding(call.meeting(), call.body(), call.series(), call.presence(), opens, closes, call.number(),
                place, call.host(), call.author(), call.initiators(), call.deviation(), stage(), remark, sittings,
                agenda.items(), agenda.speakingTime(), credentials, minutes, convened, ended);
    }

    private Proceeding.Stage stage() {
        if (ended.isPresent()) {
            return ended.get().act() instanceof ProceedingAct.MeetingCancelled
                    ? Proceeding.Stage.CANCELLED : Proceeding.Stage.CLOSED;
        }
        return sittings.isEmpty() ? Proceeding.Stage.CONVENED : Proceeding.Stage.IN_SESSION;
    }
}
