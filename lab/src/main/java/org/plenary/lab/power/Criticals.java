package org.plenary.lab.power;

import java.math.BigInteger;

/// For a game in which no two seats count alike: how often each seat turns a coalition, by how many seats can
/// turn the same one. Every winning coalition is visited as a set of bits; who can turn it is looked up by
/// weight instead of seat by seat.
final class Criticals {
    private final Game game;
    private final Watch watch;
    private final double winning;
    private final long[][] rest;
    private final long[][] sums;
    private final Turning who;
    private final BitCounts[] counts;
    private long visited;

    private Criticals(Game game, BigInteger winning, Watch watch) {
        this.game = game;
        this.watch = watch;
        this.winning = winning.doubleValue();
        int players = game.players();
        rest = game.rest();
        sums = new long[players + 1][game.weighings()];
        who = new Turning(game);
        counts = new BitCounts[players + 1];
        for (int d = 0; d < counts.length; d++) counts[d] = new BitCounts();
    }

    static boolean fits(Game game) { return game.classes() == game.players() && game.players() < Long.SIZE; }

    /// Counts by class and number of seats that turn the same coalition.
    static BigInteger[][] of(Game game, BigInteger winning, Watch watch) {
        var walk = new Criticals(game, winning, watch);
        walk.visit(0, 0);
        var all = new BigInteger[game.classes()][game.players() + 1];
        for (int d = 0; d < walk.counts.length; d++) {
            var counts = walk.counts[d].counts();
            for (int c = 0; c < all.length; c++) all[c][d] = BigInteger.valueOf(counts[c]);
        }
        return all;
    }

    private void visit(int c, long members) {
        if (c == game.classes()) {
            count(members);
            return;
        }
        var here = sums[c];
        var next = sums[c + 1];
        for (int w = 0; w < next.length; w++) next[w] = here[w] + game.weights()[w][c];
        if (canWin(next, rest[c + 1])) visit(c + 1, members | 1L << c);
        System.arraycopy(here, 0, next, 0, next.length);
        if (canWin(next, rest[c + 1])) visit(c + 1, members);
    }

    private boolean canWin(long[] sum, long[] more) {
        next:
        for (var quotas : game.alternatives()) {
            for (int w = 0; w < quotas.length; w++) if (sum[w] + more[w] < quotas[w]) continue next;
            return true;
        }
        return false;
    }

    private void count(long members) {
        if ((++visited & 0xffff) == 0) watch.at("visiting winning coalitions", visited / winning);
        long turning = members & who.of(sums[game.classes()]);
        counts[Long.bitCount(turning)].add(turning);
    }
}
