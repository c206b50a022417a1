package org.plenary.motion;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.act.MotionAct.Basis;
import org.plenary.vocabulary.PartyId;

/// What became of what was circulated to one party: sent, opened, answered by a position, or not answered until the
/// silence had run out.
public record Receipt(
        Instant sent, Optional<Instant> opened, Optional<Instant> spoken, Optional<Instant> silenceExpired) {

    /// A receipt for each entitled seat; none where the motion was not circulated.
    public static SortedMap<PartyId, Receipt> of(Motion motion, Room room) {
        var receipts = new TreeMap<PartyId, Receipt>();
        if (motion.circulation().isEmpty()) return receipts;
        boolean ranOut = motion.decided().filter(decided -> decided.basis() == Basis.SILENCE).isPresent();
        for (var party : room.entitled()) {
            var spoken = motion.stand(party).map(Stand::at);
            receipts.put(party, new Receipt(motion.putAt().orElseThrow(), motion.voices().opened().get(party), spoken,
                    motion.expires().filter(_ -> ranOut && spoken.isEmpty())));
        }
        return Collections.unmodifiableSortedMap(receipts);
    }
}
