package org.plenary.lab.power;

/// Whoever waits for a long reckoning. It is told how far the work is from the third second on, a few times
/// a second, and may stop it at any moment.
@FunctionalInterface
public interface Progress {
    /// Nobody waits: nothing is shown and nothing is stopped.
    Progress NONE = (stage, share) -> true;

    /// Whether the work shall go on. `share` is between 0 and 1.
    boolean goOn(String stage, double share);
}
