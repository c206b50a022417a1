package org.plenary.act;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.calendar.Length;
import org.plenary.rule.Position;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CalendarId;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Acts about motions: proposals before a body, how the seats stand on them, and what was decided.
public sealed interface MotionAct extends Act {
    MotionId motion();

    /// What an objection is about; the board routes it by its kind.
    enum ObjectionKind { CORE_INTEREST, WORDING, PROCEDURE, AWAITING_INSTRUCTIONS }

    /// How a decision came about: in the room, by silence that ran out, because all entitled had agreed, or by
    /// an objection that broke the silence.
    enum Basis { IN_THE_ROOM, SILENCE, ALL_AGREED, OBJECTION }

    /// A motion is laid before a body. One that `amends` another changes its text when it is adopted or accepted.
    record MotionTabled(
            MotionId motion, BodyId body, MatterId matter, Words title, Words text, Author author,
            Audience audience, Optional<PartyId> subject, Optional<MeetingId> meeting, Optional<CaseId> inCase,
            Optional<MotionId> amends) implements MotionAct {}

    /// Who tabled a motion takes an amendment into its text.
    record AmendmentAccepted(MotionId motion, MotionId amendment, Author author) implements MotionAct {}

    /// Who tabled a motion takes it back.
    record MotionWithdrawn(MotionId motion, Author author) implements MotionAct {}

    /// The chair puts the motion: from now on positions are taken in the room.
    record MotionPut(MotionId motion, Author author) implements MotionAct {}

    /// The motion is put by the silence procedure. `expires` is the moment at which silence counts; the core
    /// reckons it from `length` and `calendar`.
    record MotionCirculated(
            MotionId motion, Author author, Length length, Optional<CalendarId> calendar, Optional<Instant> expires)
            implements MotionAct {}

    /// A party opened what was circulated.
    record CirculationOpened(MotionId motion, PartyId party) implements MotionAct {}

    /// A party says how its seat stands; a later position replaces the earlier one while the motion is open.
    /// An objection says its kind, its reason and what would lift it.
    record PositionTaken(
            MotionId motion, PartyId party, Position position, Optional<ObjectionKind> objection,
            Optional<Words> reason, Optional<Words> liftedBy) implements MotionAct {}

    /// A party records an opinion, which does not block.
    record OpinionRecorded(MotionId motion, PartyId party, Words opinion) implements MotionAct {}

    /// The motion waits: for a length of time, after which it is before the body again, or until it is put anew.
    record MotionDeferred(
            MotionId motion, Author author, Optional<Length> length, Optional<CalendarId> calendar,
            Optional<Instant> until, Optional<Words> reason) implements MotionAct {}

    /// The motion goes to another body, the one above as a rule.
    record MotionReferred(MotionId motion, Author author, BodyId to, Optional<Words> reason) implements MotionAct {}

    /// The chair closes the taking of positions; what is decided follows by law.
    record PositionsClosed(MotionId motion, Author author) implements MotionAct {}

    /// What the body decided, by law. `positions` says of each entitled seat how it stood and how that is known:
    /// `for`, `silence expired`, `against: wording`.
    record MotionDecided(
            MotionId motion, boolean adopted, Basis basis, SortedMap<PartyId, String> positions)
            implements MotionAct {
        public MotionDecided {
            positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
        }
    }

    /// A party stays out of an adopted project.
    record OptedOut(MotionId motion, PartyId party, Optional<Words> reason) implements MotionAct {}

    /// A party that stayed out joins.
    record JoinedLater(MotionId motion, PartyId party) implements MotionAct {}
}
