package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.Optional;

/// What was counted in a game without idle seats, for one seat of each class.
///
/// @param winning how many coalitions win
/// @param swings  coalitions that win with the seat and lose without it, by class
/// @param bySize  the same by class and size of the coalition, where sizes were told apart
record Counted(Method method, BigInteger winning, BigInteger[] swings, Optional<BigInteger[][]> bySize) {
    static Counted of(Method method, BigInteger winning, BigInteger[][] bySize) {
        var swings = new BigInteger[bySize.length];
        for (int c = 0; c < swings.length; c++) {
            swings[c] = BigInteger.ZERO;
            for (var some : bySize[c]) swings[c] = swings[c].add(some);
        }
        return new Counted(method, winning, swings, Optional.of(bySize));
    }

    /// What holds in a game when this was counted in its dual: a set blocks where its opposite does not win,
    /// and whoever turns a coalition of s seats in one game turns one of n + 1 - s seats in the other.
    Counted ofDual(int players) {
        return new Counted(method, BigInteger.TWO.pow(players).subtract(winning), swings,
                bySize.map(all -> turned(all, players)));
    }

    private static BigInteger[][] turned(BigInteger[][] all, int players) {
        var turned = new BigInteger[all.length][players + 1];
        for (int c = 0; c < all.length; c++) {
            turned[c][0] = BigInteger.ZERO;
            for (int s = 1; s <= players; s++) turned[c][s] = all[c][players + 1 - s];
        }
        return turned;
    }
}
