package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the coalitions of which every member is needed, heaviest classes first. A branch ends where it wins
/// or can win no more.
final class MinimalWalk {
    private final Game game;
    private final Watch watch;
    private final long limit;
    private final int kept;
    private final long[][] rest;
    private final int[] chosen;
    private final long[][] sums;
    private final Binomials binomials;
    private final Optional<Turning> turning;
    private final boolean small;
    private final Times bySize;
    private final List<int[]> first = new ArrayList<>();
    private BigInteger found = BigInteger.ZERO;
    private long few;
    private long steps;

    private MinimalWalk(Game game, long limit, int kept, Watch watch) {
        this.game = game;
        this.limit = limit;
        this.kept = kept;
        this.watch = watch;
        rest = game.rest();
        chosen = new int[game.classes()];
        sums = new long[game.classes() + 1][game.weighings()];
        binomials = new Binomials(game.players());
        turning = Turning.fits(game) ? Optional.of(new Turning(game)) : Optional.empty();
        small = game.players() <= Times.SMALL;
        bySize = new Times(game.classes(), game.players() + 1, small);
    }

    /// @param count    how many minimal coalitions were found
    /// @param complete whether none is missing
    /// @param bySize   those that hold one given seat, by class and size
    /// @param first    the first of them as numbers of seats by class
    record Result(BigInteger count, boolean complete, BigInteger[][] bySize, List<int[]> first) {}

    static Result of(Game game, long limit, int kept, Watch watch) {
        var walk = new MinimalWalk(game, limit, kept, watch);
        boolean complete = walk.visit(0, 0, 0);
        return new Result(walk.found.add(BigInteger.valueOf(walk.few)), complete,
                walk.bySize.perSeat(game.sizes()), walk.first);
    }

    /// Whether everything below was seen.
    private boolean visit(int c, int size, long classes) {
        if (c == chosen.length) return true;
        if (++steps > limit) return false;
        if ((steps & 0xffff) == 0) watch.at("finding minimal coalitions", steps / (double) limit);
        var next = sums[c + 1];
        boolean complete = true;
        for (int k = 0; k <= game.sizes()[c] && complete; k++) {
            chosen[c] = k;
            for (int w = 0; w < next.length; w++) next[w] = sums[c][w] + k * game.weights()[w][c];
            if (game.wins(next)) {
                if (isMinimal(c, classes | 1L << c, next)) take(c, size + k);
                break;
            }
            if (canWin(c + 1, next)) complete = visit(c + 1, size + k, k > 0 ? classes | 1L << c : classes);
        }
        chosen[c] = 0;
        return complete;
    }

    private boolean canWin(int c, long[] sum) {
        next:
        for (var quotas : game.alternatives()) {
            for (int w = 0; w < quotas.length; w++) if (sum[w] + rest[c][w] < quotas[w]) continue next;
            return true;
        }
        return false;
    }

    /// @param classes the classes that have seats in the coalition, as bits, where there are not more than 64
    private boolean isMinimal(int last, long classes, long[] sum) {
        if (turning.isPresent()) return (turning.get().of(sum) & classes) == classes;
        for (int c = 0; c <= last; c++) if (chosen[c] > 0 && game.winsWithout(c, sum)) return false;
        return true;
    }

    private void take(int last, int size) {
        if (first.size() < kept) first.add(chosen.clone());
        long times = 1;
        var many = BigInteger.ONE;
        for (int c = 0; c <= last; c++) {
            if (chosen[c] == 0 || chosen[c] == game.sizes()[c]) continue;
            if (small) times *= binomials.of(game.sizes()[c], chosen[c]).longValue();
            else many = many.multiply(binomials.of(game.sizes()[c], chosen[c]));
        }
        if (small) few += times;
        else found = found.add(many);
        for (int c = 0; c <= last; c++) {
            if (chosen[c] > 0) bySize.add(c, size, chosen[c], times, many);
        }
    }
}
