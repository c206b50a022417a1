package org.plenary.lab.own;

import java.util.List;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.membership.Step;
import org.plenary.motion.Motion;
import org.plenary.programme.Project;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;

/// A question that the record knows to have been raised, and that had no decision on the day asked about.
public sealed interface Undecided {
    /// When it is first known to have been raised.
    PartialDate since();

    /// The act that says last where it stands, with its sources and who contests it.
    DatedAct latest();

    /// Common work that was proposed and got no further, or was not agreed.
    record Undertaking(Project project) implements Undecided {
        @Override public PartialDate since() { return project.stages().getFirst().on(); }

        @Override public DatedAct latest() { return project.act(); }
    }

    /// A party on the way to a standing that it has not received; its last step may be a refusal.
    record Request(PartyId party, ProcedureId procedure, List<Step> steps) implements Undecided {
        public Request {
            steps = List.copyOf(steps);
        }

        @Override public PartialDate since() { return steps.getFirst().on(); }

        @Override public DatedAct latest() { return steps.getLast().act(); }
    }

    /// A motion of the register that is open, or was withdrawn.
    record Proposal(Motion motion) implements Undecided {
        @Override public PartialDate since() { return motion.tabling().on(); }

        @Override public DatedAct latest() {
            return motion.ended().or(motion::deferral).or(motion::put).orElse(motion.tabling());
        }
    }
}
