package org.plenary.lab.own;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct;
import org.plenary.calendar.PartialDate;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCallBuilder;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.motion.Motion;
import org.plenary.motion.Motion.Stage;
import org.plenary.motion.Motions;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentList;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MotionId;

/// The motions of the organisation itself as a record of votes. Who stayed silent has no position in it.
///
/// A motion that was decided has the outcome on record. One that was withdrawn after somebody had taken a position has
/// none. A deferral with positions taken is a vote of its own, `ID/1`, `ID/2` …: not adopted that day, and settled on
/// the day on which the motion was adopted in the end; so a rule that adopts it saves the days between.
public final class OwnVotes {
    private final Motions motions;
    private final AsOf asOf;
    private final RollCallBuilder builder = new RollCallBuilder();

    private OwnVotes(Motions motions, AsOf asOf) {
        this.motions = motions;
        this.asOf = asOf;
    }

    /// As of a day and as known at a moment.
    public static RollCalls of(Motions motions, AsOf asOf) {
        var votes = new OwnVotes(motions, asOf);
        motions.motions(asOf).forEach(votes::take);
        return votes.builder.build();
    }

    private void take(Motion motion) {
        deferrals(motion);
        boolean voted = motion.decided().isPresent()
                || motion.stage() == Stage.WITHDRAWN && !motion.positions().isEmpty();
        if (!voted) return;
        var vote = dated(named(motion, motion.id().value()), motion.ended().orElseThrow());
        put(motion, motion.decided().map(decided -> vote.withOutcome(decided.adopted())).orElse(vote));
    }

    private void deferrals(Motion motion) {
        int count = 0;
        for (var act : motions.acts().getOr(motion.id(), PersistentList.empty())) {
            if (!(act.act() instanceof MotionAct.MotionDeferred) || act.entered().isAfter(asOf.known())) continue;
            var then = then(motion.id(), act);
            if (then.isEmpty() || then.get().positions().isEmpty()) continue;
            count++;
            var vote = dated(named(motion, motion.id() + "/" + count), act).withOutcome(false);
            put(then.get(), settled(motion).map(vote::settledOn).orElse(vote));
        }
    }

    /// The motion as it was when it was deferred.
    private Optional<Motion> then(MotionId id, DatedAct deferral) {
        return motions.one(id, new AsOf(asOf.day(), deferral.entered()))
                .filter(motion -> motion.deferral().filter(deferral::equals).isPresent());
    }

    private static Optional<LocalDate> settled(Motion motion) {
        return motion.ended().filter(_ -> motion.stage() == Stage.ADOPTED).map(DatedAct::on)
                .filter(PartialDate::isExact).map(PartialDate::first);
    }

    private static RecordedMotion named(Motion motion, String id) {
        return RecordedMotion.of(id).about(motion.matter().value()).titled(motion.title().in(Language.ENGLISH));
    }

    private static RecordedMotion dated(RecordedMotion vote, DatedAct act) {
        return act.on().isExact() ? vote.on(act.on().first()) : vote;
    }

    private void put(Motion motion, RecordedMotion vote) {
        int number = builder.motion(vote);
        motion.positions().forEach((party, position) ->
                builder.put(number, builder.voter(party), position.stance()));
    }
}
