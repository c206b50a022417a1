package org.plenary.server.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.cases.Case;
import org.plenary.motion.Motion;
import org.plenary.server.view.FeedEvent.Certainty;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrasebook;

/// Time limits that run, for a calendar feed: silence and deferrals of motions, clocks of cases. Each ends at a
/// moment; one that starts anew is a new event.
record FeedClocks(Vantage vantage, Phrasebook phrases) {
    List<FeedEvent> events(FeedScope scope, List<BodyId> seating) {
        var events = new ArrayList<FeedEvent>();
        for (var motion : vantage.organisation().motions().open(vantage.asOf())) {
            if (scope.includes(List.of(motion.body()), motion.subject().stream().toList(), seating)) {
                motion.runsOut().ifPresent(end -> events.add(of(motion, end)));
            }
        }
        for (var one : vantage.organisation().cases().open(vantage.asOf())) {
            List<PartyId> subject = one.subject().stream().toList();
            if (scope.includes(List.of(), subject, seating)) one.runsOut().ifPresent(end -> events.add(of(one, end)));
        }
        return events;
    }

    private FeedEvent of(Motion motion, Instant end) {
        boolean isSilence = motion.stage() == Motion.Stage.IN_SILENCE;
        var kind = isSilence ? "silence" : "deferral";
        var since = isSilence ? motion.putAt() : motion.deferral().map(DatedAct::entered);
        var says = phrases.say(kind, vantage.text(motion.title()).text(), vantage.name(motion.body()).text());
        return event(kind + "-" + Slug.of(motion.id()), says, end, since.orElse(end),
                "/motions/" + Slug.of(motion.id()), List.of());
    }

    private FeedEvent of(Case one, Instant end) {
        var since = one.latest().map(passage -> passage.act().entered()).orElse(end);
        var then = DeskView.then(vantage, one).map(stage -> phrases.say("then", stage.text()));
        return event("clock-" + Slug.of(one.id()), phrases.say("clock", vantage.text(one.about()).text(),
                vantage.name(one.procedure()).text()), end, since, "/cases/" + Slug.of(one.id()),
                then.stream().toList());
    }

    private FeedEvent event(
            String uid, String summary, Instant end, Instant since, String page, List<String> says) {
        var day = end.atZone(vantage.charter().profile().zone()).toLocalDate();
        return new FeedEvent(uid + "-" + since.getEpochSecond(), summary, day, day, Optional.of(end),
                Certainty.CONFIRMED, since, 0, page, Optional.empty(), says);
    }
}
