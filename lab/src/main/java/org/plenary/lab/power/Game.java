package org.plenary.lab.power;

import java.util.ArrayList;
import java.util.List;

/// A simple game: coalitions that reach every quota of at least one alternative win. Seats that every
/// weighing counts alike form a class; classes stand in falling order of weight.
///
/// @param sizes        how many seats each class has
/// @param weights      what one seat weighs, by weighing and class; at least one weighing counts it
/// @param alternatives quotas by weighing; 0 asks nothing
record Game(int[] sizes, long[][] weights, List<long[]> alternatives) {
    int classes() { return sizes.length; }

    int weighings() { return weights.length; }

    int players() {
        int players = 0;
        for (int size : sizes) players += size;
        return players;
    }

    long total(int weighing) {
        long total = 0;
        for (int c = 0; c < sizes.length; c++) total += sizes[c] * weights[weighing][c];
        return total;
    }

    boolean wins(long[] sums) {
        next:
        for (var quotas : alternatives) {
            for (int w = 0; w < quotas.length; w++) if (sums[w] < quotas[w]) continue next;
            return true;
        }
        return false;
    }

    /// Whether a coalition that weighs `sums` wins without one seat of class `c`.
    boolean winsWithout(int c, long[] sums) {
        next:
        for (var quotas : alternatives) {
            for (int w = 0; w < quotas.length; w++) if (sums[w] - weights[w][c] < quotas[w]) continue next;
            return true;
        }
        return false;
    }

    /// The dual game, won by the sets that prevent adoption in this one.
    Game dual() {
        var parts = new ArrayList<Need>();
        for (var quotas : alternatives) {
            var ways = new ArrayList<Need>();
            for (int w = 0; w < quotas.length; w++) {
                if (quotas[w] > 0) ways.add(new Need.Reach(w, total(w) - quotas[w] + 1));
            }
            parts.add(new Need.One(ways));
        }
        var dual = Need.alternatives(new Need.Each(parts), weighings());
        return new Game(sizes, weights, dual);
    }

    /// The weighing by which every seat counts one, or -1.
    int counting() {
        next:
        for (int w = 0; w < weights.length; w++) {
            for (long weight : weights[w]) if (weight != 1) continue next;
            return w;
        }
        return -1;
    }

    /// How many coalitions there are if seats of a class are not told apart, as a decimal.
    double profiles() {
        double profiles = 1;
        for (int size : sizes) profiles *= size + 1;
        return profiles;
    }

    /// What the seats of class `c` and later ones weigh together, by class and weighing.
    long[][] rest() {
        var rest = new long[classes() + 1][weighings()];
        for (int c = classes() - 1; c >= 0; c--) {
            for (int w = 0; w < weighings(); w++) rest[c][w] = rest[c + 1][w] + sizes[c] * weights[w][c];
        }
        return rest;
    }
}
