package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.act.MeetingAct.Presence;
import org.plenary.act.MeetingAct.Series;
import org.plenary.calendar.PartialDate;
import org.plenary.meeting.Meeting;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MeetingId;

/// A meeting as tables show it.
public record MeetingRow(
        MeetingId meeting, BodyId body, Text bodyName, Optional<Integer> number, Meeting.Stage stage,
        Optional<Series> series, Optional<Presence> presence, Optional<PartialDate> began, PartialDate on,
        Optional<Text> place, Optional<Ref> host, List<Ref> adopted, List<Text> outcomes,
        Optional<Text> deviation, Optional<Text> note, List<Cite> sources, List<Contest> contested) {

    static MeetingRow of(Vantage vantage, Meeting meeting) {
        return new MeetingRow(meeting.id(), meeting.body(), vantage.name(meeting.body()), meeting.number(),
                meeting.stage(), meeting.series(), meeting.presence(), meeting.began(), meeting.on(),
                vantage.text(meeting.place()), meeting.host().map(host -> Ref.of(vantage, host)),
                meeting.adopted().stream().map(instrument -> Ref.of(vantage, instrument)).toList(),
                meeting.outcomes().stream().map(vantage::text).toList(), vantage.text(meeting.deviation()),
                vantage.text(meeting.act().note()), Cite.of(meeting.act()), Contest.of(meeting.act()));
    }
}
