package org.plenary.motion;

import java.time.Instant;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct.ObjectionKind;
import org.plenary.act.MotionAct.PositionTaken;
import org.plenary.calendar.PartialDate;
import org.plenary.rule.Position;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// How a party stands on a motion, since when, and what an objection says of itself.
public record Stand(
        PartyId party, Position position, Optional<ObjectionKind> objection, Optional<Words> reason,
        Optional<Words> liftedBy, PartialDate on, Instant at) {

    static Stand of(PositionTaken taken, DatedAct dated) {
        return new Stand(taken.party(), taken.position(), taken.objection(), taken.reason(), taken.liftedBy(),
                dated.on(), dated.entered());
    }

    /// Who stays out of a project takes no part in the decision on it.
    static Stand apart(PartyId party, Optional<Words> reason, DatedAct dated) {
        return new Stand(party, Position.NOT_TAKING_PART, Optional.empty(), reason, Optional.empty(), dated.on(),
                dated.entered());
    }

    /// Whether this says the same as the act that would replace it.
    public boolean saysThe(PositionTaken same) {
        return position == same.position() && objection.equals(same.objection()) && reason.equals(same.reason())
                && liftedBy.equals(same.liftedBy());
    }
}
