package org.plenary.lab.power;

import java.math.BigInteger;

/// Visits every winning coalition, seats of one class not told apart: how many of each class are in it, and
/// in how many ways. Branches that cannot win are not entered.
final class Walk {
    private final Game game;
    private final Watch watch;
    private final long[][] rest;
    private final int[] chosen;
    private final long[][] sums;
    private final boolean small;
    private final Binomials binomials;
    private final long[][] ways;
    private final Times bySize;
    private final Times byCritical;
    private final boolean[] critical;
    private BigInteger winning = BigInteger.ZERO;
    private long few;
    private long visited;

    private Walk(Game game, Watch watch) {
        this.game = game;
        this.watch = watch;
        int players = game.players();
        rest = game.rest();
        chosen = new int[game.classes()];
        critical = new boolean[game.classes()];
        sums = new long[game.classes() + 1][game.weighings()];
        small = players <= Times.SMALL;
        binomials = new Binomials(players);
        ways = new long[game.classes()][];
        for (int c = 0; c < ways.length; c++) {
            ways[c] = new long[game.sizes()[c] + 1];
            for (int k = 0; small && k < ways[c].length; k++) {
                ways[c][k] = binomials.of(game.sizes()[c], k).longValueExact();
            }
        }
        bySize = new Times(game.classes(), players + 1, small);
        byCritical = new Times(game.classes(), players + 1, small);
    }

    /// @param counted    winning coalitions and swings
    /// @param byCritical swings by class and by the number of seats that turn the same coalition
    record Result(Counted counted, BigInteger[][] byCritical) {}

    static Result of(Game game, Watch watch) {
        var walk = new Walk(game, watch);
        walk.visit(0, 0, 1, BigInteger.ONE);
        var winning = walk.winning.add(BigInteger.valueOf(walk.few));
        return new Result(Counted.of(Method.WALK, winning, walk.bySize.perSeat(game.sizes())),
                walk.byCritical.perSeat(game.sizes()));
    }

    private void visit(int c, int size, long times, BigInteger many) {
        if (c == chosen.length) {
            count(size, times, many);
            return;
        }
        var next = sums[c + 1];
        for (int k = game.sizes()[c]; k >= 0; k--) {
            for (int w = 0; w < next.length; w++) next[w] = sums[c][w] + k * game.weights()[w][c] + rest[c + 1][w];
            if (!game.wins(next)) return;
            for (int w = 0; w < next.length; w++) next[w] -= rest[c + 1][w];
            chosen[c] = k;
            visit(c + 1, size + k, times * ways[c][k],
                    small ? many : many.multiply(binomials.of(game.sizes()[c], k)));
        }
    }

    private void count(int size, long times, BigInteger many) {
        if ((++visited & 0xffff) == 0) watch.at("visiting winning coalitions", 0.5);
        if (small) few += times;
        else winning = winning.add(many);
        int criticals = 0;
        var all = sums[chosen.length];
        for (int c = 0; c < chosen.length; c++) {
            critical[c] = chosen[c] > 0 && !game.winsWithout(c, all);
            if (critical[c]) criticals += chosen[c];
        }
        if (criticals == 0) return;
        for (int c = 0; c < chosen.length; c++) {
            if (!critical[c]) continue;
            bySize.add(c, size, chosen[c], times, many);
            byCritical.add(c, criticals, chosen[c], times, many);
        }
    }
}
