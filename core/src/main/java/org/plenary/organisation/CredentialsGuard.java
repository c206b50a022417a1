package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import org.plenary.act.ProceedingAct;
import org.plenary.meeting.Proceeding;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;

/// What must be so before a delegation is named, examined, and takes part.
final class CredentialsGuard {
    private CredentialsGuard() {}

    static void presented(Guard guard, Proceeding meeting, ProceedingAct.CredentialsPresented presented) {
        if (!guard.party("party", presented.party()) || !ProceedingGuard.ahead(guard, meeting)) return;
        takesPart(guard, meeting, presented.party());
        if (presented.head().isEmpty()) {
            guard.refuse("head", say("The delegation has no head."), say("Name who leads it."));
        }
    }

    /// Who sits in the body takes part, and so does who holds a standing here, as far as the meeting is open to it.
    static void takesPart(Guard guard, Proceeding meeting, PartyId party) {
        var seating = guard.organisation().seating(guard.charter());
        if (seating.sits(party, meeting.body(), guard.then())) return;
        if (guard.organisation().membership().holding(party, guard.then())
                .filter(held -> held.isInGoodStanding()).isPresent()) return;
        guard.refuse("party", say("%s has no seat in '%s' and no standing here on %s.", party, meeting.body(),
                guard.on()), say("Delegations are sent by parties that take part."));
    }

    static void examined(Guard guard, Proceeding meeting, ProceedingAct.CredentialsExamined examined) {
        if (!ProceedingGuard.ahead(guard, meeting)) return;
        if (!meeting.credentials().containsKey(examined.party())) {
            guard.refuse("party", say("%s has presented no credentials to '%s'.", examined.party(), meeting.id()),
                    meeting.credentials().isEmpty() ? say("Nobody has yet.")
                            : say("Presented have %s.", Sentence.list(meeting.credentials().keySet())));
        } else if (!examined.accepted() && examined.reason().isEmpty()) {
            guard.refuse("reason", say("The credentials of %s are turned down without a reason.", examined.party()),
                    say("Say what is wanting."));
        }
    }
}
