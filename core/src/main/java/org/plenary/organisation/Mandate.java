package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.Ground;
import org.plenary.act.Post;
import org.plenary.motion.Motion;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;

/// Whether a delegate may act in a meeting. A head of delegation and a coordinator are known to the organisation; a
/// delegate takes part by the credentials that the party has presented to this meeting.
record Mandate(Organisation organisation, Author author, AsOf asOf) {
    static Mandate of(Entitlements may) {
        return new Mandate(may.organisation(), may.author(), AsOf.on(may.day()));
    }

    /// Why the author may not act in the meeting; empty where it may, or is no delegate.
    List<Ground> in(MeetingId id) {
        if (!(author instanceof Author.Delegation(var party, var post)) || post != Post.DELEGATE) return List.of();
        return organisation.proceedings().proceeding(id, asOf)
                .filter(meeting -> !meeting.isAccredited(party))
                .map(meeting -> ground(id, party, meeting.credentials().containsKey(party)))
                .map(List::of).orElse(List.of());
    }

    private Ground ground(MeetingId id, PartyId party, boolean presented) {
        return new Ground("author", Optional.of("the record of the meeting '" + id + "'"),
                presented ? say("The credentials of %s were not accepted, and '%s' takes part by them.", party, author)
                        : say("%s has presented no credentials, and '%s' takes part by them.", party, author),
                say("Let the head of delegation or the coordinator of %s present credentials.", party));
    }

    /// The same for a motion on which positions are taken in the room of a meeting.
    List<Ground> on(MotionId id) {
        return organisation.motions().one(id).filter(motion -> motion.stage() == Motion.Stage.IN_THE_ROOM)
                .flatMap(Motion::meeting).map(this::in).orElse(List.of());
    }
}
