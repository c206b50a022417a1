package org.plenary.organisation;

import static org.plenary.organisation.SketchCharter.words;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.act.Act;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.Ground;
import org.plenary.act.MotionAct;
import org.plenary.act.MotionAct.ObjectionKind;
import org.plenary.act.Ruling;
import org.plenary.calendar.LegalCalendar;
import org.plenary.calendar.Length;
import org.plenary.calendar.OpeningHours;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Charter;
import org.plenary.charter.Seats;
import org.plenary.motion.Motion;
import org.plenary.motion.Room;
import org.plenary.motion.Rooms;
import org.plenary.rule.Position;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CalendarId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.StandingId;

/// A day on which delegations file motions and positions: filings go through the core as the clerk puts them, and what
/// fell due meanwhile comes first. Kyrgyzstan has the chair.
public final class MotionScene {
    public static final String MEMBERS = "BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB";
    private static final String CHAIR = "KGZ head of delegation";

    private final Charter charter;
    private Organisation organisation;
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    public MotionScene(Charter charter, Organisation organisation) {
        this.charter = charter;
        this.organisation = organisation;
    }

    /// Ten members under rules of several organisations, with the chair taken.
    public static MotionScene ofTen() { return of(MEMBERS); }

    public static MotionScene of(String members) {
        var charter = charter(members);
        var given = new Given(charter).on("2024-07-04").granted(members, "member").granted("AFG", "observer");
        for (var body : List.of("heads of state", "foreign ministers")) given.chaired(body, "KGZ");
        return new MotionScene(charter, given.organisation());
    }

    private static Charter charter(String members) {
        var member = new Seats.EachWithStanding(new StandingId("member"));
        var hours = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(18, 0));
        var week = new TreeSet<>(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        return new SketchCharter("2001-06-15").parties(members + " AFG")
                .standing("member", "2001-06-15..", "Charter art. 13")
                .standing("observer", "2004-06-17..", "Observer regulation")
                .matters("statement", "suspension", "project", "resolution", "meeting", "election", "report", "budget",
                        "assistance")
                .rule("consensus", "against = 0", "Charter art. 16(1)")
                .rule("consensus without the party concerned", "against except subject = 0", "Charter art. 16(1)")
                .rule("consensus with opt-out", "against = 0", "Charter art. 16(3)", true, true)
                .rule("silence", "silence of 72 hours and against = 0", "Decision 74/544", false, false)
                .rule("consent of all", "for = entitled", "Charter art. 7")
                .rule("two thirds", "for >= 2/3 of voting", "Rule 85", false, false)
                .rule("negative consensus", "not (for = 0 and against > 0)", "DSU art. 16.4")
                .rule("consent of the one helped", "consent of subject and against = 0", "Emergency regulation")
                .body("foreign ministers", "..", member, Optional.empty(), "statement", "consensus", "project",
                        "consensus with opt-out", "resolution", "silence", "meeting", "consent of all", "election",
                        "two thirds", "report", "negative consensus", "assistance", "consent of the one helped")
                .body("heads of state", "..", member, Optional.empty(), "suspension",
                        "consensus without the party concerned", "any", "consensus")
                .calendar("seat", LegalCalendar.ofWeek(ZoneOffset.UTC, week).open(hours))
                .charter();
    }

    public Charter charter() { return charter; }

    public Organisation organisation() { return organisation; }

    public Instant now() { return now; }

    public LocalDate today() { return LocalDate.ofInstant(now, ZoneOffset.UTC); }

    /// Time goes on to this moment; what falls due on the way happens.
    public MotionScene at(String moment) { return at(Instant.parse(moment)); }

    public MotionScene at(Instant moment) {
        now = moment;
        lapse();
        return this;
    }

    /// What fell due by now, entered as the clerk does it.
    public List<DatedAct> lapse() {
        var all = new ArrayList<DatedAct>();
        for (var due = Decider.due(charter, organisation, now); !due.isEmpty();
                due = Decider.due(charter, organisation, now)) {
            due.forEach(this::take);
            all.addAll(due);
        }
        return all;
    }

    private void take(DatedAct act) { organisation = organisation.evolve(act); }

    public Ruling ruling(String author, Act act) { return ruling(author, act, PartialDate.of(today())); }

    public Ruling ruling(String author, Act act, PartialDate on) {
        var dated = new DatedAct(act, on, now, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
        return Decider.decide(charter, organisation, new Filing.Perform(dated, author(author)), today());
    }

    public static Author author(String text) {
        return switch (Author.parse(text)) {
            case Phrase.Meaning<Author>(var author) -> author;
            case Phrase.Fault<Author> fault -> throw new AssertionError(fault);
        };
    }

    public MotionScene files(String author, Act act) {
        switch (ruling(author, act)) {
            case Ruling.Admitted(var acts) -> acts.forEach(this::take);
            case Ruling.Refused(var grounds) -> throw new AssertionError(grounds.toString());
        }
        return this;
    }

    /// The grounds on which the filing is refused, as a person reads them; empty where it is admitted.
    public List<String> refusals(String author, Act act) {
        return switch (ruling(author, act)) {
            case Ruling.Admitted _ -> List.of();
            case Ruling.Refused(var grounds) -> grounds.stream().map(Ground::text).toList();
        };
    }

    public static MotionId id(String motion) { return new MotionId(motion); }

    public static MotionAct.MotionTabled tabling(String motion, String body, String matter, String subject, String amends) {
        return new MotionAct.MotionTabled(id(motion), new BodyId(body), new MatterId(matter), words(motion),
                words("Text of " + motion), author("KAZ head of delegation"), Audience.EVERYONE,
                subject.isEmpty() ? Optional.empty() : Optional.of(new PartyId(subject)), Optional.empty(),
                Optional.empty(), amends.isEmpty() ? Optional.empty() : Optional.of(id(amends)));
    }

    public MotionScene tabled(String motion, String body, String matter) {
        return files("KAZ head of delegation", tabling(motion, body, matter, "", ""));
    }

    public MotionScene tabledAbout(String subject, String motion, String body, String matter) {
        return files("KAZ head of delegation", tabling(motion, body, matter, subject, ""));
    }

    public MotionScene put(String motion) { return files(CHAIR, new MotionAct.MotionPut(id(motion), author(CHAIR))); }

    public MotionScene closed(String motion) { return files(CHAIR, closing(motion)); }

    public static Act closing(String motion) { return new MotionAct.PositionsClosed(id(motion), author(CHAIR)); }

    public static Act circulation(String motion, String length, String calendar) {
        return new MotionAct.MotionCirculated(id(motion), author(CHAIR), Length.parse(length).orElseThrow(),
                calendar.isEmpty() ? Optional.empty() : Optional.of(new CalendarId(calendar)), Optional.empty());
    }

    public MotionScene circulated(String motion, String length, String calendar) {
        return files(CHAIR, circulation(motion, length, calendar));
    }

    public static Act position(String motion, String party, Position position) {
        return new MotionAct.PositionTaken(id(motion), new PartyId(party), position, Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    public static Act objection(String motion, String party, ObjectionKind kind, String reason, String liftedBy) {
        return new MotionAct.PositionTaken(id(motion), new PartyId(party), Position.AGAINST, Optional.of(kind),
                Optional.of(words(reason)), liftedBy.isEmpty() ? Optional.empty() : Optional.of(words(liftedBy)));
    }

    public MotionScene takes(String motion, String parties, Position position) {
        for (var party : parties.split(" ")) files(party + " delegate", position(motion, party, position));
        return this;
    }

    public MotionScene objects(String motion, String party, ObjectionKind kind) {
        return files(party + " delegate", objection(motion, party, kind, "The reason of " + party, "Another wording"));
    }

    public Motion motion(String motion) { return organisation.motions().one(id(motion)).orElseThrow(); }

    public Room room(String motion) {
        return new Rooms(organisation.seating(charter)).of(motion(motion), today()).orElseThrow();
    }
}
