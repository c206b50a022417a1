package org.plenary.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Chair;
import org.plenary.charter.Charter;
import org.plenary.charter.Meets;
import org.plenary.instrument.Instrument;
import org.plenary.instrument.Participation;
import org.plenary.meeting.Meeting;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;

/// What lies ahead of a day, as far as charter and record say: meetings, the chair, terms, entries into
/// force, withdrawals, steps with a date.
public record Outlook(Charter charter, Organisation organisation, AsOf asOf) {

    /// Everything due, the earliest first.
    public List<Due> due() {
        var due = new ArrayList<Due>();
        meetings(due);
        for (var body : charter.bodies().namesAt(asOf.day())) owed(body).ifPresent(due::add);
        for (var tenure : organisation.bodies().holders(asOf)) {
            tenure.until().filter(this::isAhead).ifPresent(end -> due.add(new Due.TermEnds(tenure, end)));
        }
        for (var instrument : organisation.instruments().instruments(charter, asOf)) {
            instrument(instrument, due);
        }
        for (var party : organisation.membership().steps().keys()) {
            for (var step : organisation.membership().steps(party, asOf)) {
                step.due().filter(this::isAhead).ifPresent(end -> due.add(new Due.StepOwed(step, end)));
            }
        }
        due.sort(Comparator.comparing(Due::on));
        return List.copyOf(due);
    }

    private boolean isAhead(PartialDate on) { return !on.last().isBefore(asOf.day()); }

    private void meetings(List<Due> due) {
        for (var meeting : organisation.meetings().meetings(asOf)) {
            switch (meeting.stage()) {
                case PLANNED -> {
                    due.add(new Due.MeetingPlanned(meeting));
                    chair(meeting).ifPresent(due::add);
                }
                case UNCONFIRMED -> due.add(new Due.MeetingUnconfirmed(meeting));
                case HELD, CANCELLED -> { }
            }
        }
    }

    private Optional<Due> chair(Meeting meeting) {
        boolean rotates = charter.bodies().at(meeting.body(), asOf.day()).flatMap(law -> law.law().chair())
                .filter(chair -> chair instanceof Chair.Rotates).isPresent();
        if (!rotates) return Optional.empty();
        var from = organisation.chair(charter, meeting.body(), asOf).flatMap(chairing -> chairing.party());
        var to = new Rotations(charter, organisation).next(meeting.body(), asOf);
        return Optional.of(new Due.ChairPasses(meeting.body(), from, to, meeting.on()));
    }

    /// A body that meets at least so often owes its next meeting within the period after its last.
    private Optional<Due> owed(BodyId body) {
        var meets = charter.bodies().at(body, asOf.day()).flatMap(law -> law.law().meets());
        var last = organisation.meetings().of(body, asOf).stream()
                .filter(meeting -> meeting.stage() == Meeting.Stage.HELD)
                .reduce((_, later) -> later);
        if (meets.isEmpty() || meets.get().atLeast() != 1 || last.isEmpty()) return Optional.empty();
        return last.flatMap(meeting -> owed(body, meets.get(), meeting));
    }

    private Optional<Due> owed(BodyId body, Meets meets, Meeting last) {
        if (!last.on().isExact()) return Optional.empty();
        var by = switch (meets.per().unit()) {
            case YEARS -> last.on().first().plusYears(meets.per().count());
            case MONTHS -> last.on().first().plusMonths(meets.per().count());
            case WEEKS -> last.on().first().plusWeeks(meets.per().count());
            case DAYS, WORKING_DAYS, HOURS -> last.on().first().plusDays(meets.per().count());
        };
        return Optional.of(new Due.MeetingOwed(body, meets, last, PartialDate.of(by)));
    }

    private void instrument(Instrument instrument, List<Due> due) {
        instrument.inForce().on().filter(this::isLater).ifPresent(on ->
                due.add(new Due.EntersIntoForce(instrument.id(), Optional.empty(), on)));
        for (var party : instrument.parties()) {
            party.bound().on().filter(this::isLater)
                    .filter(on -> !instrument.inForce().on().equals(Optional.of(on)))
                    .ifPresent(on -> due.add(
                            new Due.EntersIntoForce(instrument.id(), Optional.of(party.party()), on)));
            leaves(instrument, party).ifPresent(due::add);
        }
    }

    private boolean isLater(PartialDate on) { return on.first().isAfter(asOf.day()); }

    private Optional<Due> leaves(Instrument instrument, Participation party) {
        return party.withdrawal().flatMap(withdrawal -> withdrawal.effective()
                .filter(day -> day.isAfter(asOf.day()))
                .map((LocalDate day) -> new Due.LeavesInstrument(
                        instrument.id(), party.party(), withdrawal, PartialDate.of(day))));
    }
}
