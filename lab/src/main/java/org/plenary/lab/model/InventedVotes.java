package org.plenary.lab.model;

import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCallBuilder;
import org.plenary.lab.rollcall.RollCalls;

/// A record of invented votes, to try analyses on. Its motions are called invented.
public final class InventedVotes {
    private InventedVotes() {}

    public static RollCalls of(PreferenceModel model, int motions, long seed) {
        var draws = new Draws(seed);
        var builder = new RollCallBuilder();
        for (int number = 0; number < motions; number++) {
            int motion = builder.motion(RecordedMotion.of("invented " + number));
            var stances = model.vote(draws.of(number));
            for (int i = 0; i < stances.length; i++) {
                builder.put(motion, builder.voter(model.parties().get(i)), stances[i]);
            }
        }
        return builder.build();
    }
}
