package org.plenary.organisation;

import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct;
import org.plenary.act.MotionAct.Basis;
import org.plenary.charter.Charter;
import org.plenary.motion.Motion;
import org.plenary.motion.Motion.Stage;
import org.plenary.vocabulary.BodyId;

/// What an act brings about for a motion: the decision when positions are closed, when all have agreed to what was
/// circulated, or when an objection breaks the silence; and what becomes of the amendments.
final class MotionConsequences {
    private MotionConsequences() {}

    static List<DatedAct> of(Charter charter, Organisation organisation, DatedAct dated) {
        if (!(dated.act() instanceof MotionAct act)) return List.of();
        var motion = organisation.motions().one(act.motion());
        if (motion.isEmpty()) return List.of();
        return switch (act) {
            case MotionAct.PositionsClosed _ ->
                    List.of(new Decision(charter, organisation, motion.get()).on(dated, Basis.IN_THE_ROOM));
            case MotionAct.PositionTaken _, MotionAct.OptedOut _ ->
                    spoken(new Decision(charter, organisation, motion.get()), dated);
            case MotionAct.MotionDecided _, MotionAct.MotionWithdrawn _ -> amendments(motion.get(), dated,
                    Optional.empty());
            case MotionAct.MotionReferred referred -> amendments(motion.get(), dated, Optional.of(referred.to()));
            case MotionAct.MotionTabled _, MotionAct.AmendmentAccepted _, MotionAct.MotionPut _,
                    MotionAct.MotionCirculated _, MotionAct.CirculationOpened _, MotionAct.OpinionRecorded _,
                    MotionAct.MotionDeferred _, MotionAct.JoinedLater _ -> List.of();
        };
    }

    private static List<DatedAct> spoken(Decision decision, DatedAct dated) {
        if (decision.motion().stage() != Stage.IN_SILENCE) return List.of();
        return decision.early(dated).map(basis -> List.of(decision.on(dated, basis))).orElse(List.of());
    }

    /// Open amendments end with their motion, and go with it to another body.
    private static List<DatedAct> amendments(Motion motion, DatedAct dated, Optional<BodyId> to) {
        return motion.amendments().keys().stream()
                .map(id -> to.<MotionAct>map(body -> new MotionAct.MotionReferred(
                                id, new Author.ByLaw(), body, Optional.empty()))
                        .orElseGet(() -> new MotionAct.MotionWithdrawn(id, new Author.ByLaw())))
                .map(act -> new DatedAct(act, dated.on(), dated.entered(), dated.by(), Optional.empty(),
                        Optional.empty(), dated.sources(), List.of()))
                .toList();
    }
}
