package org.plenary.lab.rollcall;

import java.util.SplittableRandom;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

/// Records for tests: drawn by a seed, or written as one line of letters for each voter.
public final class Sample {
    private Sample() {}

    /// `rows` are `id letters`, a letter for each motion: y, n, a (abstaining), x (absent), - (no seat).
    public static RollCalls of(String... rows) {
        var builder = new RollCallBuilder();
        for (var row : rows) {
            var parts = row.split(" ");
            for (int motion = 0; motion < parts[1].length(); motion++) {
                int at = builder.motion(RecordedMotion.of("M" + motion));
                int stance = "ynax-".indexOf(parts[1].charAt(motion));
                builder.put(at, builder.voter(new PartyId(parts[0])), RollCalls.STANCES[stance]);
            }
        }
        return builder.build();
    }

    public static RollCalls drawn(int voters, int motions, long seed) {
        var dice = new SplittableRandom(seed);
        var builder = new RollCallBuilder();
        for (int motion = 0; motion < motions; motion++) {
            int at = builder.motion(RecordedMotion.of("M" + motion));
            for (int voter = 0; voter < voters; voter++) {
                builder.put(at, builder.voter(new PartyId("V%03d".formatted(voter))), Stance.values()[dice.nextInt(5)]);
            }
        }
        return builder.build();
    }
}
