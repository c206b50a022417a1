package org.plenary.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.plenary.act.BodyAct;
import org.plenary.act.MeetingAct.Series;
import org.plenary.charter.Chair;
import org.plenary.charter.Charter;
import org.plenary.meeting.Meeting;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// To whom the chair of a body passes at the close of its regular meeting: to the host on record of the next regular
/// meeting, where one is announced, else to the party that the rotation names.
record Succession(
        Charter charter, Organisation organisation, BodyId body, MeetingId closing, LocalDate day) {

    /// The act by which the chair passes; empty where it does not go with the meetings, where it was already settled
    /// for that day or later, and where nobody else is next.
    Optional<BodyAct.ChairAssumed> assumed() {
        if (!goesWithMeetings() || isSettled()) return Optional.empty();
        var holds = organisation.chair(charter, body, AsOf.on(day)).flatMap(chairing -> chairing.party());
        return next().filter(party -> !holds.equals(Optional.of(party)))
                .map(party -> new BodyAct.ChairAssumed(body, party, Optional.empty(), deviation(party)));
    }

    private boolean goesWithMeetings() {
        return charter.bodies().at(body, day).flatMap(law -> law.law().chair())
                .filter(chair -> chair instanceof Chair.Rotates(_, _, var withMeeting) && withMeeting).isPresent();
    }

    private boolean isSettled() {
        return organisation.bodies().turns(body, Instant.MAX).stream()
                .anyMatch(turn -> !turn.act().on().first().isBefore(day));
    }

    Optional<PartyId> next() { return announced().flatMap(Meeting::host).or(this::byRotation); }

    private Optional<PartyId> byRotation() {
        return new Rotations(charter, organisation).next(body, AsOf.on(day));
    }

    /// The next regular meeting after this day, as far as one is announced with a host.
    private Optional<Meeting> announced() {
        return organisation.meetings().planned(AsOf.on(day)).stream()
                .filter(meeting -> meeting.body().equals(body) && !meeting.id().equals(closing))
                .filter(meeting -> meeting.host().isPresent())
                .filter(meeting -> !meeting.series().equals(
                        Optional.of(Series.EXTRAORDINARY)))
                .findFirst();
    }

    /// Why another than the one that the rotation names: what the announcement of the meeting says about it.
    private Optional<Words> deviation(PartyId party) {
        if (byRotation().equals(Optional.of(party))) return Optional.empty();
        return announced().flatMap(meeting -> meeting.deviation().or(() -> meeting.act().note()));
    }
}
