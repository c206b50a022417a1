package org.plenary.motion;

import org.plenary.body.Verdict;
import org.plenary.rule.Elapsed;
import org.plenary.rule.analysis.Flip;
import org.plenary.rule.analysis.RuleAnalysis;

/// How a motion stands: what the verdict is or would be if positions were closed now, what is the least that would turn
/// it, and whether it can still be adopted.
public record Sounding(Verdict.Reached now, Flip turns, boolean canStillPass) {

    /// `room` is the room of the motion that day.
    public static Sounding of(Motion motion, Room room) {
        var positions = motion.positions();
        var now = room.verdict(positions, isBySilence(motion, room) ? room.fullSilence() : Elapsed.NONE);
        return new Sounding(now, new RuleAnalysis(room.needed(), now.vote()).nearestFlip(),
                room.canStillPass(positions));
    }

    /// Whether silence counts as run to its end: once circulated, also where it ended early because all had agreed; and
    /// before a motion is put, where nothing else can adopt it.
    private static boolean isBySilence(Motion motion, Room room) {
        return motion.put().isPresent() ? motion.circulation().isPresent() : !room.canPassInTheRoom();
    }
}
