package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.Optional;
import org.plenary.act.ProceedingAct;
import org.plenary.meeting.AgendaItem;
import org.plenary.meeting.Proceeding;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;

/// What must be so before a delegation asks for the floor, and before it is noted that it has spoken.
final class SpeakersGuard {
    private static final int LONGEST = 24 * 60 * 60;

    private SpeakersGuard() {}

    static void time(Guard guard, Proceeding meeting, ProceedingAct.SpeakingTimeSet set) {
        if (!ProceedingGuard.ahead(guard, meeting)) return;
        set.item().ifPresent(item -> AgendaGuard.item(guard, meeting, item));
        seconds(guard, set.seconds());
    }

    private static void seconds(Guard guard, int seconds) {
        if (seconds >= 1 && seconds <= LONGEST) return;
        guard.refuse("seconds", say("%d seconds is no time to speak.", seconds), say("Give 1 to %d seconds.", LONGEST));
    }

    static void listed(Guard guard, Proceeding meeting, ProceedingAct.SpeakerListed listed) {
        boolean known = guard.party("party", listed.party());
        var open = open(guard, meeting, listed.item());
        if (!known || open.isEmpty()) return;
        CredentialsGuard.takesPart(guard, meeting, listed.party());
        var item = open.get();
        if (item.waiting().contains(listed.party())) {
            guard.refuse("party", say("%s is on the list of speakers already, as number %d.", listed.party(),
                    item.waiting().indexOf(listed.party()) + 1), say("It will be called in its turn."));
        } else if (item.left(listed.party()).filter(left -> left == 0).isPresent()) {
            guard.refuse("party", say("%s has spoken %d of the %d seconds that each delegation has on '%s'.",
                    listed.party(), item.spoken(listed.party()), item.seconds().get(), item.id()),
                    say("The chair can lay down more time for the item."));
        }
    }

    /// Speakers are listed and heard on the item that the meeting has taken up, in a sitting.
    private static Optional<AgendaItem> open(Guard guard, Proceeding meeting, String id) {
        var item = AgendaGuard.item(guard, meeting, id);
        if (item.isEmpty() || !AgendaGuard.inSitting(guard, meeting)) return Optional.empty();
        if (item.get().state() == AgendaItem.State.OPEN) return item;
        guard.refuse("item",
                say("The item '%s' is %s; speakers are heard on the item that the meeting has taken up%s.", id,
                        AgendaGuard.word(item.get().state()),
                        meeting.current().map(other -> say(", which is '%s'", other.id())).orElse(Sentence.NONE)),
                say("Wait until the meeting takes the item up."));
        return Optional.empty();
    }

    static boolean waiting(Guard guard, Proceeding meeting, String id, PartyId party) {
        var item = AgendaGuard.item(guard, meeting, id);
        if (item.isEmpty()) return false;
        var waiting = item.get().waiting();
        if (waiting.contains(party)) return true;
        guard.refuse("party", say("%s is not on the list of speakers on '%s'.", party, id),
                waiting.isEmpty() ? say("Nobody is waiting to speak.")
                        : say("On the list are %s.", Sentence.list(waiting)));
        return false;
    }

    /// How long a delegation spoke is a fact, also where it was longer than it should have been.
    static void heard(Guard guard, Proceeding meeting, ProceedingAct.SpeakerHeard heard) {
        if (open(guard, meeting, heard.item()).isEmpty()) return;
        waiting(guard, meeting, heard.item(), heard.party());
        seconds(guard, heard.seconds());
    }
}
