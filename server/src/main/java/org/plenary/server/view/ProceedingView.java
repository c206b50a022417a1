package org.plenary.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.calendar.PartialDate;
import org.plenary.meeting.Credentials;
import org.plenary.meeting.Minutes;
import org.plenary.meeting.Proceeding;
import org.plenary.meeting.Sitting;
import org.plenary.motion.Motion;
import org.plenary.organisation.Agendas;
import org.plenary.organisation.Decisions;
import org.plenary.organisation.ProposedItem.Reason;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;

/// A meeting that is prepared and held here, as its page shows it.
public record ProceedingView(
        MeetingRow meeting, Proceeding.Stage progress, PartialDate opens, PartialDate closes, Text convenedBy,
        List<Ref> initiators, Optional<Text> remark, List<SittingRow> sittings, List<AgendaRow> agenda,
        Optional<Integer> speakingTime, List<Delegation> delegations, List<Ref> awaited, List<Spoken> spoken,
        List<PaperRow> papers, List<Decided> decided, Optional<MinutesRow> minutes, List<Proposed> proposed) {
    /// A sitting, and whether it is going on.
    public record SittingRow(int number, PartialDate on, boolean open) {}

    /// The delegation that a party has named.
    public record Delegation(
            Ref party, Text head, List<Text> delegates, Optional<Boolean> accepted, Optional<Text> reason) {}

    /// How long a delegation has spoken in the whole meeting, in seconds.
    public record Spoken(Ref party, int times, int seconds) {}

    /// What was decided on a motion.
    public record Decided(Ref motion, boolean adopted, PartialDate on) {}

    /// The minutes as they stand.
    public record MinutesRow(
            Text text, int drafts, List<Said> comments, Optional<PartialDate> approved,
            Optional<MeetingId> approvedAt) {}

    /// What a delegation said of a draft.
    public record Said(Ref party, Text comment, int draft) {}

    /// What the record proposes for the agenda.
    public record Proposed(
            String item, Reason reason, Text title, Optional<MotionId> motion, Optional<CaseId> inCase,
            Optional<MeetingId> carriedFrom) {}

    public static Optional<ProceedingView> of(Vantage vantage, MeetingRow row) {
        return vantage.organisation().proceedings().proceeding(row.meeting(), vantage.asOf())
                .map(meeting -> of(vantage, row, meeting));
    }

    private static ProceedingView of(Vantage vantage, MeetingRow row, Proceeding meeting) {
        var agenda = new ArrayList<AgendaRow>();
        for (var item : meeting.agenda()) agenda.add(AgendaRow.of(vantage, item, agenda.size() + 1));
        var decisions = new Decisions(vantage.organisation(), meeting, vantage.asOf());
        return new ProceedingView(row, meeting.stage(), meeting.opens(), meeting.closes(),
                Authors.name(vantage, meeting.convenedBy()), Ref.parties(vantage, meeting.initiators()),
                vantage.text(meeting.remark()), meeting.sittings().stream().map(ProceedingView::sitting).toList(),
                agenda, meeting.speakingTime(),
                meeting.credentials().values().stream().map(one -> delegation(vantage, one)).toList(),
                awaited(vantage, meeting), spoken(vantage, meeting),
                PapersView.rows(vantage, vantage.organisation().proceedings().papers()
                        .of(meeting.body(), meeting.id(), vantage.asOf())),
                decisions.motions().stream().map(motion -> decided(vantage, motion)).toList(),
                meeting.minutes().map(minutes -> minutes(vantage, minutes)), proposed(vantage, meeting));
    }

    private static SittingRow sitting(Sitting sitting) {
        return new SittingRow(sitting.number(), sitting.opened().on(), sitting.isOpen());
    }

    private static Delegation delegation(Vantage vantage, Credentials one) {
        return new Delegation(Ref.of(vantage, one.party()), vantage.text(one.head()),
                one.delegates().stream().map(vantage::text).toList(), one.accepted(), vantage.text(one.reason()));
    }

    /// Who sits in the body and has named no delegation.
    private static List<Ref> awaited(Vantage vantage, Proceeding meeting) {
        return BodiesView.seats(vantage, meeting.body()).stream().map(seat -> seat.party())
                .filter(party -> !meeting.credentials().containsKey(party))
                .map(party -> Ref.of(vantage, party)).toList();
    }

    private static List<Spoken> spoken(Vantage vantage, Proceeding meeting) {
        var times = new TreeMap<PartyId, Spoken>();
        for (var item : meeting.agenda()) {
            for (var speech : item.heard()) {
                times.merge(speech.party(), new Spoken(Ref.of(vantage, speech.party()), 1, speech.seconds()),
                        (one, more) -> new Spoken(one.party(), one.times() + 1, one.seconds() + more.seconds()));
            }
        }
        return List.copyOf(times.values());
    }

    private static Decided decided(Vantage vantage, Motion motion) {
        return new Decided(new Ref(motion.id().value(), vantage.text(motion.title())),
                motion.stage() == Motion.Stage.ADOPTED, motion.ended().orElseThrow().on());
    }

    private static MinutesRow minutes(Vantage vantage, Minutes minutes) {
        return new MinutesRow(vantage.text(minutes.text()), minutes.drafts(),
                minutes.comments().stream().map(said -> new Said(Ref.of(vantage, said.party()),
                        vantage.text(said.comment()), said.draft())).toList(),
                minutes.approval().map(approval -> approval.act().on()),
                minutes.approval().flatMap(approval -> approval.atMeeting()));
    }

    private static List<Proposed> proposed(Vantage vantage, Proceeding meeting) {
        if (!meeting.isAhead()) return List.of();
        return Agendas.proposed(vantage.charter(), vantage.organisation(), meeting.body(), vantage.day()).stream()
                .map(item -> new Proposed(item.item(), item.reason(), vantage.text(item.title()), item.motion(),
                        item.inCase(), item.carriedFrom())).toList();
    }

    /// The item that the meeting has taken up.
    public Optional<AgendaRow> current() { return agenda.stream().filter(AgendaRow::isOpen).findFirst(); }

    public Optional<SittingRow> sitting() { return sittings.stream().filter(SittingRow::open).findFirst(); }

    public boolean isAhead() {
        return progress == Proceeding.Stage.CONVENED || progress == Proceeding.Stage.IN_SESSION;
    }
}
