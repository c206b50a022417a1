package org.plenary.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.act.MeetingAct.Series;
import org.plenary.calendar.Length;
import org.plenary.charter.Calendars;
import org.plenary.charter.Chair;
import org.plenary.charter.Charter;
import org.plenary.charter.Meets;
import org.plenary.meeting.Meeting;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PartyId;

/// What charter and record say about the next meeting of a body: who hosts it, which number it has, when it may
/// open at the earliest.
public record Convening(Charter charter, Organisation organisation, BodyId body, LocalDate day) {

    /// The party that hosts the next regular meeting by the charter: the one in the chair, where the chair goes with
    /// the regular meetings.
    public Optional<PartyId> host() {
        boolean goesWithIt = charter.bodies().at(body, day).flatMap(law -> law.law().chair())
                .filter(chair -> chair instanceof Chair.Rotates(_, _, var withMeeting) && withMeeting).isPresent();
        return goesWithIt ? chair() : Optional.empty();
    }

    Optional<PartyId> chair() {
        return organisation.chair(charter, body, AsOf.on(day)).flatMap(chairing -> chairing.party());
    }

    /// The number after the highest of the body's regular meetings; empty where they are not numbered.
    public Optional<Integer> number() {
        return organisation.meetings().of(body, AsOf.on(day)).stream()
                .filter(meeting -> meeting.stage() == Meeting.Stage.HELD)
                .filter(meeting -> !meeting.series().equals(Optional.of(Series.EXTRAORDINARY)))
                .flatMap(meeting -> meeting.number().stream())
                .max(Integer::compare).map(last -> last + 1);
    }

    /// What the charter lays down for meetings out of turn, where it does.
    public Optional<Meets.Extraordinary> extraordinary() {
        return charter.bodies().at(body, day).flatMap(law -> law.law().meets()).flatMap(Meets::extraordinary);
    }

    /// The earliest day on which a meeting out of turn may open that is called today.
    public LocalDate earliest() {
        return extraordinary().flatMap(Meets.Extraordinary::notice).map(this::after).orElse(day);
    }

    private LocalDate after(Length notice) {
        return notice.after(day, new Calendars(charter).of(Optional.empty(), day));
    }
}
