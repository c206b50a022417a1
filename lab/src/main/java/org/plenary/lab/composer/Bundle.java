package org.plenary.lab.composer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.charter.Charter;
import org.plenary.charter.Reform;
import org.plenary.charter.compare.CharterDiff;
import org.plenary.charter.compare.LawChange;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.organisation.Organisation;

/// Reforms that are proposed together, on the day from which all of them would hold.
///
/// @param inForce  the charter without them
/// @param singly   the charter under each alone, in the order in which they were named
/// @param together the charter under all; where two change the same thing, the later named holds
public record Bundle(
        Charter inForce, List<Reformed> singly, Charter together, Organisation organisation, LocalDate day,
        Optional<Evidence> evidence) {
    /// A reform, and the charter under it alone.
    public record Reformed(Reform reform, Charter charter) {}

    /// A record of votes of the parties, and what its source is called.
    public record Evidence(RollCalls votes, String name) {}

    public Bundle {
        singly = List.copyOf(singly);
        if (singly.isEmpty()) throw new IllegalArgumentException("A bundle holds a reform at least.");
    }

    /// The same beside a record of votes.
    public Bundle with(Evidence votes) {
        return new Bundle(inForce, singly, together, organisation, day, Optional.of(votes));
    }

    /// What one of the reforms changes in law.
    List<LawChange> changes(Reformed one) { return changes(one.charter()); }

    /// What all of them change in law.
    List<LawChange> changes() { return changes(together); }

    private List<LawChange> changes(Charter after) {
        return CharterDiff.between(new CharterDiff.Law(inForce, day), new CharterDiff.Law(after, day));
    }
}
