package org.plenary.organisation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct;
import org.plenary.act.MotionAct.Basis;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Calendars;
import org.plenary.charter.Charter;
import org.plenary.motion.Motion;
import org.plenary.motion.Motion.Stage;
import org.plenary.motion.Room;
import org.plenary.motion.Rooms;
import org.plenary.motion.Silence;
import org.plenary.motion.Stand;
import org.plenary.rule.Elapsed;
import org.plenary.rule.Position;
import org.plenary.vocabulary.PartyId;

/// The decision on a motion as the law draws it from the positions taken.
record Decision(Charter charter, Organisation organisation, Motion motion) {

    /// What follows from `dated`, on its day.
    DatedAct on(DatedAct dated, Basis basis) {
        var room = room(dated.on());
        var elapsed = basis == Basis.IN_THE_ROOM ? Elapsed.NONE
                : basis == Basis.ALL_AGREED ? run(dated) : room.map(Room::fullSilence).orElse(Elapsed.NONE);
        boolean adopted = basis != Basis.OBJECTION
                && room.filter(one -> one.verdict(motion.positions(), elapsed).adopted()).isPresent();
        var act = new MotionAct.MotionDecided(motion.id(), adopted, basis,
                room.map(one -> positions(one, basis)).orElse(Collections.emptySortedMap()));
        return new DatedAct(act, dated.on(), dated.entered(), Optional.of(motion.body()), dated.at(),
                Optional.empty(), room.map(Room::sources).orElse(List.of()), List.of());
    }

    /// What ends a silence at once: that all who take part have agreed, or that an objection stands in the way whatever
    /// the silent do.
    Optional<Basis> early(DatedAct dated) {
        var stands = motion.voices().stands();
        var last = dated.act() instanceof MotionAct.PositionTaken taken ? taken.position() : Position.NOT_TAKING_PART;
        var room = room(dated.on());
        if (room.isEmpty()) return Optional.empty();
        if (last == Position.FOR || last == Position.NOT_TAKING_PART) {
            if (stands.size() >= room.get().entitled().size() && isAgreed(room.get(), dated)) {
                return Optional.of(Basis.ALL_AGREED);
            }
        }
        if (last == Position.FOR) return Optional.empty();
        boolean alone = last == Position.AGAINST
                && room.get().blocksAlone(((MotionAct.PositionTaken) dated.act()).party());
        return alone || !room.get().canStillPass(motion.positions()) ? Optional.of(Basis.OBJECTION) : Optional.empty();
    }

    /// The rule must be met by the time that has run: where it asks for so many hours, they run also when all agree.
    private boolean isAgreed(Room room, DatedAct dated) {
        boolean some = false;
        for (var party : room.entitled()) {
            var position = motion.stand(party).map(Stand::position);
            if (position.equals(Optional.of(Position.FOR))) some = true;
            else if (!position.equals(Optional.of(Position.NOT_TAKING_PART))) return false;
        }
        return some && room.verdict(motion.positions(), run(dated)).adopted();
    }

    /// How long the silence has run at the moment of the act.
    private Elapsed run(DatedAct dated) {
        var calendar = motion.circulation().flatMap(MotionAct.MotionCirculated::calendar);
        return motion.putAt().map(from -> Silence.between(from, dated.entered(),
                new Calendars(charter).of(calendar, dated.on().last()))).orElse(Elapsed.NONE);
    }

    private Optional<Room> room(PartialDate on) {
        return new Rooms(organisation.seating(charter)).of(motion, on.last());
    }

    /// How each entitled seat stood, and how that is known.
    private SortedMap<PartyId, String> positions(Room room, Basis basis) {
        var positions = new TreeMap<PartyId, String>();
        for (var party : room.entitled()) {
            positions.put(party, motion.stand(party).map(Decision::words)
                    .orElse(basis == Basis.SILENCE ? "silence expired" : "silent"));
        }
        return positions;
    }

    private static String words(Stand stand) {
        return stand.position().word() + stand.objection()
                .map(kind -> ": " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')).orElse("");
    }
}
