package org.plenary.lab.power;

/// Which classes have seats that turn a winning coalition, as a set of bits, looked up by how far the
/// coalition is above its quotas. For games of up to 64 classes.
final class Turning {
    private final Game game;
    private final Slack[] slacks;

    Turning(Game game) {
        this.game = game;
        slacks = new Slack[game.weighings()];
        for (int w = 0; w < slacks.length; w++) slacks[w] = new Slack(game.weights()[w]);
    }

    static boolean fits(Game game) { return game.classes() <= Long.SIZE; }

    /// Classes of which one seat less makes a coalition that weighs `sums` lose, be they in it or not: every
    /// alternative that is met must then fail by some weighing.
    long of(long[] sums) {
        long turning = -1;
        next:
        for (var quotas : game.alternatives()) {
            long failing = 0;
            for (int w = 0; w < quotas.length; w++) {
                long slack = sums[w] - quotas[w];
                if (slack < 0) continue next;
                failing |= slacks[w].from(slack + 1);
            }
            turning &= failing;
            if (turning == 0) return 0;
        }
        return turning;
    }
}
