package org.plenary.meeting;

import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.MeetingAct.Presence;
import org.plenary.act.MeetingAct.Series;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// A convened meeting of a body as it stands on the day asked about. `on` is its last day, or the day
/// for which it is planned.
public record Meeting(
        MeetingId id, BodyId body, Optional<Integer> number, Stage stage, Optional<Series> series,
        Optional<Presence> presence, Optional<PartialDate> began, PartialDate on, Optional<Words> place,
        Optional<PartyId> host, List<InstrumentId> adopted, List<Words> outcomes, Optional<Words> deviation,
        DatedAct act) {
    /// How far a meeting has come: announced, held, or past its planned day with no record that it was held,
    /// or called off.
    public enum Stage { PLANNED, HELD, UNCONFIRMED, CANCELLED }

    public Meeting {
        adopted = List.copyOf(adopted);
        outcomes = List.copyOf(outcomes);
    }
}
