package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.body.Chairing;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Meets;
import org.plenary.vocabulary.BodyId;

/// A body as tables show it: its seats, its chair, its last and next meeting.
public record BodyRow(
        BodyId body, Text name, Optional<Text> composition, int seats, Optional<Meeting> meets, Optional<Chair> chair,
        Optional<MeetingRow> last, Optional<MeetingRow> next, List<Cite> sources) {
    /// How often it meets by the charter.
    public record Meeting(int atLeast, int count, String unit, Optional<Text> note) {
        static Meeting of(Vantage vantage, Meets meets) {
            return new Meeting(meets.atLeast(), meets.per().count(), meets.per().unit().word(),
                    vantage.text(meets.note()));
        }
    }

    /// Who is in the chair.
    public record Chair(Optional<Ref> party, Optional<Text> person, PartialDate since, Optional<PartialDate> until,
                        List<Cite> sources, List<Contest> contested) {
        static Chair of(Vantage vantage, Chairing chairing) {
            return new Chair(chairing.party().map(party -> Ref.of(vantage, party)),
                    vantage.text(chairing.person()), chairing.since(), chairing.until(), Cite.of(chairing.act()),
                    Contest.of(chairing.act()));
        }
    }
}
