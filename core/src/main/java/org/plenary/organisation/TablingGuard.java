package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.EnumSet;
import org.plenary.act.Audience;
import org.plenary.act.MotionAct;
import org.plenary.motion.Motion.Stage;
import org.plenary.motion.Motion;
import org.plenary.motion.Room;
import org.plenary.motion.Rooms;
import org.plenary.vocabulary.Sentence;

/// What must be so before a motion or an amendment is tabled, and before an amendment is taken in.
record TablingGuard(Guard guard) {

    void tabled(MotionAct.MotionTabled tabled) {
        guard.once("motion", guard.organisation().motions().one(tabled.motion()).map(Motion::tabling),
                say("The motion '%s'", tabled.motion()));
        said("title", tabled.title().isEmpty(), say("The motion has no title."));
        said("text", tabled.text().isEmpty(), say("The motion has no text."));
        audience(tabled.audience());
        tabled.meeting().ifPresent(meeting -> {
            if (guard.organisation().proceedings().body(meeting).isPresent()) return;
            if (guard.organisation().meetings().meeting(meeting, guard.then()).isPresent()) return;
            guard.refuse("meeting", say("No meeting '%s' is on record.", meeting), say("Convene it first."));
        });
        tabled.inCase().filter(one -> guard.organisation().cases().opener(one).isEmpty()).ifPresent(one ->
                guard.refuse("in-case", say("No case '%s' was opened.", one), say("Open it first.")));
        boolean named = tabled.subject().map(subject -> guard.party("subject", subject)).orElse(true);
        if (!named || !guard.body("body", tabled.body())) return;
        var rooms = new Rooms(guard.organisation().seating(guard.charter()));
        var day = guard.on().last();
        rooms.grounds(tabled.body(), tabled.matter(), tabled.subject(), day).forEach(guard::refuse);
        if (tabled.amends().isEmpty()) {
            rooms.of(tabled.body(), tabled.matter(), tabled.subject(), day).ifPresent(room -> proposed(room, tabled));
        }
        tabled.amends().flatMap(id -> MotionGuard.known(guard, "amends", id))
                .ifPresent(main -> amendment(tabled, main));
    }

    /// Where the charter has another body propose, that body has adopted something about the same party, or in the same
    /// words. What a case puts to a body is not asked: its procedure says what comes first.
    private void proposed(Room room, MotionAct.MotionTabled tabled) {
        var proposer = room.competence().onProposalOf();
        if (proposer.isEmpty()) return;
        boolean done = guard.organisation().motions().now().values().stream().anyMatch(motion ->
                motion.stage() == Stage.ADOPTED && motion.body().equals(proposer.get())
                        && (tabled.subject().isPresent() && motion.subject().equals(tabled.subject())
                        || motion.text().equals(tabled.text())));
        if (done) return;
        guard.refuse(MotionGuard.ground("matter", room,
                say("'%s' decides '%s' on proposal of '%s', which has adopted none.", tabled.body(), tabled.matter(),
                        proposer.get()),
                say("Table the proposal there first, about the same party or in the same words.")));
    }

    private void said(String field, boolean missing, Sentence sentence) {
        if (missing) guard.refuse(field, sentence, say("Say it in one language at least."));
    }

    private void audience(Audience audience) {
        switch (audience) {
            case Audience.Everyone _ -> { }
            case Audience.AnyWith(var standing) -> guard.standing("audience", standing);
            case Audience.Seated(var body) -> guard.body("audience", body);
            case Audience.Only(var parties, var offices) -> {
                guard.parties("audience", parties);
                offices.forEach(office -> guard.office("audience", office));
            }
        }
    }

    /// An amendment is decided as its motion is; the text under silence is the one that was circulated.
    private void amendment(MotionAct.MotionTabled tabled, Motion main) {
        if (main.amends().isPresent()) {
            guard.refuse("amends", say("'%s' is itself an amendment, of '%s'.", main.id(), main.amends().get()),
                    say("Table another amendment of '%s'.", main.amends().get()));
            return;
        }
        if (!main.body().equals(tabled.body()) || !main.matter().equals(tabled.matter())
                || !main.subject().equals(tabled.subject())) {
            guard.refuse("amends", say("The motion '%s' is before '%s' as '%s', and the amendment names another body, "
                    + "matter or subject.", main.id(), main.body(), main.matter()),
                    say("An amendment goes to the body of its motion, in the same matter."));
        }
        MotionGuard.stage(guard, main, EnumSet.of(Stage.TABLED, Stage.IN_THE_ROOM, Stage.DEFERRED),
                main.stage() == Stage.IN_SILENCE
                        ? say("Object with the kind 'wording' and say what would lift it; that breaks the silence.")
                        : say("Table a new motion."));
    }

    /// An amendment is taken in while its motion is open and not under silence.
    void accepted(Motion main, MotionAct.AmendmentAccepted accepted) {
        boolean open = MotionGuard.stage(guard, main, EnumSet.of(Stage.TABLED, Stage.IN_THE_ROOM, Stage.DEFERRED),
                say("The text of a motion changes only before it is decided, and not under silence."));
        var amendment = MotionGuard.known(guard, "amendment", accepted.amendment());
        if (!open || amendment.isEmpty()) return;
        if (!main.amendments().contains(accepted.amendment())) {
            guard.refuse("amendment", say("'%s' is no open amendment of '%s'; it %s.", accepted.amendment(),
                    main.id(), MotionGuard.words(amendment.get())),
                    main.amendments().isEmpty() ? say("The motion has no open amendment.")
                            : say("Open are %s.", Sentence.list(main.amendments().keys())));
        }
    }
}
