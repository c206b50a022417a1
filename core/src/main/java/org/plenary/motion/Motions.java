package org.plenary.motion;

import java.util.Optional;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct;
import org.plenary.timeline.PersistentList;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MotionId;

/// Every motion on record, by name, with its acts in the order of their entry.
public record Motions(PersistentMap<MotionId, PersistentList<DatedAct>> acts) {
    public static Motions begin() { return new Motions(PersistentMap.empty()); }

    public Motions evolve(MotionAct act, DatedAct dated) {
        return new Motions(acts.update(act.motion(), PersistentList.empty(), list -> list.with(dated)));
    }

    /// The body before which the motion is.
    public Optional<BodyId> body(MotionId motion) {
        Optional<BodyId> body = Optional.empty();
        for (var dated : acts.getOr(motion, PersistentList.empty())) {
            if (dated.act() instanceof MotionAct.MotionTabled tabled) body = Optional.of(tabled.body());
            if (dated.act() instanceof MotionAct.MotionReferred referred) body = Optional.of(referred.to());
        }
        return body;
    }

    /// Who tabled the motion.
    public Optional<Author> mover(MotionId motion) { return tabled(motion).map(MotionAct.MotionTabled::author); }

    /// To whom the motion is open.
    public Optional<Audience> audience(MotionId motion) {
        return tabled(motion).map(MotionAct.MotionTabled::audience);
    }

    private Optional<MotionAct.MotionTabled> tabled(MotionId motion) {
        for (var dated : acts.getOr(motion, PersistentList.empty())) {
            if (dated.act() instanceof MotionAct.MotionTabled tabled) return Optional.of(tabled);
        }
        return Optional.empty();
    }
}
