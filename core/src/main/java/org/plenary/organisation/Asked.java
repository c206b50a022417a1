package org.plenary.organisation;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.cases.Case;
import org.plenary.compliance.Commitment;
import org.plenary.compliance.Incident;
import org.plenary.meeting.Proceeding;
import org.plenary.motion.Motion;
import org.plenary.rule.analysis.CountsAs;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;

/// Something that waits for an author: what it is about, and the moment by which, where there is one.
public sealed interface Asked {
    /// The last moment at which it can be answered.
    Optional<Instant> due();

    /// A motion takes positions, and the party has taken none. `silence` is what staying silent comes to where the rule
    /// makes it the same for every seat; `undecided` are the other seats that have not spoken.
    record Position(Motion motion, Optional<Instant> due, Optional<CountsAs> silence, SortedSet<PartyId> undecided)
            implements Asked {
        public Position {
            undecided = Collections.unmodifiableSortedSet(new TreeSet<>(undecided));
        }
    }

    /// A motion waits to be put by the chair; or every seat has spoken, and positions wait to be closed.
    record Chairing(Motion motion, boolean allHaveSpoken, Optional<Instant> due) implements Asked {}

    /// A move is open to the author in a case.
    record Step(Case inCase, NextMove move, Optional<Instant> due) implements Asked {}

    /// An incident is reported of the party, which has not answered. `inCase` is the case in which it counts, where the
    /// party may reply before a time limit leads on; `mayOpen` are the cases that others may open by what is on record.
    record Reply(Incident incident, Optional<Case> inCase, Optional<Instant> due, List<ProcedureId> mayOpen)
            implements Asked {
        public Reply {
            mayOpen = List.copyOf(mayOpen);
        }
    }

    /// A report is owed.
    record Report(Commitment commitment, Optional<Instant> due) implements Asked {}

    /// A meeting is convened, and the party has named nobody to it.
    record Credentials(Proceeding meeting, Optional<Instant> due) implements Asked {}

    /// Draft minutes wait for comments, or for the chair's approval.
    record Minutes(Proceeding meeting, boolean toApprove, Optional<Instant> due) implements Asked {}
}
