package org.plenary.lab.rollcall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.plenary.rule.PackedRule;
import org.plenary.rule.Position;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

/// Who took which position on which motion: a bit for each voter and stance, so that a million positions take
/// a few hundred kilobytes.
///
/// Voters are in the order of their ids. A ballot is laid out as `PackedRule` wants it: for, against,
/// abstaining, absent, each in `words()` words. `SILENT` means that the record says nothing of this voter on
/// this motion: it had no seat, or the source leaves out who was absent.
public final class RollCalls {
    /// How many of the five stances take bits; silence is the lack of any.
    static final int PLANES = 4;
    static final Stance[] STANCES = Stance.values();

    private final List<PartyId> voters;
    private final List<RecordedMotion> motions;
    private final int words;
    private final long[] ballots;

    RollCalls(List<PartyId> voters, List<RecordedMotion> motions, long[] ballots) {
        this.voters = List.copyOf(voters);
        this.motions = List.copyOf(motions);
        this.words = Math.max(1, (voters.size() + 63) / 64);
        this.ballots = ballots;
        if (ballots.length != motions.size() * stride()) {
            throw new IllegalArgumentException("%d words are not %d ballots of %d."
                    .formatted(ballots.length, motions.size(), stride()));
        }
    }

    public List<PartyId> voters() { return voters; }

    public List<RecordedMotion> motions() { return motions; }

    /// How many words a set of voters takes.
    public int words() { return words; }

    /// How many words a ballot takes.
    public int stride() { return PLANES * words; }

    /// Whether a motion meets a rule that was packed for one seat of each voter, in the order of the voters.
    public boolean meets(PackedRule rule, int motion) { return rule.holds(ballots, motion * stride()); }

    /// The ballot of a motion, as `PackedRule` takes it.
    public long[] ballot(int motion) { return Arrays.copyOfRange(ballots, motion * stride(), (motion + 1) * stride()); }

    public Stance stance(int motion, int voter) {
        for (int plane = 0; plane < PLANES; plane++) {
            if ((word(motion, plane, voter / 64) >>> voter % 64 & 1) != 0) return STANCES[plane];
        }
        return Stance.SILENT;
    }

    /// How many voters took this stance on a motion.
    public int count(int motion, Stance stance) {
        if (stance == Stance.SILENT) return voters.size() - recorded(motion);
        int count = 0;
        for (int word = 0; word < words; word++) count += Long.bitCount(word(motion, stance.ordinal(), word));
        return count;
    }

    /// All recorded positions and absences.
    public long positions() {
        long count = 0;
        for (long word : ballots) count += Long.bitCount(word);
        return count;
    }

    /// Who took a position on a motion; who was absent or silent is left out.
    public SortedMap<PartyId, Position> positions(int motion) {
        var positions = new TreeMap<PartyId, Position>();
        for (int voter = 0; voter < voters.size(); voter++) {
            switch (stance(motion, voter)) {
                case FOR -> positions.put(voters.get(voter), Position.FOR);
                case AGAINST -> positions.put(voters.get(voter), Position.AGAINST);
                case ABSTAINING -> positions.put(voters.get(voter), Position.ABSTAINING);
                case ABSENT, SILENT -> { }
            }
        }
        return positions;
    }

    /// Whether the record tells who was absent. Where it does not, who had a seat is unknown as well.
    public boolean tellsAbsence() {
        for (int motion = 0; motion < motions.size(); motion++) if (count(motion, Stance.ABSENT) > 0) return true;
        return false;
    }

    /// The same record with the chosen motions only.
    public RollCalls where(Predicate<RecordedMotion> chosen) {
        var kept = new ArrayList<RecordedMotion>();
        var bits = new long[ballots.length];
        int at = 0;
        for (int motion = 0; motion < motions.size(); motion++) {
            if (!chosen.test(motions.get(motion))) continue;
            kept.add(motions.get(motion));
            System.arraycopy(ballots, motion * stride(), bits, at, stride());
            at += stride();
        }
        return new RollCalls(voters, kept, Arrays.copyOf(bits, at));
    }

    /// The same motions with the chosen voters only.
    public RollCalls among(Predicate<PartyId> chosen) {
        var builder = new RollCallBuilder();
        for (int motion = 0; motion < motions.size(); motion++) {
            int at = builder.motion(motions.get(motion));
            for (int voter = 0; voter < voters.size(); voter++) {
                var stance = stance(motion, voter);
                if (stance == Stance.SILENT || !chosen.test(voters.get(voter))) continue;
                builder.put(at, builder.voter(voters.get(voter)), stance);
            }
        }
        return builder.build();
    }

    /// The calendar years of the motions whose date is known.
    public List<Integer> years() {
        var years = new TreeSet<Integer>();
        motions.forEach(motion -> motion.date().ifPresent(date -> years.add(date.getYear())));
        return List.copyOf(years);
    }

    long word(int motion, int plane, int word) { return ballots[motion * stride() + plane * words + word]; }

    private int recorded(int motion) {
        int count = 0;
        for (int at = motion * stride(); at < (motion + 1) * stride(); at++) count += Long.bitCount(ballots[at]);
        return count;
    }
}
