package org.plenary.lab.power;

import java.util.Optional;
import org.plenary.vocabulary.PartyId;

/// What is asked for, and what it may cost.
///
/// @param subject  the party concerned, for rules that leave it out
/// @param listed   how many minimal sets of each sort are listed
/// @param steps    how many coalitions may be visited one by one, for Johnston's index and minimal sets
/// @param bytes    how much memory tables may take
/// @param samples  how many votes are drawn at random where nothing exact is within reach
/// @param seed     where the random votes begin: the same seed gives the same figures
/// @param moduli   how many moduli the Shapley-Shubik certificate is reckoned by; 0 for no certificate
/// @param orders   whether orders of arrival are wanted: the Shapley-Shubik index
/// @param sampling draw votes at random although the game could be counted
public record Options(Optional<PartyId> subject, int listed, long steps, long bytes, long samples, long seed,
                      int moduli, boolean orders, boolean sampling, Progress progress) {
    /// Everything within a few seconds and half a gibibyte.
    public static final Options USUAL = new Options(Optional.empty(), 20, 20_000_000, 512L << 20, 4_000_000,
            1, 0, true, false, Progress.NONE);

    public Options {
        if (listed < 0 || steps < 0 || bytes < 0 || samples < 1 || moduli < 0) {
            throw new IllegalArgumentException("A limit is 0 or more, and at least one vote is drawn.");
        }
    }

    public Options about(PartyId subject) {
        return new Options(Optional.of(subject), listed, steps, bytes, samples, seed, moduli, orders, sampling,
                progress);
    }

    public Options listing(int listed) {
        return new Options(subject, listed, steps, bytes, samples, seed, moduli, orders, sampling, progress);
    }

    public Options within(long steps, long bytes) {
        return new Options(subject, listed, steps, bytes, samples, seed, moduli, orders, sampling, progress);
    }

    public Options sampled(long samples, long seed) {
        return new Options(subject, listed, steps, bytes, samples, seed, moduli, orders, true, progress);
    }

    public Options certifiedBy(int moduli) {
        return new Options(subject, listed, steps, bytes, samples, seed, moduli, orders, sampling, progress);
    }

    /// Swings and what rests on them, without the Shapley-Shubik index.
    public Options withoutOrders() {
        return new Options(subject, listed, steps, bytes, samples, seed, moduli, false, sampling, progress);
    }

    public Options shownTo(Progress progress) {
        return new Options(subject, listed, steps, bytes, samples, seed, moduli, orders, sampling, progress);
    }
}
