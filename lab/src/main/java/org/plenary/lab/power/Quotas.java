package org.plenary.lab.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Alternatives turned into sums and differences: coalitions that reach at least one of several quotas are
/// those that reach the first, plus those that reach the second, less those that reach both, and so on.
final class Quotas {
    /// Quotas by weighing, all of which must be reached; counted `times` times, which may be below 0.
    record Signed(long[] quotas, int times) {
        int[] asked() {
            int count = 0;
            for (long quota : quotas) if (quota > 0) count++;
            var asked = new int[count];
            for (int w = 0, at = 0; w < quotas.length; w++) if (quotas[w] > 0) asked[at++] = w;
            return asked;
        }
    }

    /// More alternatives than this would give too many sums.
    static final int MOST = 10;

    private Quotas() {}

    /// The quotas of coalitions of one size.
    static List<Signed> ofSize(Game game, int size) {
        int counting = game.counting();
        var left = new ArrayList<long[]>();
        for (var all : game.alternatives()) {
            if (counting >= 0 && all[counting] > size) continue;
            var quotas = all.clone();
            if (counting >= 0) quotas[counting] = 0;
            left.add(quotas);
        }
        return signed(Need.leastOf(left));
    }

    private static List<Signed> signed(List<long[]> alternatives) {
        var all = new ArrayList<Signed>();
        for (var one : alternatives) {
            var met = new ArrayList<Signed>();
            for (var earlier : all) met.add(new Signed(greater(earlier.quotas, one), -earlier.times));
            add(all, new Signed(one, 1));
            met.forEach(both -> add(all, both));
        }
        all.removeIf(term -> term.times == 0);
        return all;
    }

    private static long[] greater(long[] one, long[] other) {
        var both = one.clone();
        for (int w = 0; w < both.length; w++) both[w] = Math.max(one[w], other[w]);
        return both;
    }

    private static void add(List<Signed> all, Signed term) {
        for (int i = 0; i < all.size(); i++) {
            if (!Arrays.equals(all.get(i).quotas, term.quotas)) continue;
            all.set(i, new Signed(term.quotas, all.get(i).times + term.times));
            return;
        }
        all.add(term);
    }
}
