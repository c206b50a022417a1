package org.plenary.lab.rollcall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

/// Gathers positions one by one, in any order. What it holds grows with motions times voters in bits, not with
/// the lines of a file.
public final class RollCallBuilder {
    /// More than any record on Earth has; beyond, a file is taken for one that was misread.
    public static final int MOST_MOTIONS = 1_000_000;
    public static final int MOST_VOTERS = 4_096;
    /// Motions times voters, half a byte each.
    private static final long MOST_PLACES = 100_000_000;

    private final Map<PartyId, Integer> voterNumbers = new HashMap<>();
    private final List<PartyId> voters = new ArrayList<>();
    private final Map<String, Integer> motionNumbers = new HashMap<>();
    private final List<RecordedMotion> motions = new ArrayList<>();
    private final List<long[]> ballots = new ArrayList<>();

    /// The number of a motion, which is entered where it is new.
    public int motion(RecordedMotion motion) {
        var known = motionNumbers.putIfAbsent(motion.id(), motions.size());
        if (known != null) return known;
        motions.add(motion);
        ballots.add(new long[4 * RollCalls.PLANES]);
        return motions.size() - 1;
    }

    /// The number of a voter, which is entered where it is new.
    public int voter(PartyId voter) {
        var known = voterNumbers.putIfAbsent(voter, voters.size());
        if (known != null) return known;
        voters.add(voter);
        return voters.size() - 1;
    }

    /// Whether more motions or voters have been entered than are meant to be held in memory.
    public boolean isFull() {
        return motions.size() > MOST_MOTIONS || voters.size() > MOST_VOTERS
                || (long) motions.size() * voters.size() > MOST_PLACES;
    }

    /// Enters a stance unless one is there, and gives the one that was there.
    public Optional<Stance> put(int motion, int voter, Stance stance) {
        var earlier = at(motion, voter);
        if (earlier != Stance.SILENT) return Optional.of(earlier);
        if (stance != Stance.SILENT) ballots.get(motion)[slot(voter, stance.ordinal())] |= 1L << voter % 64;
        return Optional.empty();
    }

    /// Takes a position back: the record contradicts itself.
    public void withdraw(int motion, int voter) {
        var ballot = ballots.get(motion);
        for (int plane = 0; plane < RollCalls.PLANES; plane++) ballot[slot(voter, plane)] &= ~(1L << voter % 64);
    }

    public RecordedMotion motion(int number) { return motions.get(number); }

    /// The record, with voters in the order of their ids and motions in the order in which they first appeared.
    public RollCalls build() {
        var sorted = voters.stream().sorted().toList();
        int words = Math.max(1, (sorted.size() + 63) / 64);
        var packed = new long[motions.size() * RollCalls.PLANES * words];
        for (int place = 0; place < sorted.size(); place++) {
            int voter = voterNumbers.get(sorted.get(place));
            for (int motion = 0; motion < motions.size(); motion++) {
                var stance = at(motion, voter);
                if (stance == Stance.SILENT) continue;
                packed[(motion * RollCalls.PLANES + stance.ordinal()) * words + place / 64] |= 1L << place % 64;
            }
        }
        return new RollCalls(sorted, motions, packed);
    }

    private Stance at(int motion, int voter) {
        var ballot = ballots.get(motion);
        if (slot(voter, RollCalls.PLANES - 1) >= ballot.length) {
            int needed = (voter / 64 + 1) * RollCalls.PLANES;
            ballots.set(motion, Arrays.copyOf(ballot, Math.max(2 * ballot.length, needed)));
            return Stance.SILENT;
        }
        for (int plane = 0; plane < RollCalls.PLANES; plane++) {
            if ((ballot[slot(voter, plane)] >>> voter % 64 & 1) != 0) return RollCalls.STANCES[plane];
        }
        return Stance.SILENT;
    }

    /// Words of one group of 64 voters lie side by side, so that a ballot can grow by whole groups.
    private static int slot(int voter, int plane) { return voter / 64 * RollCalls.PLANES + plane; }
}
