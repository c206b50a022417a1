package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.act.MotionAct;
import org.plenary.calendar.Length;
import org.plenary.charter.Calendars;
import org.plenary.motion.Motion.Stage;
import org.plenary.motion.Motion;
import org.plenary.motion.Room;
import org.plenary.motion.Rooms;
import org.plenary.motion.Silence;
import org.plenary.rule.Lapse;
import org.plenary.vocabulary.CalendarId;
import org.plenary.vocabulary.Sentence;

/// What must be so before a motion is put, circulated, deferred, referred or closed.
record PuttingGuard(Guard guard, Motion motion) {
    void put() {
        if (already(Stage.IN_THE_ROOM)) return;
        if (!MotionGuard.stage(guard, motion, EnumSet.of(Stage.TABLED, Stage.DEFERRED),
                say("A motion is put in the room when it is tabled or was deferred.")) || !inOrder()) return;
        needsNoSilence();
    }

    private void needsNoSilence() {
        MotionGuard.room(guard, motion).filter(room -> !room.canPassInTheRoom()).ifPresent(room ->
                refuse("motion", room, say("'%s' is decided by '%s': %s. No positions in the room can meet that.",
                        motion.matter(), room.competence().by(), room.rule().adoptedWhen().text()),
                        say("Circulate the motion by the silence procedure.")));
    }

    void circulated(MotionAct.MotionCirculated circulated) {
        if (already(Stage.IN_SILENCE)) return;
        boolean named = waits(circulated.length(), circulated.calendar());
        if (!MotionGuard.stage(guard, motion, EnumSet.of(Stage.TABLED, Stage.IN_THE_ROOM, Stage.DEFERRED),
                say("Only an open motion can be circulated.")) || !inOrder() || !named) return;
        if (circulated.expires().isEmpty()) {
            guard.refuse("expires", say("It is not said when the silence ends."), say("Enter the last second of it."));
            return;
        }
        MotionGuard.room(guard, motion).ifPresent(room -> silent(room, circulated, circulated.expires().get()));
    }

    private void silent(Room room, MotionAct.MotionCirculated circulated, Instant expires) {
        if (!room.silenceAdopts()) {
            refuse("motion", room, say("'%s' is decided by '%s': %s. Who stays silent does not agree by it.",
                    motion.matter(), room.competence().by(), room.rule().adoptedWhen().text()),
                    say("Put the motion in the room."));
            return;
        }
        var calendar = new Calendars(guard.charter()).of(circulated.calendar(), guard.on().last());
        var elapsed = Silence.between(guard.dated().entered(), expires, calendar);
        var vote = room.vote(Collections.emptySortedMap(), elapsed).withConsentOfSubject();
        if (room.rule().adoptedWhen().apply(vote).holds()) return;
        var needed = room.rule().adoptedWhen().silences().stream().map(lapse -> say("%s", lapse))
                .reduce((one, other) -> say("%s or %s", one, other)).orElse(Sentence.NONE);
        refuse("length", room, say("A silence of %s is too short: '%s' asks for %s.", circulated.length(),
                room.competence().by(), needed),
                say("Circulate it for %s or longer.", needed));
    }

    void deferred(MotionAct.MotionDeferred deferred) {
        if (already(Stage.DEFERRED)) return;
        MotionGuard.stage(guard, motion, EnumSet.of(Stage.TABLED, Stage.IN_THE_ROOM, Stage.IN_SILENCE),
                say("Only an open motion can wait."));
        deferred.length().ifPresent(length -> waits(length, deferred.calendar()));
    }

    void referred(MotionAct.MotionReferred referred) {
        if (!MotionGuard.stage(guard, motion, EnumSet.range(Stage.TABLED, Stage.DEFERRED),
                say("Table a new motion in the other body."))) return;
        if (motion.amends().isPresent()) {
            guard.refuse("motion", say("'%s' is an amendment of '%s' and goes where that goes.", motion.id(),
                    motion.amends().get()), say("Refer the motion itself."));
        }
        if (!guard.body("to", referred.to())) return;
        if (referred.to().equals(motion.body())) {
            guard.refuse("to", say("The motion '%s' is already so: it is before '%s'.", motion.id(), motion.body()),
                    say("Name another body."));
            return;
        }
        new Rooms(guard.organisation().seating(guard.charter()))
                .grounds(referred.to(), motion.matter(), motion.subject(), guard.on().last()).forEach(guard::refuse);
    }

    void closed() {
        boolean inTheRoom = MotionGuard.stage(guard, motion, EnumSet.of(Stage.IN_THE_ROOM),
                motion.stage() == Stage.IN_SILENCE ? say("A silence ends by itself, or by an objection.")
                        : say("Positions are closed where they are being taken."));
        if (inTheRoom && inOrder()) needsNoSilence();
    }

    /// A decision that is entered as a fact agrees with the positions on record.
    void decided(MotionAct.MotionDecided decided) {
        if (!MotionGuard.stage(guard, motion, EnumSet.of(Stage.IN_THE_ROOM, Stage.IN_SILENCE),
                say("A decision follows where positions are being taken."))) return;
        MotionGuard.room(guard, motion).ifPresent(room -> {
            boolean adopts = room.verdict(motion.positions(), room.fullSilence()).adopted();
            if (!decided.adopted() || adopts) return;
            refuse("adopted", room, say("By '%s' the positions on record do not adopt the motion '%s'.",
                    room.competence().by(), motion.id()), say("Enter the positions first, or correct the decision."));
        });
    }

    /// An amendment comes before its motion, and is not decided while the motion is under silence.
    private boolean inOrder() {
        for (var id : motion.amendments().keys()) {
            var amendment = guard.organisation().motions().one(id);
            if (amendment.filter(one -> one.stage().takesPositions()).isEmpty()) continue;
            guard.refuse("motion", say("The amendment '%s' %s.", id, MotionGuard.words(amendment.get())),
                    say("Decide the amendment first."));
            return false;
        }
        var main = motion.amends().flatMap(guard.organisation().motions()::one);
        return main.isEmpty() || MotionGuard.stage(guard, main.get(),
                EnumSet.of(Stage.TABLED, Stage.IN_THE_ROOM, Stage.DEFERRED),
                say("An amendment is decided while its motion is open and not under silence."));
    }

    private boolean already(Stage stage) {
        if (motion.stage() != stage) return false;
        guard.refuse("motion", say("The motion '%s' is already so: it %s.", motion.id(), MotionGuard.words(motion)),
                Sentence.NONE);
        return true;
    }

    private boolean waits(Length length, Optional<CalendarId> calendar) {
        boolean known = calendar.map(name -> guard.named("calendar", say("calendar"), name,
                guard.charter().calendars()))
                .orElse(true);
        if (known && MotionCompletion.isBeyond(length)) {
            guard.refuse("length", say("%s is longer than %d years.", length, MotionCompletion.MOST_YEARS),
                    say("Set a shorter time."));
            return false;
        }
        if (known && calendar.isEmpty() && length.unit() == Length.Unit.WORKING_DAYS) {
            guard.refuse("calendar", say("%s are counted, but no calendar says which days are working days.",
                    length), say("Name a calendar of the charter, or count days."));
            return false;
        }
        return known;
    }

    private void refuse(String field, Room room, Sentence sentence, Sentence remedy) {
        guard.refuse(MotionGuard.ground(field, room, sentence, remedy));
    }
}
