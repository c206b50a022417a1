package org.plenary.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.meeting.AgendaItem;
import org.plenary.meeting.Proceeding;
import org.plenary.motion.Motion;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.MeetingId;

/// What a meeting has decided and adopted, by the record of motions and instruments.
public record Decisions(Organisation organisation, Proceeding meeting, AsOf asOf) {

    /// The motions decided on the days of the meeting that were tabled for it or stood on its agenda, adopted or not,
    /// in the order in which they were decided.
    public List<Motion> motions() {
        return organisation.motions().motions(asOf).stream()
                .filter(motion -> motion.decided().isPresent() && isOfMeeting(motion))
                .filter(motion -> motion.amends().isEmpty() && isWithin(motion.ended().get().on().last()))
                .sorted((one, other) -> one.ended().get().entered().compareTo(other.ended().get().entered()))
                .toList();
    }

    private boolean isOfMeeting(Motion motion) {
        return motion.meeting().equals(Optional.of(meeting.id()))
                || meeting.agenda().stream().map(AgendaItem::motion).anyMatch(Optional.of(motion.id())::equals);
    }

    private boolean isWithin(LocalDate day) {
        return !day.isBefore(meeting.opens().first()) && !day.isAfter(meeting.closes().last());
    }

    /// The motions that were adopted.
    public List<Motion> adopted() {
        return motions().stream().filter(motion -> motion.stage() == Motion.Stage.ADOPTED).toList();
    }

    /// The instruments that the body adopted on the days of the meeting.
    public List<InstrumentId> instruments() {
        return organisation.instruments().known().stream().filter(this::isAdoptedHere).toList();
    }

    private boolean isAdoptedHere(InstrumentId instrument) {
        return organisation.instruments().adoption(instrument, asOf)
                .filter(adoption -> adoption.by().equals(Optional.of(meeting.body())))
                .filter(adoption -> adoption.on().isExact() && isWithin(adoption.on().first())).isPresent();
    }

    /// The meeting with what it decided until now, as it stands on that day.
    public static Optional<Decisions> of(Organisation organisation, MeetingId id, AsOf asOf) {
        return organisation.proceedings().proceeding(id, asOf)
                .map(meeting -> new Decisions(organisation, meeting, asOf));
    }
}
