package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import org.plenary.act.ProceedingAct;
import org.plenary.meeting.Proceeding.Stage;
import org.plenary.meeting.Proceeding;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;

/// What must be so before minutes are laid before the delegations, commented on, and approved.
final class MinutesGuard {
    private MinutesGuard() {}

    static void drafted(Guard guard, Proceeding meeting) {
        if (meeting.stage() != Stage.IN_SESSION && !ProceedingGuard.still(guard, meeting, Stage.CLOSED)) return;
        notApproved(guard, meeting);
    }

    private static boolean notApproved(Guard guard, Proceeding meeting) {
        var approval = meeting.minutes().flatMap(minutes -> minutes.approval());
        approval.ifPresent(done -> guard.refuse("meeting",
                say("The minutes of '%s' were approved on %s.", meeting.id(), done.act().on()),
                        say("Approved minutes stay as they are.")));
        return approval.isEmpty();
    }

    private static boolean drafted(Guard guard, Proceeding meeting, Sentence remedy) {
        if (meeting.minutes().isPresent()) return true;
        guard.refuse("meeting", say("There is no draft of the minutes of '%s'.", meeting.id()), remedy);
        return false;
    }

    static void commented(Guard guard, Proceeding meeting, PartyId party) {
        if (!guard.party("party", party) || !drafted(guard, meeting, say("Wait for the draft."))) return;
        if (notApproved(guard, meeting)) CredentialsGuard.takesPart(guard, meeting, party);
    }

    static void approved(Guard guard, Proceeding meeting, ProceedingAct.MinutesApproved approved) {
        if (!ProceedingGuard.still(guard, meeting, Stage.CLOSED)) return;
        if (!drafted(guard, meeting, say("Lay a draft before the delegations first."))) return;
        if (!notApproved(guard, meeting)) return;
        approved.atMeeting().flatMap(id -> ProceedingGuard.find(guard, "at-meeting", id)).ifPresent(later -> {
            if (!later.body().equals(meeting.body())) {
                guard.refuse("at-meeting", say("'%s' is a meeting of '%s', and the minutes are of '%s'.", later.id(),
                        later.body(), meeting.body()), say("A body approves its own minutes."));
            } else if (later.opens().first().isBefore(meeting.opens().first()) || later.id().equals(meeting.id())) {
                guard.refuse("at-meeting", say("'%s' is not a later meeting than '%s'.", later.id(), meeting.id()),
                        say("Minutes are approved at a later meeting."));
            } else {
                ProceedingGuard.still(guard, later, Stage.IN_SESSION);
            }
        });
    }
}
