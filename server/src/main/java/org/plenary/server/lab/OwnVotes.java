package org.plenary.server.lab;

import org.plenary.calendar.PartialDate;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCallBuilder;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.motion.Motion;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.Language;

/// The motions that the organisation itself decided, as a record of votes: those that the reader may see, with the
/// outcome on record. Who stayed silent has no position in it.
final class OwnVotes {
    private OwnVotes() {}

    static RollCalls of(Vantage vantage) {
        var builder = new RollCallBuilder();
        for (var motion : vantage.organisation().motions().motions(vantage.asOf())) {
            if (motion.decided().isEmpty()) continue;
            int number = builder.motion(recorded(motion));
            motion.positions().forEach((party, position) ->
                    builder.put(number, builder.voter(party), position.stance()));
        }
        return builder.build();
    }

    private static RecordedMotion recorded(Motion motion) {
        var recorded = RecordedMotion.of(motion.id().value()).about(motion.matter().value())
                .titled(motion.title().in(Language.ENGLISH))
                .withOutcome(motion.decided().orElseThrow().adopted());
        return motion.ended().map(act -> act.on()).filter(PartialDate::isExact)
                .map(day -> recorded.on(day.first())).orElse(recorded);
    }
}
