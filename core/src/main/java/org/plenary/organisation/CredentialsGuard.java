package org.plenary.organisation;

import org.plenary.act.ProceedingAct;
import org.plenary.meeting.Proceeding;
import org.plenary.vocabulary.PartyId;

/// What must be so before a delegation is named, examined, and takes part.
final class CredentialsGuard {
    private CredentialsGuard() {}

    static void presented(Guard guard, Proceeding meeting, ProceedingAct.CredentialsPresented presented) {
        if (!guard.party("party", presented.party()) || !ProceedingGuard.ahead(guard, meeting)) return;
        takesPart(guard, meeting, presented.party());
        if (presented.head().isEmpty()) {
            guard.refuse("head", "The delegation has no head.", "Name who leads it.");
        }
    }

    /// Who sits in the body takes part, and so does who holds a standing here, as far as the meeting is open to it.
    static void takesPart(Guard guard, Proceeding meeting, PartyId party) {
        var seating = guard.organisation().seating(guard.charter());
        if (seating.sits(party, meeting.body(), guard.then())) return;
        if (guard.organisation().membership().holding(party, guard.then())
                .filter(held -> held.isInGoodStanding()).isPresent()) return;
        guard.refuse("party", "%s has no seat in '%s' and no standing here on %s.".formatted(
                party, meeting.body(), guard.on()), "Delegations are sent by parties that take part.");
    }

    static void examined(Guard guard, Proceeding meeting, ProceedingAct.CredentialsExamined examined) {
        if (!ProceedingGuard.ahead(guard, meeting)) return;
        if (!meeting.credentials().containsKey(examined.party())) {
            guard.refuse("party", "%s has presented no credentials to '%s'.".formatted(examined.party(), meeting.id()),
                    meeting.credentials().isEmpty() ? "Nobody has yet."
                            : "Presented have %s.".formatted(Names.list(meeting.credentials().keySet())));
        } else if (!examined.accepted() && examined.reason().isEmpty()) {
            guard.refuse("reason", "The credentials of %s are turned down without a reason.".formatted(
                    examined.party()), "Say what is wanting.");
        }
    }
}
