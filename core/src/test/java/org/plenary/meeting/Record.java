package org.plenary.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.MeetingAct.Presence;
import org.plenary.act.MeetingAct.Series;
import org.plenary.act.Post;
import org.plenary.act.ProceedingAct;
import org.plenary.calendar.PartialDate;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// The acts of one meeting in the order of their entry, a second apart.
final class Record {
    static final MeetingId ID = new MeetingId("heads-of-state-27");
    static final BodyId BODY = new BodyId("heads of state");
    static final Author CHAIR = new Author.Delegation(new PartyId("PAK"), Post.HEAD_OF_DELEGATION);

    private final List<DatedAct> acts = new ArrayList<>();
    private PartialDate on = day("2027-05-01");

    static Words words(String text) { return Words.of(Language.ENGLISH, text); }

    static PartialDate day(String day) { return PartialDate.of(LocalDate.parse(day)); }

    Record on(String date) {
        on = day(date);
        return this;
    }

    Record act(Act act) {
        var entered = Instant.parse("2027-01-01T00:00:00Z").plusSeconds(acts.size());
        acts.add(new DatedAct(act, on, entered, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of()));
        return this;
    }

    Record convened() {
        return act(new ProceedingAct.MeetingConvened(ID, BODY, Series.REGULAR, Presence.IN_PERSON, day("2027-07-05"),
                day("2027-07-06"), CHAIR, Optional.of(27), Optional.of(words("Islamabad")),
                Optional.of(new PartyId("PAK")), List.of(), Optional.empty()));
    }

    Record placed(String item) {
        return act(new ProceedingAct.ItemPlaced(ID, item, words(item), CHAIR, Optional.empty(), Optional.empty(),
                Optional.empty()));
    }

    List<DatedAct> acts() { return List.copyOf(acts); }

    Proceedings proceedings() {
        var proceedings = Proceedings.begin();
        for (var dated : acts) proceedings = proceedings.evolve((ProceedingAct) dated.act(), dated);
        return proceedings;
    }

    Meetings meetings() {
        var meetings = Meetings.begin();
        for (var dated : acts) meetings = meetings.evolve((ProceedingAct) dated.act(), dated);
        return meetings;
    }

    Proceeding proceeding(String day) {
        return proceedings().proceeding(ID, AsOf.on(LocalDate.parse(day))).orElseThrow();
    }

    /// The moment just before the item was put on the agenda.
    Instant enteredBefore(String item) {
        return acts.stream().filter(dated -> dated.act() instanceof ProceedingAct.ItemPlaced placed
                && placed.item().equals(item)).findFirst().orElseThrow().entered().minusMillis(1);
    }
}
