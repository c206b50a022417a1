package org.plenary.organisation;

import java.util.EnumSet;
import java.util.Optional;
import org.plenary.act.MotionAct;
import org.plenary.motion.Motion;
import org.plenary.motion.Motion.Stage;
import org.plenary.motion.Room;
import org.plenary.motion.Rooms;
import org.plenary.rule.Position;
import org.plenary.vocabulary.PartyId;

/// What must be so before a party takes a position, records an opinion, opens what was circulated, stays out or joins.
record PositionGuard(Guard guard, Motion motion) {

    void position(MotionAct.PositionTaken taken) {
        if (!guard.party("party", taken.party()) || !isOpen()) return;
        var room = MotionGuard.room(guard, motion);
        if (room.isEmpty() || !isEntitled(room.get(), taken.party()) || !isIn(taken)) return;
        if (motion.stand(taken.party()).filter(stand -> stand.saysThe(taken)).isPresent()) {
            already("position", "%s is '%s' on '%s'".formatted(taken.party(), taken.position().word(), motion.id()));
            return;
        }
        if (taken.position() == Position.AGAINST) objection(room.get(), taken);
        else plain(taken);
    }

    private boolean isOpen() {
        if (!MotionGuard.stage(guard, motion, EnumSet.of(Stage.IN_THE_ROOM, Stage.IN_SILENCE),
                motion.isOpen() ? "Positions are taken once it is put." : "Only a new motion can take it up again.")) {
            return false;
        }
        if (!motion.hasRunOut(guard.dated().entered())) return true;
        guard.refuse("motion", "The silence on '%s' ended at %s; who had not spoken by then was silent.".formatted(
                motion.id(), motion.runsOut().get()), "Record an opinion, or table a new motion.");
        return false;
    }

    private boolean isEntitled(Room room, PartyId party) {
        if (room.entitled().contains(party)) return true;
        boolean suspended = guard.organisation().membership().holding(party, guard.then())
                .filter(holding -> !holding.isInGoodStanding()).isPresent();
        var why = room.leavesOut(party)
                ? "is the party concerned, which '%s' leaves out".formatted(room.competence().by())
                : suspended ? "has no seat in '%s' on %s, because its rights are suspended".formatted(
                        motion.body(), guard.on())
                : "has no seat in '%s' on %s".formatted(motion.body(), guard.on());
        guard.refuse(MotionGuard.ground("party", room, "%s %s.".formatted(party, why),
                "Entitled are %s.".formatted(Names.list(room.entitled()))));
        return false;
    }

    private boolean isIn(MotionAct.PositionTaken taken) {
        if (!motion.isApart(taken.party()) || taken.position() == Position.NOT_TAKING_PART) return true;
        guard.refuse("party", "%s stays out of '%s'.".formatted(taken.party(), motion.id()), "Join it first.");
        return false;
    }

    /// One that stands alone in the way says why; under silence everyone who objects does.
    private void objection(Room room, MotionAct.PositionTaken taken) {
        boolean blocks = room.blocksAlone(taken.party());
        var why = blocks ? "The objection of %s alone stands in the way of '%s'".formatted(taken.party(), motion.id())
                : "%s objects under silence".formatted(taken.party());
        if (blocks && taken.objection().isEmpty()) {
            guard.refuse(MotionGuard.ground("objection", room, why + ", and does not say what it is about.",
                    "Name its kind: core interest, wording, procedure or awaiting instructions."));
        }
        if ((blocks || motion.stage() == Stage.IN_SILENCE) && taken.reason().filter(one -> !one.isEmpty()).isEmpty()) {
            guard.refuse(MotionGuard.ground("reason", room, why + ", and gives no reason.", "Give the reason."));
        }
    }

    private void plain(MotionAct.PositionTaken taken) {
        taken.objection().ifPresent(_ -> guard.refuse("objection", "%s is '%s', which is no objection.".formatted(
                taken.party(), taken.position().word()), "Leave the kind of objection out, or be against."));
        taken.liftedBy().ifPresent(_ -> guard.refuse("lifted-by", "%s is '%s', so nothing has to be lifted.".formatted(
                taken.party(), taken.position().word()), "Leave it out, or be against."));
    }

    void opinion(MotionAct.OpinionRecorded recorded) {
        boolean open = MotionGuard.stage(guard, motion, EnumSet.complementOf(EnumSet.of(Stage.WITHDRAWN)),
                "An opinion belongs to a motion that was not taken back.");
        var room = seated(recorded.party(), open);
        if (room.isEmpty()) return;
        if (!room.get().rule().opinion()) {
            guard.refuse(MotionGuard.ground("opinion", room.get(), "'%s' knows no recorded opinions.".formatted(
                    room.get().competence().by()), "Take a position with a reason, or ask for the floor."));
        }
        for (var opinion : motion.voices().opinions()) {
            if (!opinion.party().equals(recorded.party()) || !opinion.says().equals(recorded.opinion())) continue;
            already("opinion", "this opinion of %s on '%s' is on record".formatted(recorded.party(), motion.id()));
            return;
        }
    }

    void opened(PartyId party) {
        boolean circulated = MotionGuard.stage(guard, motion, EnumSet.of(Stage.IN_SILENCE),
                "A receipt belongs to a motion under silence.");
        if (seated(party, circulated).isEmpty() || !motion.voices().opened().contains(party)) return;
        already("party", "%s has opened '%s'".formatted(party, motion.id()));
    }

    void optedOut(PartyId party) {
        boolean open = MotionGuard.stage(guard, motion,
                EnumSet.complementOf(EnumSet.of(Stage.WITHDRAWN, Stage.NOT_ADOPTED)),
                "Who does not take part stays out of something that is proposed or adopted.");
        if (seated(party, open).isEmpty()) return;
        if (motion.isApart(party)) {
            already("party", "%s stays out of '%s'".formatted(party, motion.id()));
            return;
        }
        deciding().filter(room -> !room.rule().optOut()).ifPresent(room ->
                guard.refuse(MotionGuard.ground("motion", room,
                        "'%s' is decided by '%s', from which nobody may stay out.".formatted(
                                motion.matter(), room.competence().by()), "Record an opinion, or object.")));
    }

    void joined(PartyId party) {
        boolean open = MotionGuard.stage(guard, motion,
                EnumSet.complementOf(EnumSet.of(Stage.WITHDRAWN, Stage.NOT_ADOPTED)), "There is nothing to join.");
        if (seated(party, open).isEmpty() || motion.isApart(party)) return;
        guard.refuse("party", "%s does not stay out of '%s'.".formatted(party, motion.id()),
                motion.optedOut().isEmpty() ? "Nobody does." : "%s do.".formatted(Names.list(motion.optedOut())));
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
        guard.refuse("party", "%s has no seat in '%s' on %s.".formatted(party, motion.body(), guard.on()),
                "Seats are held by %s.".formatted(Names.list(
                        room.get().seats().stream().map(seat -> seat.party()).toList())));
        return Optional.empty();
    }

    private void already(String field, String what) {
        guard.refuse(field, "It is already so: %s.".formatted(what), "There is nothing to enter.");
    }
}
