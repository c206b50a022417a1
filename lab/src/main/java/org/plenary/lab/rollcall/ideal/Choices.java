package org.plenary.lab.rollcall.ideal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.rule.Stance;

/// The votes for and against that a model is fitted to, motion by motion: first the places of those for, then of
/// those against. A place is a voter, or a voter in one period. Motions on which nobody differs tell nothing
/// and are left out.
record Choices(int places, int[] starts, int[] turns, int[] who, int[] motionNumbers) {
    /// One place for each voter.
    static Choices of(RollCalls record) { return of(record, 1, _ -> 0); }

    /// A place for each voter in each period: voter times `periods` plus the period of the motion; motions with a
    /// period below 0 are left out.
    static Choices of(RollCalls record, int periods, IntUnaryOperator periodOf) {
        var starts = new ArrayList<Integer>(List.of(0));
        var turns = new ArrayList<Integer>();
        var motions = new ArrayList<Integer>();
        var who = new int[1 << 12];
        int end = 0;
        for (int motion = 0; motion < record.motions().size(); motion++) {
            int period = periodOf.applyAsInt(motion);
            int voting = record.count(motion, Stance.FOR) + record.count(motion, Stance.AGAINST);
            boolean divided = record.count(motion, Stance.FOR) > 0 && record.count(motion, Stance.AGAINST) > 0;
            if (period < 0 || !divided) continue;
            if (end + voting > who.length) who = Arrays.copyOf(who, Math.max(2 * who.length, end + voting));
            end = gather(record, motion, Stance.FOR, who, end, periods, period);
            turns.add(end);
            end = gather(record, motion, Stance.AGAINST, who, end, periods, period);
            starts.add(end);
            motions.add(motion);
        }
        return new Choices(record.voters().size() * periods, ints(starts), ints(turns), Arrays.copyOf(who, end),
                ints(motions));
    }

    int motions() { return turns.length; }

    /// How many choices each place has made.
    int[] made() {
        var made = new int[places];
        for (int place : who) made[place]++;
        return made;
    }

    private static int gather(
            RollCalls record, int motion, Stance stance, int[] who, int from, int periods, int period) {
        int end = from;
        for (int voter = 0; voter < record.voters().size(); voter++) {
            if (record.stance(motion, voter) == stance) who[end++] = voter * periods + period;
        }
        return end;
    }

    private static int[] ints(List<Integer> list) { return list.stream().mapToInt(Integer::intValue).toArray(); }
}
