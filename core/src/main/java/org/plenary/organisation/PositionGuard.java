package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.EnumSet;
import java.util.Optional;
import org.plenary.act.MotionAct;
import org.plenary.motion.Motion.Stage;
import org.plenary.motion.Motion;
import org.plenary.motion.Room;
import org.plenary.motion.Rooms;
import org.plenary.rule.Position;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;

/// What must be so before a party takes a position, records an opinion, opens what was circulated, stays out or joins.
record PositionGuard(Guard guard, Motion motion) {

    void position(MotionAct.PositionTaken taken) {
        if (!guard.party("party", taken.party()) || !isOpen()) return;
        var room = MotionGuard.room(guard, motion);
        if (room.isEmpty() || !isEntitled(room.get(), taken.party()) || !isIn(taken)) return;
        if (motion.stand(taken.party()).filter(stand -> stand.saysThe(taken)).isPresent()) {
            already("position", say("%s is '%s' on '%s'", taken.party(), Sentence.english(taken.position().word()),
                    motion.id()));
            return;
        }
        if (taken.position() == Position.AGAINST) objection(room.get(), taken);
        else plain(taken);
    }

    private boolean isOpen() {
        if (!MotionGuard.stage(guard, motion, EnumSet.of(Stage.IN_THE_ROOM, Stage.IN_SILENCE),
                motion.isOpen() ? say("Positions are taken once it is put.")
                        : say("Only a new motion can take it up again."))) {
            return false;
        }
        if (!motion.hasRunOut(guard.dated().entered())) return true;
        guard.refuse("motion", say("The silence on '%s' ended at %s; who had not spoken by then was silent.",
                motion.id(), motion.runsOut().get()), say("Record an opinion, or table a new motion."));
        return false;
    }

    private boolean isEntitled(Room room, PartyId party) {
        if (room.entitled().contains(party)) return true;
        boolean suspended = guard.organisation().membership().holding(party, guard.then())
                .filter(holding -> !holding.isInGoodStanding()).isPresent();
        guard.refuse(MotionGuard.ground("party", room, why(room, party, suspended),
                say("Entitled are %s.", Sentence.list(room.entitled()))));
        return false;
    }

    private Sentence why(Room room, PartyId party, boolean suspended) {
        if (room.leavesOut(party)) {
            return say("%s is the party concerned, which '%s' leaves out.", party, room.competence().by());
        }
        return suspended ? say("%s has no seat in '%s' on %s, because its rights are suspended.", party, motion.body(),
                guard.on()) : say("%s has no seat in '%s' on %s.", party, motion.body(), guard.on());
    }

    private boolean isIn(MotionAct.PositionTaken taken) {
        if (!motion.isApart(taken.party()) || taken.position() == Position.NOT_TAKING_PART) return true;
        guard.refuse("party", say("%s stays out of '%s'.", taken.party(), motion.id()), say("Join it first."));
        return false;
    }

    /// One that stands alone in the way says why; under silence everyone who objects does.
    private void objection(Room room, MotionAct.PositionTaken taken) {
        boolean blocks = room.blocksAlone(taken.party());
        var why = blocks ? say("The objection of %s alone stands in the way of '%s'", taken.party(), motion.id())
                : say("%s objects under silence", taken.party());
        if (blocks && taken.objection().isEmpty()) {
            guard.refuse(MotionGuard.ground("objection", room, say("%s, and does not say what it is about.", why),
                    say("Name its kind: core interest, wording, procedure or awaiting instructions.")));
        }
        if ((blocks || motion.stage() == Stage.IN_SILENCE) && taken.reason().filter(one -> !one.isEmpty()).isEmpty()) {
            guard.refuse(MotionGuard.ground("reason", room, say("%s, and gives no reason.", why),
                    say("Give the reason.")));
        }
    }

    private void plain(MotionAct.PositionTaken taken) {
        taken.objection().ifPresent(_ -> guard.refuse("objection",
                say("%s is '%s', which is no objection.", taken.party(), Sentence.english(taken.position().word())),
                        say("Leave the kind of objection out, or be against.")));
        taken.liftedBy().ifPresent(_ -> guard.refuse("lifted-by",
                say("%s is '%s', so nothing has to be lifted.", taken.party(),
                        Sentence.english(taken.position().word())), say("Leave it out, or be against.")));
    }

    void opinion(MotionAct.OpinionRecorded recorded) {
        boolean open = MotionGuard.stage(guard, motion, EnumSet.complementOf(EnumSet.of(Stage.WITHDRAWN)),
                say("An opinion belongs to a motion that was not taken back."));
        var room = seated(recorded.party(), open);
        if (room.isEmpty()) return;
        if (!room.get().rule().opinion()) {
            guard.refuse(MotionGuard.ground("opinion", room.get(),
                    say("'%s' knows no recorded opinions.", room.get().competence().by()),
                            say("Take a position with a reason, or ask for the floor.")));
        }
        for (var opinion : motion.voices().opinions()) {
            if (!opinion.party().equals(recorded.party()) || !opinion.says().equals(recorded.opinion())) continue;
            already("opinion", say("this opinion of %s on '%s' is on record", recorded.party(), motion.id()));
            return;
        }
    }

    void opened(PartyId party) {
        boolean circulated = MotionGuard.stage(guard, motion, EnumSet.of(Stage.IN_SILENCE),
                say("A receipt belongs to a motion under silence."));
        if (seated(party, circulated).isEmpty() || !motion.voices().opened().contains(party)) return;
        already("party", say("%s has opened '%s'", party, motion.id()));
    }

    void optedOut(PartyId party) {
        boolean open = MotionGuard.stage(guard, motion,
                EnumSet.complementOf(EnumSet.of(Stage.WITHDRAWN, Stage.NOT_ADOPTED)),
                say("Who does not take part stays out of something that is proposed or adopted."));
        if (seated(party, open).isEmpty()) return;
        if (motion.isApart(party)) {
            already("party", say("%s stays out of '%s'", party, motion.id()));
            return;
        }
        deciding().filter(room -> !room.rule().optOut()).ifPresent(room ->
                guard.refuse(MotionGuard.ground("motion", room,
                        say("'%s' is decided by '%s', from which nobody may stay out.", motion.matter(),
                                room.competence().by()), say("Record an opinion, or object."))));
    }

    void joined(PartyId party) {
        boolean open = MotionGuard.stage(guard, motion,
                EnumSet.complementOf(EnumSet.of(Stage.WITHDRAWN, Stage.NOT_ADOPTED)), say("There is nothing to join."));
        if (seated(party, open).isEmpty() || motion.isApart(party)) return;
        guard.refuse("party", say("%s does not stay out of '%s'.", party, motion.id()),
                motion.optedOut().isEmpty() ? say("Nobody does.") : say("%s do.", Sentence.list(motion.optedOut())));
    }

    /// The room by whose rule the motion was decided, or would be that day.
    private Optional<Room> deciding() {
        var day = motion.ended().map(dated -> dated.on().last()).orElse(guard.on().last());
        return new Rooms(guard.organisation().seating(guard.charter())).of(motion, day);
    }

    /// The room of the day, where the party has a seat in it.
    private Optional<Room> seated(PartyId party, boolean inOrder) {
        if (!guard.party("party", party) || !inOrder) return Optional.empty();
        var room = MotionGuard.room(guard, motion);
        if (room.isEmpty() || room.get().sits(party)) return room;
        guard.refuse("party", say("%s has no seat in '%s' on %s.", party, motion.body(), guard.on()),
                say("Seats are held by %s.", Sentence.list(
                        room.get().seats().stream().map(seat -> seat.party()).toList())));
        return Optional.empty();
    }

    private void already(String field, Sentence what) {
        guard.refuse(field, say("It is already so: %s.", what), say("There is nothing to enter."));
    }
}
