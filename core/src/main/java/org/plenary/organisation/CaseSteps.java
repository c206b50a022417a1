package org.plenary.organisation;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import org.plenary.act.Author;
import org.plenary.act.CaseAct.Trigger;
import org.plenary.act.CaseAct;
import org.plenary.calendar.Deadline;
import org.plenary.calendar.PartialDate;
import org.plenary.cases.Case;
import org.plenary.procedure.Stage;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.StageId;
import org.plenary.vocabulary.Words;

/// Writes the steps of one case.
record CaseSteps(Moves moves, Case one) {
    /// What leads a case on: who or what, by which motion, from which due moment, with which words.
    record Cause(
            Trigger trigger, Author author, Optional<String> move, Optional<MotionId> motion, Optional<Instant> due,
            Optional<Words> what, Optional<PartialDate> lastDay, SortedMap<InstrumentId, PartialDate> lastDays) {
        Cause(Trigger trigger, Author author, Optional<String> move, Optional<MotionId> motion, Optional<Instant> due,
                Optional<Words> what, Optional<PartialDate> lastDay) {
            this(trigger, author, move, motion, due, what, lastDay, Collections.emptySortedMap());
        }

        static Cause byLaw(Trigger trigger) {
            return new Cause(trigger, new Author.ByLaw(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty());
        }

        static Cause of(MotionId motion) {
            return new Cause(Trigger.DECISION, new Author.ByLaw(), Optional.empty(), Optional.of(motion),
                    Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Cause of(Instant due) {
            return new Cause(Trigger.CLOCK, new Author.ByLaw(), Optional.empty(), Optional.empty(),
                    Optional.of(due), Optional.empty(), Optional.empty());
        }
    }

    /// The step to a stage.
    CaseAct.CaseMoved to(StageId to, Cause cause, When when) {
        var stage = moves.stage(one, to);
        var runsOut = stage.flatMap(there -> moves.clock(there, when, cause.due())).map(Deadline::end);
        return new CaseAct.CaseMoved(one.id(), cause.move(), one.stage(), Optional.of(to), cause.trigger(),
                cause.author(), cause.motion(), cause.due(), runsOut, stage.map(Stage::isFinal).orElse(true),
                cause.what(), cause.lastDay(), cause.lastDays());
    }
}
