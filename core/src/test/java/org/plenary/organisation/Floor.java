package org.plenary.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.act.Act;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.Ground;
import org.plenary.act.MeetingAct.Presence;
import org.plenary.act.MeetingAct.Series;
import org.plenary.act.ProceedingAct;
import org.plenary.act.ProceedingAct.ItemEnd;
import org.plenary.act.Ruling;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Charter;
import org.plenary.meeting.Proceeding;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.PaperId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrase;

/// What is performed in the name of an author, day after day; the acts are those that the filings give rise to.
final class Floor {
    private final Charter charter;
    private Organisation organisation;
    private LocalDate today;
    private List<DatedAct> admitted = List.of();

    Floor(Charter charter, Organisation organisation, String today) {
        this.charter = charter;
        this.organisation = organisation;
        this.today = LocalDate.parse(today);
    }

    Floor on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    Organisation organisation() { return organisation; }

    Charter charter() { return charter; }

    AsOf now() { return AsOf.on(today); }

    /// What the last filing gave rise to, itself first.
    List<DatedAct> admitted() { return admitted; }

    Floor does(String author, Act act) {
        switch (decide(author, act)) {
            case Ruling.Admitted(var acts) -> {
                admitted = acts;
                acts.forEach(one -> organisation = organisation.evolve(one));
            }
            case Ruling.Refused(var grounds) -> throw new AssertionError(grounds.toString());
        }
        return this;
    }

    /// The texts of the grounds; empty where it is admitted.
    List<String> refuses(String author, Act act) {
        return switch (decide(author, act)) {
            case Ruling.Admitted _ -> List.of();
            case Ruling.Refused(var grounds) -> grounds.stream().map(Ground::text).toList();
        };
    }

    private Ruling decide(String author, Act act) {
        var entered = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(organisation.size());
        var dated = new DatedAct(act, PartialDate.of(today), entered, Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), List.of());
        return Decider.decide(charter, organisation, new Filing.Perform(dated, author(author)), today);
    }

    static Author author(String text) {
        return switch (Author.parse(text)) {
            case Phrase.Meaning<Author>(var author) -> author;
            case Phrase.Fault<Author> fault -> throw new AssertionError(fault);
        };
    }

    Proceeding meeting(String id) {
        return organisation.proceedings().proceeding(new MeetingId(id), now()).orElseThrow();
    }

    /// `days` is the first and the last, as `2027-07-05..2027-07-06`.
    static ProceedingAct.MeetingConvened call(
            String id, String body, Series series, String days, String author, String host, String initiators) {
        var ends = days.split("\\.\\.");
        return new ProceedingAct.MeetingConvened(new MeetingId(id), new BodyId(body), series, Presence.IN_PERSON,
                PartialDate.parse(ends[0]).orElseThrow(), PartialDate.parse(ends[1]).orElseThrow(), author(author),
                Optional.empty(), Optional.empty(), Optional.of(host).filter(code -> !code.isEmpty()).map(PartyId::new),
                Given.parties(initiators), Optional.empty());
    }

    static ProceedingAct.ItemPlaced item(String meeting, String item, String author) {
        return new ProceedingAct.ItemPlaced(new MeetingId(meeting), item, SketchCharter.words(item), author(author),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    static ProceedingAct.ItemClosed closed(String meeting, String item, ItemEnd end, String author) {
        return new ProceedingAct.ItemClosed(new MeetingId(meeting), item, end, author(author));
    }

    static ProceedingAct.PaperSubmitted paper(String symbol, String body, String author, String digest) {
        var files = new TreeMap<String, String>();
        files.put("en", digest);
        return new ProceedingAct.PaperSubmitted(new PaperId(symbol), new BodyId(body), SketchCharter.words("Paper"),
                author(author), Audience.EVERYONE, files, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
