package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.meeting.Meeting;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.PartyId;

/// Meetings on record: held, still to come, and planned ones of which no record says that they were held.
public final class MeetingsView {
    private MeetingsView() {}

    /// Every meeting, the latest first.
    public static List<MeetingRow> all(Vantage vantage) { return rows(vantage, meetings(vantage).reversed()); }

    /// The meetings of one body, the latest first.
    public static List<MeetingRow> of(Vantage vantage, BodyId body) {
        return rows(vantage, vantage.organisation().meetings().of(body, vantage.asOf()).reversed());
    }

    /// The meetings that a party hosted or will host, the latest first.
    public static List<MeetingRow> hostedBy(Vantage vantage, PartyId party) {
        return rows(vantage, meetings(vantage).reversed().stream()
                .filter(meeting -> meeting.host().filter(party::equals).isPresent()).toList());
    }

    /// What is still to come, the next first.
    public static List<MeetingRow> due(Vantage vantage) {
        return rows(vantage, vantage.organisation().meetings().planned(vantage.asOf()));
    }

    public static Optional<MeetingRow> find(Vantage vantage, String slug) {
        var ids = meetings(vantage).stream().map(Meeting::id).toList();
        return Slug.find(slug, ids)
                .flatMap(id -> vantage.organisation().meetings().meeting(id, vantage.asOf()))
                .map(meeting -> MeetingRow.of(vantage, meeting));
    }

    public static List<MeetingId> known(Vantage vantage) {
        return meetings(vantage).stream().map(Meeting::id).toList();
    }

    private static List<Meeting> meetings(Vantage vantage) {
        return vantage.organisation().meetings().meetings(vantage.asOf());
    }

    private static List<MeetingRow> rows(Vantage vantage, List<Meeting> meetings) {
        return meetings.stream().map(meeting -> MeetingRow.of(vantage, meeting)).toList();
    }
}
