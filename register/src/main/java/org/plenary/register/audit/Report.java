package org.plenary.register.audit;

import java.util.List;
import java.util.Optional;
import org.plenary.register.checkpoint.Checkpoint;

/// What an audit found: the checkpoint that was checked against, how many entries were looked at,
/// and every fault. Without faults the register is whole.
public record Report(Optional<Checkpoint> checkpoint, long entries, List<Fault> faults) {
    public Report { faults = List.copyOf(faults); }

    public boolean isWhole() { return faults.isEmpty(); }
}
