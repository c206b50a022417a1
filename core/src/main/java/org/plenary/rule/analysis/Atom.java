package org.plenary.rule.analysis;

import java.math.BigInteger;
import java.util.Optional;
import org.plenary.rule.LinearForm;
import org.plenary.rule.Stance;
import org.plenary.rule.Vote;

/// A linear condition over stances: what each seat adds by its stance, and a constant, come to 0 or
/// more. `rows[seat][stance]`; a silent seat adds nothing.
record Atom(long[][] rows, long constant) {
    static final int STANCES = Stance.values().length;
    /// Sums of whole conditions, and scaled sums of two, must stay within a machine word.
    private static final int MOST_BITS = 58;

    /// `sign` x form + `shift` >= 0; empty where the numbers are too large to search with.
    static Optional<Atom> of(LinearForm form, int sign, int shift, Vote vote) {
        var seats = vote.seats();
        var rows = new BigInteger[seats.size()][STANCES];
        var constant = form.constant().multiply(BigInteger.valueOf(sign)).add(BigInteger.valueOf(shift));
        for (int i = 0; i < rows.length; i++) {
            for (var stance : Stance.values()) {
                rows[i][stance.ordinal()] = form.worth(vote, i, stance).multiply(BigInteger.valueOf(sign));
            }
            var idle = rows[i][Stance.SILENT.ordinal()];
            constant = constant.add(idle);
            for (int s = 0; s < STANCES; s++) rows[i][s] = rows[i][s].subtract(idle);
        }
        return tightened(rows, constant);
    }

    /// Divides by the common divisor and rounds the constant down, which loses no whole solution:
    /// `20 x for - 297 >= 0` is `for - 15 >= 0`.
    private static Optional<Atom> tightened(BigInteger[][] rows, BigInteger constant) {
        var divisor = BigInteger.ZERO;
        for (var row : rows) for (var entry : row) divisor = divisor.gcd(entry);
        if (divisor.signum() == 0) divisor = BigInteger.ONE;
        var parts = constant.divideAndRemainder(divisor);
        var floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        var reach = floor.abs();
        var small = new long[rows.length][STANCES];
        for (int i = 0; i < rows.length; i++) {
            var most = BigInteger.ZERO;
            for (int s = 0; s < STANCES; s++) {
                var entry = rows[i][s].divide(divisor);
                most = most.max(entry.abs());
                small[i][s] = entry.longValue();
            }
            reach = reach.add(most);
        }
        return reach.bitLength() > MOST_BITS ? Optional.empty()
                : Optional.of(new Atom(small, floor.longValueExact()));
    }

    /// The condition on the opposite motion, for which who is for is against.
    Atom mirrored() {
        var turned = new long[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            turned[i] = rows[i].clone();
            turned[i][Stance.FOR.ordinal()] = rows[i][Stance.AGAINST.ordinal()];
            turned[i][Stance.AGAINST.ordinal()] = rows[i][Stance.FOR.ordinal()];
        }
        return new Atom(turned, constant);
    }

    /// The condition as it would be with one seat in favour, whatever that seat's stance.
    Atom withInFavour(int seat) {
        var changed = rows.clone();
        changed[seat] = new long[STANCES];
        java.util.Arrays.fill(changed[seat], rows[seat][Stance.FOR.ordinal()]);
        return new Atom(changed, constant);
    }

    /// Whether one more in favour never takes anything away.
    boolean growsWithSupport() {
        for (var row : rows) for (long entry : row) if (entry > row[Stance.FOR.ordinal()]) return false;
        return true;
    }
}
