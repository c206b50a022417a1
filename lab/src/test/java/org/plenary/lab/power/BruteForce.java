package org.plenary.lab.power;

import java.math.BigInteger;
import java.util.List;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.PackedRule;
import org.plenary.rule.Quantity;
import org.plenary.rule.Seat;

/// Power by putting every one of the 2^n votes to the rule itself, without any of the lab's methods.
final class BruteForce {
    final int players;
    final boolean[] wins;
    long winning;
    final long[] swings;
    final long[][] bySize;
    final Quantity[] johnston;
    final long[] minimal;
    long minimalSets;
    long minimalBlocking;

    BruteForce(DecisionRule rule, List<Seat> seats) {
        players = seats.size();
        var packed = PackedRule.of(rule, seats);
        wins = new boolean[1 << players];
        for (int set = 0; set < wins.length; set++) {
            wins[set] = packed.holds(new long[] {set, (1L << players) - 1 ^ set, 0, 0});
        }
        swings = new long[players];
        bySize = new long[players][players + 1];
        minimal = new long[players];
        johnston = new Quantity[players];
        java.util.Arrays.fill(johnston, Quantity.ZERO);
        for (int set = 0; set < wins.length; set++) look(set);
    }

    private void look(int set) {
        int everybody = wins.length - 1;
        if (!wins[everybody ^ set] && turning(set, true) == set) minimalBlocking++;
        if (!wins[set]) return;
        winning++;
        int turning = turning(set, false);
        if (turning == set) minimalSets++;
        int size = Integer.bitCount(set);
        for (int i = 0; i < players; i++) {
            if ((turning >> i & 1) == 0) continue;
            swings[i]++;
            bySize[i][size]++;
            if (turning == set) minimal[i]++;
            johnston[i] = johnston[i].plus(new Quantity(BigInteger.ONE, BigInteger.valueOf(Integer.bitCount(turning))));
        }
    }

    /// Members without whom the set no longer wins, or no longer blocks.
    private int turning(int set, boolean blocking) {
        int turning = 0;
        for (int i = 0; i < players; i++) {
            if ((set >> i & 1) == 0) continue;
            int without = set ^ 1 << i;
            if (blocking ? wins[wins.length - 1 ^ without] : !wins[without]) turning |= 1 << i;
        }
        return turning;
    }
}
