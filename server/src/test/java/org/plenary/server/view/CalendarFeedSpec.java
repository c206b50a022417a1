package org.plenary.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.act.Act;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.MeetingAct.Presence;
import org.plenary.act.MeetingAct.Series;
import org.plenary.act.MotionAct;
import org.plenary.act.Post;
import org.plenary.act.ProceedingAct;
import org.plenary.calendar.Length;
import org.plenary.calendar.PartialDate;
import org.plenary.charterfile.Organisations;
import org.plenary.server.PlenaryServer;
import org.plenary.server.Sco;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

@DisplayName("RFC 5545 and RFC 7986: calendars to subscribe to")
class CalendarFeedSpec {
    private static final URI SITE = URI.create("https://plenary.example/");
    private static final String TODAY = "2026-11-22";
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.RUSSIAN, Language.CHINESE);

    static Stream<Path> organisations() throws IOException {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("organisations"))) here = here.getParent();
        try (var folders = Files.list(here.resolve("organisations"))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest @MethodSource("organisations")
    void every_feed_of_every_organisation_is_a_valid_calendar(Path folder) throws Exception {
        var edition = PlenaryServer.edition(Organisations.read(folder).value().orElseThrow());
        var today = AsOf.on(LocalDate.parse(TODAY));
        int turn = 0;
        for (var scope : scopes(new Vantage(edition, today, Language.ENGLISH))) {
            var language = LANGUAGES.get(turn++ % LANGUAGES.size());
            sound(CalendarFeed.of(new Vantage(edition, today, language), scope, SITE));
        }
    }

    private static List<FeedScope> scopes(Vantage vantage) {
        var scopes = new ArrayList<FeedScope>(List.of(new FeedScope.Whole()));
        vantage.charter().bodies().names().forEach(body -> scopes.add(new FeedScope.OfBody(body)));
        vantage.organisation().membership().known().forEach(party -> scopes.add(new FeedScope.OfParty(party)));
        return scopes;
    }

    private static void sound(byte[] feed) throws IOException, ParserException {
        var text = new String(feed, StandardCharsets.UTF_8);
        assertThat(text.getBytes(StandardCharsets.UTF_8)).as("whole characters").isEqualTo(feed);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
        assertThat(text.split("\r\n")).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isBetween(1, 75));
        var calendar = parsed(feed);
        assertThat(calendar.validate(true).getEntries()).as(text).isEmpty();
        assertThat(events(calendar)).extracting(event -> value(event, Property.UID)).doesNotHaveDuplicates();
        for (var event : events(calendar)) {
            var first = LocalDate.parse(value(event, Property.DTSTART), DateTimeFormatter.BASIC_ISO_DATE);
            var end = LocalDate.parse(value(event, Property.DTEND), DateTimeFormatter.BASIC_ISO_DATE);
            assertThat(end).isAfter(first);
            assertThat(value(event, Property.SUMMARY)).isNotBlank();
            assertThat(URI.create(value(event, Property.URL))).hasHost("plenary.example");
            assertThat(Integer.parseInt(value(event, Property.SEQUENCE))).isNotNegative();
        }
    }

    private static Calendar parsed(byte[] feed) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(feed));
    }

    private static List<VEvent> events(Calendar calendar) { return calendar.getComponents("VEVENT"); }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElseThrow();
    }

    private static VEvent event(Vantage vantage, FeedScope scope, String uid) throws Exception {
        return events(parsed(CalendarFeed.of(vantage, scope, SITE))).stream()
                .filter(event -> value(event, Property.UID).equals(uid + "@sco")).findFirst().orElseThrow();
    }

    private static Vantage in(Language language, String day) {
        return new Vantage(Sco.edition(), AsOf.on(LocalDate.parse(day)), language);
    }

    @Test void the_summit_of_astana_2017_stands_in_the_calendar_of_its_body_and_of_its_host() throws Exception {
        var astana = "meeting-heads-of-state-17";
        for (var scope : List.of(new FeedScope.OfBody(new BodyId("heads of state")),
                new FeedScope.OfParty(new PartyId("KAZ")), new FeedScope.Whole())) {
            var summit = event(in(Language.ENGLISH, "2017-06-30"), scope, astana);
            assertThat(value(summit, Property.DTSTART)).isEqualTo("20170608");
            assertThat(value(summit, Property.DTEND)).as("the day after the last").isEqualTo("20170610");
            assertThat(value(summit, Property.STATUS)).isEqualTo("CONFIRMED");
            assertThat(value(summit, Property.LOCATION)).isEqualTo("Astana");
            assertThat(value(summit, Property.URL)).isEqualTo("https://plenary.example/meetings/heads-of-state-17?lang=en");
        }
    }

    @Test void it_reads_in_russian_and_chinese_and_its_name_for_good_is_the_same() throws Exception {
        var astana = "meeting-heads-of-state-17";
        assertThat(value(event(in(Language.RUSSIAN, "2017-06-30"), new FeedScope.Whole(), astana), Property.SUMMARY))
                .isEqualTo("Совет глав государств, Астана");
        assertThat(value(event(in(Language.CHINESE, "2017-06-30"), new FeedScope.Whole(), astana), Property.SUMMARY))
                .isEqualTo("成员国元首理事会，阿斯塔纳");
    }

    @Test void a_meeting_known_to_the_year_fills_the_year_and_says_so() throws Exception {
        var next = event(in(Language.ENGLISH, TODAY), new FeedScope.Whole(), "meeting-heads-of-state-27");
        assertThat(value(next, Property.DTSTART)).isEqualTo("20270101");
        assertThat(value(next, Property.DTEND)).isEqualTo("20280101");
        assertThat(value(next, Property.STATUS)).isEqualTo("TENTATIVE");
        assertThat(value(next, Property.DESCRIPTION)).startsWith("Only the year is known.");
    }

    @Test void the_stamp_is_the_moment_of_entry_and_every_further_act_counts() throws Exception {
        var act = Sco.edition().organisation().meetings().acts().getOr(
                new MeetingId("heads-of-state-27"), null).knownBy(Instant.MAX);
        var next = event(in(Language.ENGLISH, TODAY), new FeedScope.Whole(), "meeting-heads-of-state-27");
        assertThat(value(next, Property.DTSTAMP)).isEqualTo(
                DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX").withZone(ZoneOffset.UTC).format(act.getLast().entered()));
        assertThat(value(next, Property.SEQUENCE)).isEqualTo(Integer.toString(act.size() - 1));
    }

    @Test void in_june_2017_india_awaits_the_charters_entry_into_force_for_it_and_pakistan_its_own() throws Exception {
        var june = in(Language.ENGLISH, "2017-06-08");
        var india = new FeedScope.OfParty(new PartyId("IND"));
        var force = event(june, india, "due-force-charter-IND");
        assertThat(value(force, Property.DTSTART)).isEqualTo("20170701");
        assertThat(value(force, Property.SUMMARY)).startsWith("In force for India");
        assertThat(uids(june, "IND")).doesNotContain("due-force-charter-PAK");
        assertThat(uids(june, "PAK")).contains("due-force-charter-PAK").doesNotContain("due-force-charter-IND");
    }

    @Test void in_july_2023_belarus_has_the_term_of_its_accession_in_its_calendar_and_kazakhstan_has_not() {
        var july = in(Language.ENGLISH, "2023-07-04");
        var term = "due-step-BLR-admission-treaties-to-be-acceded-to";
        assertThat(uids(july, "BLR")).contains(term);
        assertThat(uids(july, "KAZ")).doesNotContain(term);
        assertThat(CalendarFeed.events(july, new FeedScope.Whole())).extracting(FeedEvent::uid).contains(term);
    }

    @Test void a_body_shows_its_own_meetings_and_dues_only() {
        var today = in(Language.ENGLISH, TODAY);
        var body = new FeedScope.OfBody(new BodyId("heads of state"));
        assertThat(CalendarFeed.events(today, body)).extracting(FeedEvent::uid)
                .contains("meeting-heads-of-state-27").allMatch(uid -> uid.contains("heads-of-state"));
    }

    @Test void a_convened_meeting_keeps_its_name_through_every_change_until_it_is_called_off() throws Exception {
        var id = new MeetingId("heads-of-state-special");
        var author = new Author.Holder(new OfficeId("secretary-general"));
        var acts = List.of(
                entered("2026-11-02", new ProceedingAct.MeetingConvened(id, new BodyId("heads of state"),
                        Series.EXTRAORDINARY, Presence.IN_PERSON, day("2026-12-10"), day("2026-12-11"), author,
                        Optional.empty(), Optional.of(Words.of(Language.ENGLISH, "Tashkent; the \"old\" town")),
                        Optional.of(new PartyId("UZB")), List.of(), Optional.empty())),
                entered("2026-11-05", new ProceedingAct.MeetingMoved(id, day("2026-12-15"), day("2026-12-16"), author,
                        Optional.empty(), Optional.empty())),
                entered("2026-11-09", new ProceedingAct.MeetingCancelled(id, author, Optional.empty())));
        var seen = new ArrayList<String>();
        for (int known = 1; known <= acts.size(); known++) {
            var edition = Edition.of(Sco.edition().charter(), acts.subList(0, known));
            var vantage = new Vantage(edition, AsOf.on(LocalDate.parse(TODAY)), Language.CHINESE);
            var meeting = event(vantage, new FeedScope.Whole(), "meeting-heads-of-state-special");
            seen.add(value(meeting, Property.SEQUENCE) + " " + value(meeting, Property.DTSTAMP) + " "
                    + value(meeting, Property.DTSTART) + " " + value(meeting, Property.STATUS));
            assertThat(value(meeting, Property.LOCATION)).isEqualTo("Tashkent; the \"old\" town");
        }
        assertThat(seen).containsExactly(
                "0 20261102T090000Z 20261210 CONFIRMED", "1 20261105T090000Z 20261215 CONFIRMED",
                "2 20261109T090000Z 20261215 CANCELLED");
    }

    @Test void a_running_silence_ends_at_its_second_in_the_calendar_of_every_seat() throws Exception {
        var id = new MotionId("statement-1");
        var author = new Author.Delegation(new PartyId("UZB"), Post.HEAD_OF_DELEGATION);
        var words = Words.of(Language.ENGLISH, "A statement");
        var edition = Edition.of(Sco.edition().charter(), List.of(
                entered("2026-11-20", new MotionAct.MotionTabled(id, new BodyId("heads of state"),
                        new MatterId("statement"), words, words, author, Audience.EVERYONE, Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.empty())),
                entered("2026-11-20", new MotionAct.MotionCirculated(id, author, Length.parse("72 hours").orElseThrow(),
                        Optional.empty(), Optional.of(Instant.parse("2026-11-23T09:00:00Z"))))));
        var vantage = new Vantage(edition, AsOf.on(LocalDate.parse(TODAY)), Language.ENGLISH);
        var silence = event(vantage, new FeedScope.OfBody(new BodyId("heads of state")),
                "silence-statement-1-" + Instant.parse("2026-11-20T09:00:00Z").getEpochSecond());
        assertThat(value(silence, Property.DTSTART)).isEqualTo("20261123T090000Z");
        assertThat(value(silence, Property.SUMMARY)).isEqualTo("Silence ends: A statement (Council of Heads of State)");
        assertThat(parsed(CalendarFeed.of(vantage, new FeedScope.Whole(), SITE)).validate(true).getEntries()).isEmpty();
    }

    private static PartialDate day(String day) { return PartialDate.parse(day).orElseThrow(); }

    private static DatedAct entered(String on, Act act) {
        return new DatedAct(act, day(on), Instant.parse(on + "T09:00:00Z"), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), List.of());
    }

    private static List<String> uids(Vantage vantage, String party) {
        return CalendarFeed.events(vantage, new FeedScope.OfParty(new PartyId(party))).stream()
                .map(FeedEvent::uid).toList();
    }
}
