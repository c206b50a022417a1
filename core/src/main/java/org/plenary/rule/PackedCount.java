package org.plenary.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.vocabulary.PartyId;

/// A count over packed ballots: which stances and which seats are counted, and what they weigh.
///
/// Weights are added eight seats at a time from a table of their 256 sums.
final class PackedCount {
    private final Kind kind;
    private final int words;
    private final long[] mask;
    private final List<BigInteger> worths;
    private final boolean counted;
    private final boolean fits;
    private final BigInteger most;
    private final long[][] sums;

    PackedCount(Count count, List<Seat> seats, Optional<PartyId> subject, int words) {
        this.kind = count.kind();
        this.words = words;
        mask = new long[words];
        worths = new ArrayList<>();
        var total = BigInteger.ZERO;
        for (int i = 0; i < seats.size(); i++) {
            boolean covered = count.covers(seats.get(i), subject);
            if (covered) mask[i / 64] |= 1L << i % 64;
            worths.add(covered ? count.worth(seats.get(i)) : BigInteger.ZERO);
            total = total.add(worths.getLast());
        }
        most = total;
        counted = count.by().isEmpty();
        fits = total.bitLength() < Long.SIZE - 1;
        sums = counted || !fits ? new long[0][] : sums();
    }

    /// What the count comes to where every seat is counted.
    BigInteger most() { return most; }

    /// Only where `most()` is within a machine word.
    long small(long[] ballots, int offset) {
        long sum = 0;
        for (int word = 0; word < words; word++) {
            long seats = seats(ballots, offset + word) & mask[word];
            if (counted) {
                sum += Long.bitCount(seats);
            } else {
                for (int part = word * 8; seats != 0; part++, seats >>>= 8) {
                    sum += sums[part][(int) (seats & 255)];
                }
            }
        }
        return sum;
    }

    BigInteger large(long[] ballots, int offset) {
        if (fits) return BigInteger.valueOf(small(ballots, offset));
        var sum = BigInteger.ZERO;
        for (int i = 0; i < worths.size(); i++) {
            long seats = seats(ballots, offset + i / 64) & mask[i / 64];
            if ((seats >>> i % 64 & 1) != 0) sum = sum.add(worths.get(i));
        }
        return sum;
    }

    private long seats(long[] ballots, int at) {
        return switch (kind) {
            case FOR -> ballots[at];
            case AGAINST -> ballots[at + words];
            case ABSTAINING -> ballots[at + 2 * words];
            case ABSENT -> ballots[at + 3 * words];
            case VOTING -> ballots[at] | ballots[at + words];
            case PRESENT -> ballots[at] | ballots[at + words] | ballots[at + 2 * words];
            case SILENT -> ~(ballots[at] | ballots[at + words] | ballots[at + 2 * words]
                    | ballots[at + 3 * words]);
            case ENTITLED -> -1;
        };
    }

    private long[][] sums() {
        var tables = new long[words * 8][256];
        for (int part = 0; part < tables.length; part++) {
            for (int set = 1; set < 256; set++) {
                int seat = part * 8 + Integer.numberOfTrailingZeros(set);
                long worth = seat < worths.size() ? worths.get(seat).longValue() : 0;
                tables[part][set] = tables[part][set & set - 1] + worth;
            }
        }
        return tables;
    }
}
