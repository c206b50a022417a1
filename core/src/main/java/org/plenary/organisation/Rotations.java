package org.plenary.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.BodyAct;
import org.plenary.act.MeetingAct;
import org.plenary.act.MeetingAct.Series;
import org.plenary.body.ComparedTurn;
import org.plenary.body.Rotation;
import org.plenary.body.Tenure;
import org.plenary.body.Turn;
import org.plenary.charter.Chair;
import org.plenary.charter.Charter;
import org.plenary.meeting.Meeting;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.OrderId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// How the chair of a body goes round: by the charter, and as the record has it.
public record Rotations(Charter charter, Organisation organisation) {

    /// Every recorded turn of the body beside the one that the rotation names, earliest first. Turns are
    /// the recorded chairs; where there is none, the hosts of the regular meetings.
    public List<ComparedTurn> turns(BodyId body) {
        var turns = organisation.bodies().turns(body, Instant.MAX);
        Optional<PartyId> before = Optional.empty();
        if (turns.isEmpty()) turns = hosts(body);
        else before = hostBy(body, turns.getFirst().act().on().last());
        var compared = new ArrayList<ComparedTurn>();
        for (var turn : turns) {
            compared(body, before, turn).ifPresent(compared::add);
            before = Optional.of(turn.party());
        }
        return List.copyOf(compared);
    }

    /// The turns in which the record departs from the rotation.
    public List<ComparedTurn> deviations(BodyId body) {
        return turns(body).stream().filter(turn -> !turn.follows()).toList();
    }

    /// The party whose turn comes after the one that has the chair on that day.
    public Optional<PartyId> next(BodyId body, AsOf asOf) {
        var chair = organisation.chair(charter, body, asOf);
        var order = order(body, asOf.day());
        if (chair.isEmpty() || order.isEmpty() || chair.get().party().isEmpty()) return Optional.empty();
        return rotation(order.get(), asOf.day()).next(chair.get().party().get(), seated(body, asOf.day()));
    }

    /// The party whose national comes next in an office for which the charter lays down an order: of those that are
    /// seated in the body that appoints. Empty where there is no order, or nobody has held the office yet.
    public Optional<PartyId> nextNational(OfficeId office, AsOf asOf) {
        var law = charter.offices().at(office, asOf.day());
        var order = law.flatMap(known -> known.law().nationalsOf());
        var last = organisation.bodies().succession(office, asOf.known()).stream()
                .filter(tenure -> !tenure.since().first().isAfter(asOf.day()))
                .reduce((_, later) -> later).flatMap(Tenure::nationality);
        var body = law.flatMap(known -> known.law().appointedBy());
        if (order.isEmpty() || last.isEmpty() || body.isEmpty()) return Optional.empty();
        return rotation(order.get(), asOf.day()).next(last.get(), seated(body.get(), asOf.day()));
    }

    private Optional<OrderId> order(BodyId body, LocalDate day) {
        return charter.bodies().at(body, day).flatMap(law -> law.law().chair())
                .filter(chair -> chair instanceof Chair.Rotates)
                .map(chair -> ((Chair.Rotates) chair).order());
    }

    private Rotation rotation(OrderId order, LocalDate day) {
        return new Rotation(charter.orders().at(order, day).map(one -> one.law()).orElse(List.of()));
    }

    private List<PartyId> seated(BodyId body, LocalDate day) {
        return organisation.seating(charter).seats(body, AsOf.on(day)).stream()
                .map(seat -> seat.party())
                .toList();
    }

    private Optional<ComparedTurn> compared(BodyId body, Optional<PartyId> before, Turn turn) {
        var day = turn.act().on().last();
        return order(body, day).map(order -> {
            var rotation = rotation(order, day);
            var eligible = seated(body, day);
            var expected = before.flatMap(party -> rotation.next(party, eligible));
            var passed = before.map(party -> rotation.between(party, turn.party(), eligible))
                    .orElse(List.of());
            return new ComparedTurn(body, order, turn.act().on(), before, expected, turn.party(), passed,
                    reason(turn.act().act()), turn);
        });
    }

    private static Optional<Words> reason(Act act) {
        if (act instanceof BodyAct.ChairAssumed assumed) return assumed.deviation();
        if (act instanceof MeetingAct.MeetingHeld held) return held.deviation();
        return Optional.empty();
    }

    private List<Turn> hosts(BodyId body) {
        return regular(body).stream()
                .filter(meeting -> meeting.host().isPresent())
                .map(meeting -> new Turn(meeting.host().get(), meeting.act()))
                .toList();
    }

    private Optional<PartyId> hostBy(BodyId body, LocalDate day) {
        return regular(body).stream()
                .filter(meeting -> !meeting.on().first().isAfter(day))
                .reduce((_, later) -> later)
                .flatMap(Meeting::host);
    }

    private List<Meeting> regular(BodyId body) {
        return organisation.meetings().of(body, AsOf.on(LocalDate.MAX)).stream()
                .filter(meeting -> meeting.stage() == Meeting.Stage.HELD
                        && meeting.series().equals(Optional.of(Series.REGULAR)))
                .toList();
    }
}
