package org.plenary.motion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct.Basis;
import org.plenary.act.MotionAct.MotionDecided;
import org.plenary.body.Verdict;
import org.plenary.rule.Elapsed;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// The record of a decision: what was decided, in which words, by which rule with its derivation, on which basis, how
/// every seat stood, what was stated beside it, and where the register holds it. `entry` is the index in the register,
/// where the decision is on one. `verdict` is found again from the positions; it can be missing where the body could
/// not decide the matter any more on the day on which the silence ended.
public record RecordOfDecision(
        MotionId motion, Words title, Words text, boolean adopted, Basis basis, DatedAct decided,
        Optional<Verdict.Reached> verdict, SortedMap<PartyId, String> positions, List<Stand> stands,
        List<Opinion> opinions, SortedMap<PartyId, Receipt> receipts, SortedSet<PartyId> optedOut,
        Optional<Long> entry) {
    public RecordOfDecision {
        stands = List.copyOf(stands);
        opinions = List.copyOf(opinions);
    }

    /// Empty where nothing was decided. `rooms` are those of charter and record.
    public static Optional<RecordOfDecision> of(Motion motion, Rooms rooms, Optional<Long> entry) {
        return motion.decided().map(decided -> of(motion, decided, rooms, entry));
    }

    private static RecordOfDecision of(Motion motion, MotionDecided decided, Rooms rooms, Optional<Long> entry) {
        var act = motion.ended().orElseThrow();
        var room = rooms.of(motion, act.on().last());
        var verdict = room.map(one -> one.verdict(motion.positions(),
                decided.basis() == Basis.IN_THE_ROOM ? Elapsed.NONE : one.fullSilence()));
        var opinions = new ArrayList<Opinion>();
        motion.voices().opinions().forEach(opinions::add);
        return new RecordOfDecision(motion.id(), motion.title(), motion.text(), decided.adopted(), decided.basis(), act,
                verdict, decided.positions(), motion.voices().stands().values(), opinions,
                room.map(one -> Receipt.of(motion, one)).orElseGet(Collections::emptySortedMap),
                motion.optedOut(), entry);
    }
}
