package org.plenary.motion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.body.Verdict;
import org.plenary.motion.Motion.Stage;
import org.plenary.rule.Elapsed;
import org.plenary.rule.Position;
import org.plenary.rule.analysis.Flip;
import org.plenary.rule.analysis.RuleAnalysis;
import org.plenary.vocabulary.PartyId;

/// How a motion stands at this moment: what the verdict would be if positions were closed now (under silence: if nobody
/// spoke any more), what is the least that would turn it, whether it can still be adopted, who has not spoken, and who
/// stands in the way.
public record Sounding(
        Motion motion, Room room, Verdict.Reached now, Flip turns, boolean canStillPass, SortedSet<PartyId> missing,
        List<Stand> inTheWay) {
    public Sounding {
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        inTheWay = List.copyOf(inTheWay);
    }

    /// `room` is the room of the motion that day.
    public static Sounding of(Motion motion, Room room) {
        var positions = motion.positions();
        boolean silent = motion.stage() == Stage.IN_SILENCE || !room.canPassInTheRoom();
        var now = room.verdict(positions, silent ? room.fullSilence() : Elapsed.NONE);
        var turns = new RuleAnalysis(room.needed(), now.vote()).nearestFlip();
        var missing = new TreeSet<>(room.entitled());
        missing.removeAll(positions.keySet());
        return new Sounding(motion, room, now, turns, room.canStillPass(positions), missing,
                inTheWay(motion, room, now));
    }

    /// Those against; where it would be adopted now nobody is in its way.
    private static List<Stand> inTheWay(Motion motion, Room room, Verdict.Reached now) {
        var found = new ArrayList<Stand>();
        if (now.adopted()) return found;
        for (var party : room.entitled()) {
            motion.stand(party).filter(stand -> stand.position() == Position.AGAINST).ifPresent(found::add);
        }
        return found;
    }

    /// Whether it would be adopted if nothing more were said.
    public boolean carriesNow() { return now.adopted(); }

    /// The fewest changes that would carry it; empty where it carries now, or none are known.
    public SortedMap<PartyId, Position> wouldCarry() {
        return !now.adopted() && turns instanceof Flip.By(var changes, _) ? changes : new TreeMap<>();
    }

    /// How the entitled stand, by party; who has not spoken is missing.
    public Optional<Stand> stand(PartyId party) {
        return room.entitled().contains(party) ? motion.stand(party) : Optional.empty();
    }
}
