package org.plenary.cases;

import java.time.Instant;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.CaseAct;
import org.plenary.act.CaseAct.Trigger;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.StageId;

/// One step that a case took: from where to where, what led it on, who filed it, and when. `pending` is the motion
/// that was before a body when the case left its stage.
public record Passage(CaseAct.CaseMoved moved, Optional<MotionId> pending, DatedAct act) {
    public Optional<StageId> from() { return moved.from(); }

    /// The stage to which the case came; empty where it was closed where it stood.
    public Optional<StageId> to() { return moved.to(); }

    public Trigger trigger() { return moved.trigger(); }

    public Author author() { return moved.author(); }

    /// The legal day: of a clock, the one on which it fell due.
    public PartialDate on() { return act.on(); }

    /// The moment at which a clock fell due.
    public Optional<Instant> due() { return moved.due(); }
}
