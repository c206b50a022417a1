package org.plenary.act;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.StageId;
import org.plenary.vocabulary.Words;

/// Acts about cases: single runs of the charter's procedures.
public sealed interface CaseAct extends Act {
    /// What belongs to one case.
    sealed interface OfCase extends CaseAct {
        CaseId caseId();
    }

    /// What leads a case from one stage to the next.
    enum Trigger { OPENING, MOVE, DECISION, CLOCK, CONDITION }

    /// A case is opened. A drill is played for practice: it changes nothing outside itself.
    record CaseOpened(
            CaseId caseId, ProcedureId procedure, Optional<PartyId> subject, Author author, Words about,
            Audience audience, boolean drill) implements OfCase {}

    /// One of several who must act together has done so: in opening the case, or in the move named.
    record CaseJoined(CaseId caseId, Optional<String> move, Author author) implements OfCase {}

    /// A case comes to a stage. Who files a move gives the case and the move; the core fills in the rest.
    /// `due` is the moment at which a clock fell due, `runsOut` the one at which the clock of the new stage will.
    /// `ends` says that the case is over with it; without `to` it was closed where it stood. `lastDay` is the day that
    /// whoever files the move sets for what is owed on the new stage, as a memorandum does; `lastDays` are those of
    /// single instruments that are to be joined there, where they differ from it.
    record CaseMoved(
            CaseId caseId, Optional<String> move, Optional<StageId> from, Optional<StageId> to, Trigger trigger,
            Author author, Optional<MotionId> motion, Optional<Instant> due, Optional<Instant> runsOut,
            boolean ends, Optional<Words> what, Optional<PartialDate> lastDay,
            SortedMap<InstrumentId, PartialDate> lastDays) implements OfCase {
        public CaseMoved {
            lastDays = Collections.unmodifiableSortedMap(new TreeMap<>(lastDays));
        }

        /// A step that sets no single instrument a last day of its own.
        public CaseMoved(
                CaseId caseId, Optional<String> move, Optional<StageId> from, Optional<StageId> to, Trigger trigger,
                Author author, Optional<MotionId> motion, Optional<Instant> due, Optional<Instant> runsOut,
                boolean ends, Optional<Words> what, Optional<PartialDate> lastDay) {
            this(caseId, move, from, to, trigger, author, motion, due, runsOut, ends, what, lastDay,
                    Collections.emptySortedMap());
        }
    }

    /// A statement is published. `basis` says under which provision, and by whose decision.
    record StatementPublished(
            Optional<CaseId> inCase, Optional<MotionId> motion, Words text, Words basis, Author author)
            implements CaseAct {}
}
