package org.plenary.motion;

import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct;
import org.plenary.motion.Motion.Stage;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.Words;

/// What one more act makes of a motion.
record Evolution(Motion motion, DatedAct dated) {

    Motion of(MotionAct act) {
        return switch (act) {
            case MotionAct.MotionTabled tabled -> isMine(tabled.motion()) ? restated(tabled)
                    : amendments(motion.amendments().with(tabled.motion(), tabled.text()));
            case MotionAct.AmendmentAccepted(var main, var amendment, _) ->
                    main.equals(motion.id()) ? amended(amendment) : ended(Stage.ADOPTED);
            case MotionAct.MotionWithdrawn(var id, _) ->
                    isMine(id) ? ended(Stage.WITHDRAWN) : amendments(motion.amendments().without(id));
            case MotionAct.MotionPut _ -> put(Stage.IN_THE_ROOM, motion.voices());
            case MotionAct.MotionCirculated _ -> put(Stage.IN_SILENCE, motion.voices().withoutStands());
            case MotionAct.CirculationOpened(_, var party) ->
                    said(motion.voices().withOpened(party, dated.entered()));
            case MotionAct.PositionTaken taken -> said(motion.voices().with(Stand.of(taken, dated)));
            case MotionAct.OpinionRecorded(_, var party, var opinion) ->
                    said(motion.voices().with(new Opinion(party, opinion, dated.on(), dated.entered())));
            case MotionAct.MotionDeferred _ -> deferred();
            case MotionAct.MotionReferred(_, _, var to, _) -> referred(to);
            case MotionAct.PositionsClosed _ -> motion;
            case MotionAct.MotionDecided decided -> decided(decided);
            case MotionAct.OptedOut(_, var party, var reason) -> apart(Stand.apart(party, reason, dated));
            case MotionAct.JoinedLater(_, var party) -> said(motion.voices().withApart(party, dated));
        };
    }

    private boolean isMine(MotionId id) { return id.equals(motion.id()); }

    /// A correction of the tabling restates what was proposed.
    private Motion restated(MotionAct.MotionTabled tabled) {
        return new Motion(dated, tabled.body(), tabled.text(), motion.stage(), motion.put(), motion.deferral(),
                motion.voices(), motion.amendments(), motion.ended());
    }

    private Motion decided(MotionAct.MotionDecided decided) {
        if (isMine(decided.motion())) return ended(decided.adopted() ? Stage.ADOPTED : Stage.NOT_ADOPTED);
        return decided.adopted() ? amended(decided.motion())
                : amendments(motion.amendments().without(decided.motion()));
    }

    /// The new text takes the place of the old; who had spoken on the old one speaks again.
    private Motion amended(MotionId amendment) {
        return with(motion.body(), motion.amendments().getOr(amendment, motion.text()),
                motion.amendments().without(amendment), motion.voices().withoutStands());
    }

    private Motion amendments(PersistentMap<MotionId, Words> amendments) {
        return with(motion.body(), motion.text(), amendments, motion.voices());
    }

    private Motion said(Voices voices) { return with(motion.body(), motion.text(), motion.amendments(), voices); }

    /// While the motion is open, who stays out does not stand in its way any more.
    private Motion apart(Stand stand) {
        var voices = motion.voices().withApart(stand.party(), dated);
        return said(motion.isOpen() ? voices.with(stand) : voices);
    }

    private Motion with(BodyId body, Words text, PersistentMap<MotionId, Words> amendments, Voices voices) {
        return new Motion(motion.tabling(), body, text, motion.stage(), motion.put(), motion.deferral(), voices,
                amendments, motion.ended());
    }

    private Motion put(Stage stage, Voices voices) {
        return new Motion(motion.tabling(), motion.body(), motion.text(), stage, Optional.of(dated),
                motion.deferral(), voices, motion.amendments(), Optional.empty());
    }

    private Motion deferred() {
        return new Motion(motion.tabling(), motion.body(), motion.text(), Stage.DEFERRED, motion.put(),
                Optional.of(dated), motion.voices(), motion.amendments(), Optional.empty());
    }

    private Motion referred(BodyId to) {
        return new Motion(motion.tabling(), to, motion.text(), Stage.TABLED, Optional.empty(), Optional.empty(),
                motion.voices().withoutStands(), motion.amendments(), Optional.empty());
    }

    private Motion ended(Stage stage) {
        return new Motion(motion.tabling(), motion.body(), motion.text(), stage, motion.put(), motion.deferral(),
                motion.voices(), motion.amendments(), Optional.of(dated));
    }
}
