package org.plenary.motion;

import org.plenary.act.MotionAct;
import org.plenary.act.DatedAct;
import org.plenary.timeline.PersistentList;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.MotionId;

/// Every motion on record, by name, with its acts in the order of their entry.
public record Motions(PersistentMap<MotionId, PersistentList<DatedAct>> acts) {
    public static Motions begin() { return new Motions(PersistentMap.empty()); }

    public Motions evolve(MotionAct act, DatedAct dated) {
        return new Motions(acts.update(act.motion(), PersistentList.empty(), list -> list.with(dated)));
    }
}
