package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.plenary.act.Audience;
import org.plenary.act.DatedAct;
import org.plenary.act.Ground;
import org.plenary.act.MotionAct;
import org.plenary.calendar.PartialDate;
import org.plenary.motion.Motion.Stage;
import org.plenary.motion.Motion;
import org.plenary.motion.Room;
import org.plenary.motion.Rooms;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.Sentence;
import org.plenary.vocabulary.Source;

/// What charter and record must bear out before an act about a motion is entered.
final class MotionGuard {
    private MotionGuard() {}

    static void check(Guard guard, MotionAct act) {
        if (act instanceof MotionAct.MotionTabled tabled) {
            new TablingGuard(guard).tabled(tabled);
            return;
        }
        var known = known(guard, "motion", act.motion());
        if (known.isEmpty()) return;
        var motion = known.get();
        switch (act) {
            case MotionAct.MotionTabled _ -> { }
            case MotionAct.AmendmentAccepted accepted -> new TablingGuard(guard).accepted(motion, accepted);
            case MotionAct.MotionWithdrawn _ -> stage(guard, motion, EnumSet.range(Stage.TABLED, Stage.DEFERRED),
                    say("Only an open motion can be withdrawn."));
            case MotionAct.MotionPut _ -> new PuttingGuard(guard, motion).put();
            case MotionAct.MotionCirculated circulated -> new PuttingGuard(guard, motion).circulated(circulated);
            case MotionAct.MotionDeferred deferred -> new PuttingGuard(guard, motion).deferred(deferred);
            case MotionAct.MotionReferred referred -> new PuttingGuard(guard, motion).referred(referred);
            case MotionAct.PositionsClosed _ -> new PuttingGuard(guard, motion).closed();
            case MotionAct.MotionDecided decided -> new PuttingGuard(guard, motion).decided(decided);
            case MotionAct.CirculationOpened(_, var party) -> new PositionGuard(guard, motion).opened(party);
            case MotionAct.PositionTaken taken -> new PositionGuard(guard, motion).position(taken);
            case MotionAct.OpinionRecorded recorded -> new PositionGuard(guard, motion).opinion(recorded);
            case MotionAct.OptedOut(_, var party, _) -> new PositionGuard(guard, motion).optedOut(party);
            case MotionAct.JoinedLater(_, var party) -> new PositionGuard(guard, motion).joined(party);
        }
    }

    static Optional<Motion> known(Guard guard, String field, MotionId id) {
        var motion = guard.organisation().motions().one(id);
        if (motion.isEmpty()) unknown(guard, field, id);
        return motion;
    }

    /// Refuses a motion that is not there, or not open to who files; names near it only what everyone may read.
    static void unknown(Guard guard, String field, MotionId id) {
        var motions = guard.organisation().motions();
        var open = motions.open().keys().stream()
                .filter(one -> motions.audience(one).orElse(Audience.EVERYONE) instanceof Audience.Everyone);
        var hint = NearMiss.suggestion(id.value(), open.map(MotionId::value).toList());
        guard.refuse(field, say("No motion '%s' was tabled.", id), hint.isEmpty() ? say("Table it first.") : hint);
    }

    /// Whether the motion stands where the act needs it; refuses otherwise.
    static boolean stage(Guard guard, Motion motion, EnumSet<Stage> needed, Sentence remedy) {
        if (needed.contains(motion.stage())) return true;
        guard.refuse("motion", say("The motion '%s' %s.", motion.id(), words(motion)), remedy);
        return false;
    }

    /// Where the motion stands, as the end of a sentence.
    static Sentence words(Motion motion) {
        return switch (motion.stage()) {
            case TABLED -> say("is tabled and was not put yet");
            case IN_THE_ROOM -> say("is before the body in the room");
            case IN_SILENCE -> motion.runsOut().map(end -> say("is under silence until %s",
                    end)).orElse(say("is under silence"));
            case DEFERRED -> motion.runsOut().map(end -> say("is deferred until %s", end)).orElse(say("is deferred"));
            case WITHDRAWN -> say("was withdrawn on %s", ended(motion));
            case ADOPTED -> say("was adopted on %s", ended(motion));
            case NOT_ADOPTED -> say("was not adopted on %s", ended(motion));
        };
    }

    private static PartialDate ended(Motion motion) { return motion.ended().orElseThrow().on(); }

    /// A ground under the provision by which the question is decided.
    static Ground ground(String field, Room room, Sentence sentence, Sentence remedy) {
        return new Ground(field, room.sources().stream().findFirst().map(Source::cite), sentence, remedy);
    }

    /// The room of the motion on the day of the act; refuses with the charter's grounds where there is none.
    static Optional<Room> room(Guard guard, Motion motion) {
        var rooms = new Rooms(guard.organisation().seating(guard.charter()));
        LocalDate day = guard.on().last();
        var room = rooms.of(motion, day);
        if (room.isEmpty()) {
            rooms.grounds(motion.body(), motion.matter(), motion.subject(), day).forEach(guard::refuse);
        }
        return room;
    }
}
