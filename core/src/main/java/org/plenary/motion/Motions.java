package org.plenary.motion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentList;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MotionId;

/// Every motion on record: as it stands now, with its acts in the order of their entry. Which motions are open, and
/// which time limit runs out first, is known without looking at all of them.
public record Motions(
        PersistentMap<MotionId, Motion> now, PersistentMap<MotionId, PersistentList<DatedAct>> acts,
        PersistentMap<MotionId, Boolean> open, PersistentMap<Expiry, Boolean> expiries) {

    /// A time limit that runs on a motion: the last second of a silence or of a deferral.
    public record Expiry(Instant at, MotionId motion) implements Comparable<Expiry> {
        @Override public int compareTo(Expiry other) {
            int order = at.compareTo(other.at);
            return order != 0 ? order : motion.compareTo(other.motion);
        }
    }

    public static Motions begin() {
        return new Motions(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(),
                PersistentMap.empty());
    }

    /// What becomes of an amendment concerns the motion that it amends as well.
    public Motions evolve(MotionAct act, DatedAct dated) {
        var own = evolved(act.motion(), act, dated);
        var other = switch (act) {
            case MotionAct.MotionTabled tabled -> tabled.amends();
            case MotionAct.AmendmentAccepted accepted -> Optional.of(accepted.amendment());
            case MotionAct.MotionDecided _, MotionAct.MotionWithdrawn _ ->
                    now.get(act.motion()).flatMap(Motion::amends);
            case MotionAct.MotionPut _, MotionAct.MotionCirculated _, MotionAct.CirculationOpened _,
                    MotionAct.PositionTaken _, MotionAct.OpinionRecorded _, MotionAct.MotionDeferred _,
                    MotionAct.MotionReferred _, MotionAct.PositionsClosed _, MotionAct.OptedOut _,
                    MotionAct.JoinedLater _ -> Optional.<MotionId>empty();
        };
        return other.filter(now::contains).map(id -> own.evolved(id, act, dated)).orElse(own);
    }

    private Motions evolved(MotionId id, MotionAct act, DatedAct dated) {
        var recorded = acts.update(id, PersistentList.empty(), list -> list.with(dated));
        var before = now.get(id);
        var after = taken(before, act, dated);
        if (after.isEmpty()) return new Motions(now, recorded, open, expiries);
        return new Motions(now.with(id, after.get()), recorded, opened(before, after.get()),
                running(before, after.get()));
    }

    /// An act about a motion that was never tabled is kept and makes no motion.
    private static Optional<Motion> taken(Optional<Motion> before, MotionAct act, DatedAct dated) {
        if (before.isPresent()) return before.map(motion -> motion.evolve(act, dated));
        return act instanceof MotionAct.MotionTabled tabled
                ? Optional.of(Motion.begin(tabled, dated)) : Optional.empty();
    }

    private PersistentMap<MotionId, Boolean> opened(Optional<Motion> before, Motion after) {
        boolean was = before.filter(Motion::isOpen).isPresent();
        if (was == after.isOpen()) return open;
        return after.isOpen() ? open.with(after.id(), true) : open.without(after.id());
    }

    private PersistentMap<Expiry, Boolean> running(Optional<Motion> before, Motion after) {
        var ran = before.flatMap(Motion::runsOut);
        var runs = after.runsOut();
        if (ran.equals(runs)) return expiries;
        var rest = ran.map(end -> expiries.without(new Expiry(end, after.id()))).orElse(expiries);
        return runs.map(end -> rest.with(new Expiry(end, after.id()), true)).orElse(rest);
    }

    /// The motion as it stands now, where one of this name was ever tabled.
    public Optional<Motion> one(MotionId id) { return now.get(id); }

    /// The motion as of a day and as known at a moment; empty where it was not tabled by then.
    public Optional<Motion> one(MotionId id, AsOf asOf) {
        Optional<Motion> motion = Optional.empty();
        for (var dated : acts.getOr(id, PersistentList.empty())) {
            boolean counts = !dated.on().first().isAfter(asOf.day()) && !dated.entered().isAfter(asOf.known());
            if (counts) motion = taken(motion, (MotionAct) dated.act(), dated);
        }
        return motion;
    }

    /// The motions that are open now, by name.
    public List<Motion> openNow() { return open.keys().stream().map(id -> now.get(id).orElseThrow()).toList(); }

    /// Every motion tabled by then, by name.
    public List<Motion> motions(AsOf asOf) {
        var motions = new ArrayList<Motion>();
        for (var id : acts.keys()) one(id, asOf).ifPresent(motions::add);
        return List.copyOf(motions);
    }

    /// The motions that were open as of a day and as known at a moment, by name.
    public List<Motion> open(AsOf asOf) { return motions(asOf).stream().filter(Motion::isOpen).toList(); }

    /// The body before which the motion is now.
    public Optional<BodyId> body(MotionId motion) { return one(motion).map(Motion::body); }

    /// Who tabled the motion.
    public Optional<Author> mover(MotionId motion) { return one(motion).map(Motion::author); }

    /// To whom the motion is open.
    public Optional<Audience> audience(MotionId motion) { return one(motion).map(Motion::audience); }

    /// The time limit that runs out first.
    public Optional<Expiry> next() { return expiries.firstKey(); }
}
