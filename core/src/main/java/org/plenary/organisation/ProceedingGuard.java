package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.Optional;
import org.plenary.act.ProceedingAct;
import org.plenary.meeting.Proceeding.Stage;
import org.plenary.meeting.Proceeding;
import org.plenary.meeting.Sitting;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.Sentence;

/// What must be so before something is done in a meeting: it is convened, it has come so far, and no further.
final class ProceedingGuard {
    private ProceedingGuard() {}

    static void check(Guard guard, ProceedingAct act) {
        switch (act) {
            case ProceedingAct.MeetingConvened call -> ConveningGuard.check(guard, call);
            case ProceedingAct.PaperSubmitted paper -> PaperGuard.check(guard, paper);
            case ProceedingAct.OfMeeting of ->
                    find(guard, "meeting", of.meeting()).ifPresent(meeting -> within(guard, meeting, of));
        }
    }

    /// The convened meeting of that name; refuses where there is none.
    static Optional<Proceeding> find(Guard guard, String field, MeetingId id) {
        var meeting = guard.organisation().proceedings().proceeding(id, guard.then());
        if (meeting.isEmpty()) {
            var known = guard.organisation().proceedings().acts().keys().stream().map(MeetingId::value).toList();
            guard.unknown(field, say("convened meeting"), id.value(), known, say("Convene it first."));
        }
        return meeting;
    }

    private static void within(Guard guard, Proceeding meeting, ProceedingAct.OfMeeting act) {
        switch (act) {
            case ProceedingAct.MeetingMoved moved -> {
                if (still(guard, meeting, Stage.CONVENED)) ConveningGuard.days(guard, moved.opens(), moved.closes());
            }
            case ProceedingAct.MeetingCancelled _ -> still(guard, meeting, Stage.CONVENED);
            case ProceedingAct.SittingOpened opened -> opened(guard, meeting, opened.number());
            case ProceedingAct.SittingClosed closed -> closed(guard, meeting, closed.number());
            case ProceedingAct.MeetingClosed _ -> {
                if (still(guard, meeting, Stage.IN_SESSION)) noSitting(guard, meeting,
                        say("The meeting cannot be closed"));
            }
            case ProceedingAct.ItemPlaced placed -> AgendaGuard.placed(guard, meeting, placed);
            case ProceedingAct.AgendaOrdered ordered -> AgendaGuard.ordered(guard, meeting, ordered);
            case ProceedingAct.ItemTaken taken -> AgendaGuard.taken(guard, meeting, taken.item());
            case ProceedingAct.ItemClosed closed -> AgendaGuard.closed(guard, meeting, closed);
            case ProceedingAct.SpeakingTimeSet set -> SpeakersGuard.time(guard, meeting, set);
            case ProceedingAct.SpeakerListed listed -> SpeakersGuard.listed(guard, meeting, listed);
            case ProceedingAct.SpeakerWithdrawn off -> SpeakersGuard.waiting(guard, meeting, off.item(), off.party());
            case ProceedingAct.SpeakerHeard heard -> SpeakersGuard.heard(guard, meeting, heard);
            case ProceedingAct.CredentialsPresented presented -> CredentialsGuard.presented(guard, meeting, presented);
            case ProceedingAct.CredentialsExamined examined -> CredentialsGuard.examined(guard, meeting, examined);
            case ProceedingAct.MinutesDrafted _ -> MinutesGuard.drafted(guard, meeting);
            case ProceedingAct.MinutesCommented comment -> MinutesGuard.commented(guard, meeting, comment.party());
            case ProceedingAct.MinutesApproved approved -> MinutesGuard.approved(guard, meeting, approved);
            case ProceedingAct.MeetingConvened _ -> { }
        }
    }

    /// Whether the meeting is where it has to be.
    static boolean still(Guard guard, Proceeding meeting, Stage needed) {
        if (meeting.stage() == needed) return true;
        var is = word(meeting.stage());
        guard.refuse("meeting", say("The meeting '%s' is %s; this is done while it is %s.", meeting.id(), is,
                word(needed)), needed == Stage.IN_SESSION && meeting.stage() == Stage.CONVENED
                ? say("Open its first sitting.") : say("Nothing more can be done of this in it."));
        return false;
    }

    /// Whether the meeting is still to come or going on.
    static boolean ahead(Guard guard, Proceeding meeting) {
        if (meeting.isAhead()) return true;
        guard.refuse("meeting", say("The meeting '%s' is %s.", meeting.id(), word(meeting.stage())),
                say("File it for a meeting that is still to come."));
        return false;
    }

    private static Sentence word(Stage stage) {
        return switch (stage) {
            case CONVENED -> say("convened and not yet in session");
            case IN_SESSION -> say("in session");
            case CLOSED -> say("closed");
            case CANCELLED -> say("called off");
        };
    }

    private static void opened(Guard guard, Proceeding meeting, int number) {
        if (!ahead(guard, meeting) || !noSitting(guard, meeting, say("No other sitting can be opened"))) return;
        int next = meeting.sittings().size() + 1;
        if (number != next) {
            guard.refuse("number", say("The next sitting is number %d, not %d.", next, number),
                    say("Sittings are counted from 1."));
        }
        var day = guard.on();
        boolean within = !day.first().isBefore(meeting.opens().first()) && !day.last().isAfter(meeting.closes().last());
        if (!within) {
            guard.refuse("on", say("The meeting is convened from %s to %s, and the sitting would be on %s.",
                    meeting.opens(), meeting.closes(), day), say("Open the sitting on one of its days."));
        }
    }

    private static boolean noSitting(Guard guard, Proceeding meeting, Sentence what) {
        var open = meeting.sitting();
        open.ifPresent(sitting -> guard.refuse("meeting",
                say("%s while sitting %d is open.", what, sitting.number()),
                        say("Close sitting %d first.", sitting.number())));
        return open.isEmpty();
    }

    private static void closed(Guard guard, Proceeding meeting, int number) {
        var open = meeting.sitting().map(Sitting::number);
        if (open.equals(Optional.of(number))) return;
        guard.refuse("number", say("Sitting %d of the meeting '%s' is not open%s.", number, meeting.id(),
                open.map(other -> say("; sitting %d is", other)).orElse(Sentence.NONE)),
                say("Only the sitting that is open can be closed."));
    }
}
