package org.plenary.lab.model;

/// Random numbers by their place: the number at a counter is a function of the key and the counter alone, so that any
/// part of a simulation can be drawn by itself, by any thread or machine, with the same result to the last bit.
///
/// The function is the finaliser of SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, OOPSLA 2014), applied to key and
/// counter in turn. Logarithm and cosine are those of `StrictMath`, which are the same on every machine.
public record Draws(long key) {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-53;

    /// The draws of one part of a larger whole: of a docket, of a motion.
    public Draws of(long part) { return new Draws(mix(key + GOLDEN * (part + 1))); }

    /// The 64 bits at a counter.
    public long bits(long counter) { return mix(mix(key ^ GOLDEN * (counter + 1)) + counter); }

    /// A number from 0 to below 1.
    public double uniform(long counter) { return (bits(counter) >>> 11) * UNIT; }

    /// A normal number with mean 0 and variance 1 (G. E. P. Box and M. E. Muller, 1958).
    public double normal(long counter) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform(2 * counter)));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform(2 * counter + 1));
    }

    /// A whole number from 0 to below `bound`, with a bias below 1 in 2^31 for small bounds.
    public int below(long counter, int bound) { return (int) ((bits(counter) >>> 33) * bound >>> 31); }

    private static long mix(long bits) {
        bits = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ bits >>> 27) * 0x94d049bb133111ebL;
        return bits ^ bits >>> 31;
    }
}
