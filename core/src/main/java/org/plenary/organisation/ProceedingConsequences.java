package org.plenary.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.Author;
import org.plenary.act.BodyAct;
import org.plenary.act.DatedAct;
import org.plenary.act.MeetingAct;
import org.plenary.act.MeetingAct.Series;
import org.plenary.act.ProceedingAct;
import org.plenary.act.ProceedingAct.ItemEnd;
import org.plenary.charter.Charter;
import org.plenary.meeting.Proceeding;
import org.plenary.motion.Motion;
import org.plenary.timeline.AsOf;

/// What the close of a meeting brings about: what it has not dealt with is carried over, that it was held is on
/// record, and the chair passes on where it goes with the regular meetings.
final class ProceedingConsequences {
    private ProceedingConsequences() {}

    static List<DatedAct> of(Charter charter, Organisation organisation, DatedAct act) {
        if (!(act.act() instanceof ProceedingAct.MeetingClosed closed)) return List.of();
        var asOf = AsOf.on(act.on().last());
        return Decisions.of(organisation, closed.meeting(), asOf)
                .map(decisions -> after(charter, decisions, act)).orElse(List.of());
    }

    private static List<DatedAct> after(Charter charter, Decisions decisions, DatedAct closing) {
        var meeting = decisions.meeting();
        var acts = new ArrayList<DatedAct>();
        for (var item : meeting.agenda()) {
            if (item.state().isEnded()) continue;
            acts.add(byLaw(new ProceedingAct.ItemClosed(
                    meeting.id(), item.id(), ItemEnd.CARRIED_OVER, new Author.ByLaw()), closing, meeting));
        }
        acts.add(byLaw(held(decisions), closing, meeting));
        if (meeting.series() == Series.REGULAR) {
            new Succession(charter, decisions.organisation(), meeting.body(), meeting.id(), closing.on().last())
                    .assumed().map((BodyAct.ChairAssumed next) -> byLaw(next, closing, meeting)).ifPresent(acts::add);
        }
        return acts;
    }

    private static MeetingAct.MeetingHeld held(Decisions decisions) {
        var meeting = decisions.meeting();
        return new MeetingAct.MeetingHeld(meeting.id(), meeting.body(), meeting.number(), meeting.series(),
                meeting.presence(), began(meeting).map(DatedAct::on), meeting.place(), meeting.host(),
                decisions.instruments(), decisions.adopted().stream().map(Motion::title).toList(), meeting.deviation());
    }

    private static Optional<DatedAct> began(Proceeding meeting) {
        return meeting.sittings().stream().findFirst().map(sitting -> sitting.opened());
    }

    private static DatedAct byLaw(Act act, DatedAct closing, Proceeding meeting) {
        return new DatedAct(act, closing.on(), closing.entered(), Optional.of(meeting.body()), meeting.place(),
                Optional.empty(), closing.sources(), List.of());
    }
}
