package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.Ground;
import org.plenary.act.MotionAct;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MotionId;

/// Who may table, put, amend, close a motion, and take a position on it.
record MotionAuthority(Entitlements may) {

    List<Ground> grounds(MotionAct act) {
        return switch (act) {
            case MotionAct.MotionTabled tabled -> tabled.amends().isPresent()
                    ? may.one(may.seated(tabled.body(), Entitlements.SPEAKS))
                    : may.one(may.seated(tabled.body(), Entitlements.COMMITS), may.serving(tabled.body()));
            case MotionAct.AmendmentAccepted _, MotionAct.MotionWithdrawn _ -> mover(act.motion());
            case MotionAct.MotionPut _, MotionAct.PositionsClosed _, MotionAct.MotionDeferred _,
                    MotionAct.MotionReferred _ -> inBody(act.motion(), false);
            case MotionAct.MotionCirculated _ -> inBody(act.motion(), true);
            case MotionAct.CirculationOpened(_, var party) -> may.one(may.own(party, Entitlements.SPEAKS));
            case MotionAct.PositionTaken taken -> {
                var own = may.one(may.own(taken.party(), Entitlements.SPEAKS));
                yield own.isEmpty() ? Mandate.of(may).on(taken.motion()) : own;
            }
            case MotionAct.OpinionRecorded recorded -> may.one(may.own(recorded.party(), Entitlements.SPEAKS));
            case MotionAct.OptedOut out -> may.one(may.own(out.party(), Entitlements.COMMITS));
            case MotionAct.JoinedLater joined -> may.one(may.own(joined.party(), Entitlements.COMMITS));
            case MotionAct.MotionDecided _ -> Entitled.nobody(say("the positions on the motion"));
        };
    }

    /// The motion's own guard says so where there is no such motion.
    private List<Ground> inBody(MotionId motion, boolean withService) {
        var body = body(motion);
        if (body.isEmpty()) return List.of();
        return withService ? may.one(may.chair(body.get()), may.serving(body.get())) : may.one(may.chair(body.get()));
    }

    private Optional<BodyId> body(MotionId motion) { return may.organisation().motions().body(motion); }

    private List<Ground> mover(MotionId motion) {
        var mover = may.organisation().motions().mover(motion);
        if (mover.isEmpty()) return List.of();
        return switch (mover.get()) {
            case Author.Delegation(var party, _) -> may.one(may.own(party, Entitlements.COMMITS));
            case Author.Holder _, Author.Staff _, Author.Visitor _ -> may.one(new Entitled(
                    mover.get().equals(may.author()), say("'%s', who tabled it", mover.get()), Optional.empty()));
            case Author.ByLaw _ -> Entitled.nobody(say("the case in which the motion was put"));
        };
    }

    static Optional<Author> author(MotionAct act) {
        return switch (act) {
            case MotionAct.MotionTabled tabled -> Optional.of(tabled.author());
            case MotionAct.AmendmentAccepted accepted -> Optional.of(accepted.author());
            case MotionAct.MotionWithdrawn withdrawn -> Optional.of(withdrawn.author());
            case MotionAct.MotionPut put -> Optional.of(put.author());
            case MotionAct.MotionCirculated circulated -> Optional.of(circulated.author());
            case MotionAct.MotionDeferred deferred -> Optional.of(deferred.author());
            case MotionAct.MotionReferred referred -> Optional.of(referred.author());
            case MotionAct.PositionsClosed closed -> Optional.of(closed.author());
            case MotionAct.CirculationOpened _, MotionAct.PositionTaken _, MotionAct.OpinionRecorded _,
                    MotionAct.MotionDecided _, MotionAct.OptedOut _, MotionAct.JoinedLater _ -> Optional.empty();
        };
    }
}
