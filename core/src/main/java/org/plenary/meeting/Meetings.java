package org.plenary.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.DatedAct;
import org.plenary.act.MeetingAct;
import org.plenary.act.ProceedingAct;
import org.plenary.meeting.Meeting.Stage;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentMap;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.MeetingId;

/// Every meeting on record, announced or held.
public record Meetings(PersistentMap<MeetingId, Timeline<DatedAct>> acts) {
    private static final Comparator<Meeting> BY_DAY =
            Comparator.comparing(Meeting::on).thenComparing(Meeting::body).thenComparing(Meeting::id);

    public static Meetings begin() { return new Meetings(PersistentMap.empty()); }

    public Meetings evolve(MeetingAct act, DatedAct dated) {
        return switch (act) {
            case MeetingAct.MeetingHeld held -> added(held.meeting(), dated);
            case MeetingAct.MeetingPlanned planned -> added(planned.meeting(), dated);
        };
    }

    /// A meeting convened here is announced by that; moving or cancelling it changes what is announced.
    public Meetings evolve(ProceedingAct act, DatedAct dated) {
        return switch (act) {
            case ProceedingAct.MeetingConvened convened -> added(convened.meeting(), dated);
            case ProceedingAct.MeetingMoved moved -> added(moved.meeting(), dated);
            case ProceedingAct.MeetingCancelled cancelled -> added(cancelled.meeting(), dated);
            case ProceedingAct.OfMeeting _, ProceedingAct.PaperSubmitted _ -> this;
        };
    }

    private Meetings added(MeetingId meeting, DatedAct dated) {
        return new Meetings(acts.update(meeting, Timeline.empty(),
                line -> line.with(dated.on(), dated.entered(), dated)));
    }

    /// Every meeting held by that day or planned as far as then known, earliest first.
    public List<Meeting> meetings(AsOf asOf) {
        var meetings = new ArrayList<Meeting>();
        acts.forEach((id, _) -> meeting(id, asOf).ifPresent(meetings::add));
        meetings.sort(BY_DAY);
        return List.copyOf(meetings);
    }

    /// The meetings held by that day, earliest first.
    public List<Meeting> held(AsOf asOf) { return inStage(Stage.HELD, asOf); }

    /// The meetings that are still to come, next first.
    public List<Meeting> planned(AsOf asOf) { return inStage(Stage.PLANNED, asOf); }

    private List<Meeting> inStage(Stage stage, AsOf asOf) {
        return meetings(asOf).stream().filter(meeting -> meeting.stage() == stage).toList();
    }

    /// The meetings of one body, earliest first.
    public List<Meeting> of(BodyId body, AsOf asOf) {
        return meetings(asOf).stream().filter(meeting -> meeting.body().equals(body)).toList();
    }

    /// The meeting at which the instrument was adopted, as the records of meetings say.
    public Optional<Meeting> adopting(InstrumentId instrument, AsOf asOf) {
        return held(asOf).stream().filter(meeting -> meeting.adopted().contains(instrument)).findFirst();
    }

    /// One meeting: as held where it was held by that day, else as planned.
    public Optional<Meeting> meeting(MeetingId id, AsOf asOf) {
        Optional<DatedAct> held = Optional.empty();
        Optional<DatedAct> planned = Optional.empty();
        Optional<Announced> announced = Optional.empty();
        for (var change : acts.getOr(id, Timeline.empty()).knownBy(asOf.known())) {
            var dated = change.value();
            switch (dated.act()) {
                case MeetingAct.MeetingHeld _ -> held = later(held, dated);
                case MeetingAct.MeetingPlanned _ -> planned = later(planned, dated);
                case ProceedingAct act when Proceedings.holds(dated, asOf) -> announced =
                        Announced.after(announced, act, dated);
                case Act _ -> { }
            }
        }
        if (held.isPresent() && !held.get().on().first().isAfter(asOf.day())) return held.map(Meetings::held);
        if (announced.isPresent()) return announced.map(call -> call.meeting(asOf));
        return planned.map(dated -> planned(dated, asOf));
    }

    /// Of two acts about one meeting the one entered later corrects the other, also where it changes the day.
    private static Optional<DatedAct> later(Optional<DatedAct> one, DatedAct other) {
        if (one.isPresent() && one.get().entered().isAfter(other.entered())) return one;
        return Optional.of(other);
    }

    private static Meeting held(DatedAct dated) {
        var held = (MeetingAct.MeetingHeld) dated.act();
        return new Meeting(held.meeting(), held.body(), held.number(), Stage.HELD, Optional.of(held.series()),
                Optional.of(held.presence()), held.began(), dated.on(), held.place(), held.host(),
                held.adopted(), held.outcomes(), held.deviation(), dated);
    }

    private static Meeting planned(DatedAct dated, AsOf asOf) {
        var planned = (MeetingAct.MeetingPlanned) dated.act();
        var stage = dated.on().last().isBefore(asOf.day()) ? Stage.UNCONFIRMED : Stage.PLANNED;
        return new Meeting(planned.meeting(), planned.body(), planned.number(), stage, Optional.empty(),
                Optional.empty(), Optional.empty(), dated.on(), planned.place(), planned.host(), List.of(),
                List.of(), Optional.empty(), dated);
    }
}
