package org.plenary.lab.power;

/// For each coalition of one half, how many of the other half reach quotas together with it.
final class Partners {
    private Partners() {}

    /// Adds to `found` the partners in `others` of each coalition of `ones`.
    static void add(Half.Part ones, Half.Part others, Quotas.Signed term, long[] found) {
        var asked = term.asked();
        switch (asked.length) {
            case 0 -> all(ones, others, term, found);
            case 1 -> byOne(ones, others, asked[0], term, found);
            case 2 -> byTwo(ones, others, asked, term, found);
            default -> byMany(ones, others, asked, term, found);
        }
    }

    private static void all(Half.Part ones, Half.Part others, Quotas.Signed term, long[] found) {
        long all = 0;
        for (long times : others.times()) all += times;
        for (int e = 0; e < found.length; e++) found[e] += term.times() * all;
    }

    /// Rising in one half, the partners begin ever lower in the other.
    private static void byOne(Half.Part ones, Half.Part others, int w, Quotas.Signed term, long[] found) {
        var weights = ones.sums()[w];
        var order = ones.order()[w];
        var theirs = others.sums()[w];
        var their = others.order()[w];
        int next = others.length() - 1;
        long partners = 0;
        for (int e : order) {
            long needed = term.quotas()[w] - weights[e];
            while (next >= 0 && theirs[their[next]] >= needed) partners += others.times()[their[next--]];
            found[e] += term.times() * partners;
        }
    }

    /// Partners that are heavy enough by the first weighing enter a tree ordered by the second.
    private static void byTwo(Half.Part ones, Half.Part others, int[] asked, Quotas.Signed term, long[] found) {
        int w = asked[0];
        int v = asked[1];
        int length = others.length();
        var place = places(ones, others, v, term.quotas()[v]);
        var rank = new int[length];
        for (int r = 0; r < length; r++) rank[others.order()[v][r]] = length - r;
        var tree = new long[length + 1];
        var their = others.order()[w];
        int next = length - 1;
        for (int e : ones.order()[w]) {
            long needed = term.quotas()[w] - ones.sums()[w][e];
            for (; next >= 0 && others.sums()[w][their[next]] >= needed; next--) {
                for (int r = rank[their[next]]; r <= length; r += r & -r) tree[r] += others.times()[their[next]];
            }
            long partners = 0;
            for (int r = place[e]; r > 0; r -= r & -r) partners += tree[r];
            found[e] += term.times() * partners;
        }
    }

    /// How many of the others, heaviest first, reach the quota of weighing `v` with each coalition.
    private static int[] places(Half.Part ones, Half.Part others, int v, long quota) {
        var place = new int[ones.length()];
        int next = others.length() - 1;
        for (int e : ones.order()[v]) {
            long needed = quota - ones.sums()[v][e];
            while (next >= 0 && others.sums()[v][others.order()[v][next]] >= needed) next--;
            place[e] = others.length() - 1 - next;
        }
        return place;
    }

    private static void byMany(Half.Part ones, Half.Part others, int[] asked, Quotas.Signed term, long[] found) {
        for (int e = 0; e < ones.length(); e++) {
            long partners = 0;
            for (int o = 0; o < others.length(); o++) {
                boolean reach = true;
                for (int w : asked) reach &= ones.sums()[w][e] + others.sums()[w][o] >= term.quotas()[w];
                if (reach) partners += others.times()[o];
            }
            found[e] += term.times() * partners;
        }
    }
}
