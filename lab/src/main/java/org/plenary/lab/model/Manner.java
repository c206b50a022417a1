package org.plenary.lab.model;

/// What all parties of a model share.
///
/// @param lean         how much motions are welcome on average, in standard deviations
/// @param indifference parties whose feeling is nearer to 0 than this abstain
/// @param absence      the chance that a party is absent
public record Manner(double lean, double indifference, double absence) {
    /// Motions as they come before assemblies: more are welcome than not, one in ten who cares little abstains.
    public static final Manner USUAL = new Manner(0.6, 0.1, 0.0);

    public Manner {
        if (!Double.isFinite(lean) || !(indifference >= 0) || !(absence >= 0 && absence < 1)) {
            throw new IllegalArgumentException(
                    "A lean is a number, indifference 0 or more, absence from 0 to below 1.");
        }
    }

    String says() {
        return "mean welcome %s, indifference %s, absence %s".formatted(lean, indifference, absence);
    }
}
