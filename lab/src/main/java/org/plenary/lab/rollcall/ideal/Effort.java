package org.plenary.lab.rollcall.ideal;

import org.plenary.lab.power.Progress;

/// How far a fit goes: no place moves by more than the tolerance, or so many steps are taken; and who waits for it.
record Effort(double tolerance, int mostSteps, Progress progress) {
    /// Called before every step.
    ///
    /// @throws Interrupted where whoever waits wants it no longer
    void at(int step) {
        if (!progress.goOn("steps", step / (double) mostSteps)) throw new Interrupted();
    }

    /// The effort of one of several draws, whose progress is that of them all.
    Effort inDraw(int draw, int draws) {
        return new Effort(tolerance, mostSteps, (_, _) -> progress.goOn("draws", draw / (double) draws));
    }
}
