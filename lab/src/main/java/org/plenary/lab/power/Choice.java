package org.plenary.lab.power;

/// Chooses how to count: the cheapest way that tells sizes of coalitions apart, if that takes a few seconds
/// at most; else a table by weight; else votes are drawn at random. Costs are rough numbers of steps.
record Choice(Game game, Options options) {
    /// So few coalitions are always visited one by one.
    private static final double FEW = 1 << 16;
    private static final double AFFORDABLE = 6e9;

    Method method() {
        if (options.sampling()) return Method.SAMPLING;
        if (game.profiles() <= FEW) return Method.WALK;
        double walk = game.profiles() * game.classes() * 4;
        double halves = Halves.cost(game);
        double table = sizeTable();
        double least = Math.min(walk, Math.min(halves, table));
        if (least <= AFFORDABLE) {
            if (least == walk) return Method.WALK;
            return least == halves ? Method.HALVES : Method.SIZE_TABLE;
        }
        return isWeightTable() ? Method.WEIGHT_TABLE : Method.SAMPLING;
    }

    private double sizeTable() {
        if (!SizeTable.fits(game)) return Double.POSITIVE_INFINITY;
        double entries = SizeTable.entries(game);
        if (!isWithin(entries, Planes.bytes(entries, game.players()))) return Double.POSITIVE_INFINITY;
        return entries * game.players() * Planes.count(game.players()) / 4;
    }

    private boolean isWeightTable() {
        return isCertifiable() && WeightTable.length(game) * game.players() * game.players() / 49 < 40 * AFFORDABLE;
    }

    /// Whether a table of doubles for the integral is within reach.
    boolean isIntegral() {
        if (!OwenIntegral.fits(game)) return false;
        double length = OwenIntegral.length(game);
        return isWithin(length, 8 * length)
                && length * game.players() * OwenIntegral.nodes(game) < 100 * AFFORDABLE;
    }

    /// Whether residues can be reckoned.
    boolean isCertifiable() {
        if (!WeightTable.fits(game) || game.players() >= Residues.MOST) return false;
        double length = WeightTable.length(game);
        return isWithin(length, 8 * length);
    }

    private boolean isWithin(double entries, double bytes) {
        return entries < Integer.MAX_VALUE - 8 && bytes <= options.bytes();
    }
}
