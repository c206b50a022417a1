package org.plenary.server.view;

import java.time.Instant;
import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.motion.Motion;
import org.plenary.motion.Rooms;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.MotionId;

/// A motion in one line: where it stands, how many have spoken, and until when its time limit runs.
public record MotionLine(
        MotionId motion, Text title, Ref body, Text matterName, Motion.Stage stage, Text author, PartialDate tabled,
        Optional<PartialDate> ended, Optional<Instant> runsOut, int spoken, int entitled, Optional<CaseId> inCase,
        Optional<MotionId> amends) {

    static MotionLine of(Vantage vantage, Motion motion) {
        var room = new Rooms(vantage.organisation().seating(vantage.charter()))
                .of(motion, BoardView.day(vantage, motion));
        int spoken = (int) room.map(found -> found.entitled().stream()
                .filter(party -> motion.stand(party).isPresent()).count()).orElse(0L).longValue();
        return new MotionLine(motion.id(), vantage.text(motion.title()),
                new Ref(motion.body().value(), vantage.name(motion.body())), vantage.name(motion.matter()),
                motion.stage(), Authors.name(vantage, motion.author()), motion.tabling().on(),
                motion.ended().map(act -> act.on()), motion.runsOut(), spoken,
                room.map(found -> found.entitled().size()).orElse(0), motion.inCase(), motion.amends());
    }
}
