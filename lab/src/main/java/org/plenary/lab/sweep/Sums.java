package org.plenary.lab.sweep;

import java.io.Serializable;
import java.util.Arrays;

/// What a sweep adds up, in whole numbers: the order of adding, and who adds, make no difference.
///
/// @param adopted       by charter: motions adopted
/// @param squares       by charter: squares of the motions adopted in a docket, for the scatter between dockets
/// @param fallen        by choice: motions that fell to it
/// @param ruleAdopted   by rule of each choice, one after another: motions adopted
/// @param overruled     likewise: positions against motions that were adopted
/// @param contested     likewise: adopted motions with somebody against
/// @param thwarted      likewise: motions not adopted with more for than against
/// @param byParty       likewise, with a number for each seat: how often its no was overruled
public record Sums(long[] adopted, long[] squares, long[] fallen, long[] ruleAdopted, long[] overruled,
                   long[] contested, long[] thwarted, long[] byParty) implements Serializable {
    private static final long serialVersionUID = 1;

    /// Nothing added yet.
    public static Sums none(SweepJob job) {
        int rules = job.choices().stream().mapToInt(choice -> choice.rules().size()).sum();
        return new Sums(new long[job.charters()], new long[job.charters()], new long[job.choices().size()],
                new long[rules], new long[rules], new long[rules], new long[rules],
                new long[rules * job.seats().size()]);
    }

    /// Both together.
    public Sums plus(Sums other) {
        return new Sums(sum(adopted, other.adopted), sum(squares, other.squares), sum(fallen, other.fallen),
                sum(ruleAdopted, other.ruleAdopted), sum(overruled, other.overruled), sum(contested, other.contested),
                sum(thwarted, other.thwarted), sum(byParty, other.byParty));
    }

    private static long[] sum(long[] one, long[] other) {
        var sum = one.clone();
        for (int i = 0; i < sum.length; i++) sum[i] += other[i];
        return sum;
    }

    @Override public boolean equals(Object other) {
        return other instanceof Sums(var a, var b, var c, var d, var e, var f, var g, var h)
                && Arrays.equals(adopted, a) && Arrays.equals(squares, b) && Arrays.equals(fallen, c)
                && Arrays.equals(ruleAdopted, d) && Arrays.equals(overruled, e) && Arrays.equals(contested, f)
                && Arrays.equals(thwarted, g) && Arrays.equals(byParty, h);
    }

    @Override public int hashCode() { return Arrays.hashCode(adopted) * 31 + Arrays.hashCode(byParty); }
}
