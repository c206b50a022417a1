package org.plenary.server.lab;

import java.util.Optional;
import java.util.SortedMap;
import org.plenary.lab.replay.Replayed;
import org.plenary.server.view.ReplayView;

/// Verdicts in their public shape.
public final class ReplayRows {
    private ReplayRows() {}

    /// One verdict; `inForce` are those of the law in force by motion, where another law is asked about.
    public static ReplayView.Row of(Replayed one, SortedMap<String, Boolean> inForce) {
        var law = new ReplayView.Law(one.law().day(), one.law().matter(), one.law().rule());
        var beside = new ReplayView.Beside(one.motion().adopted(), Optional.ofNullable(inForce.get(one.motion().id())),
                one.daysSaved().map(Long::intValue));
        return ReplayView.row(one.motion().id(), law, one.tally(), one.adopted(),
                new ReplayView.Who(one.decisive(), one.overruled()), beside);
    }
}
