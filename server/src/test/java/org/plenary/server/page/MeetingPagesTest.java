package org.plenary.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
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
import org.plenary.act.Post;
import org.plenary.act.ProceedingAct;
import org.plenary.calendar.PartialDate;
import org.plenary.server.Sco;
import org.plenary.server.account.AccountId;
import org.plenary.server.account.SignedIn;
import org.plenary.server.view.Edition;
import org.plenary.server.view.Json;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.PaperId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

@DisplayName("The page of a meeting that is held here: for readers, for its chair, on paper")
class MeetingPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 7, 5);
    private static final MeetingId ID = new MeetingId("heads-of-state-27");
    private static final Author CHAIR = new Author.Delegation(new PartyId("PAK"), Post.HEAD_OF_DELEGATION);
    private static final PartyId UZB = new PartyId("UZB");
    private static final Renderer RENDERER = new Renderer();
    private static final Frame.Paths FILES = new Frame.Paths("/a.css", "/a.svg", "/p.js", "/q.js");
    private static Site site;

    @BeforeAll static void a_meeting_in_session() {
        var acts = new ArrayList<DatedAct>();
        Sco.edition().organisation().acts().forEach(acts::add);
        var files = new TreeMap<String, String>();
        files.put("en", "ab".repeat(32));
        for (var act : List.of(convened(), item("budget"), item("drugs"),
                new ProceedingAct.PaperSubmitted(new PaperId("HOS/2027/1"), new BodyId("heads of state"),
                        words("Draft <budget>"), CHAIR, Audience.EVERYONE, files, Optional.of(ID), Optional.empty(),
                        Optional.empty()),
                new ProceedingAct.CredentialsPresented(ID, UZB, words("Head"), List.of(words("Delegate"))),
                new ProceedingAct.SittingOpened(ID, 1, CHAIR), new ProceedingAct.ItemTaken(ID, "budget", CHAIR),
                new ProceedingAct.SpeakingTimeSet(ID, Optional.empty(), 300, CHAIR),
                new ProceedingAct.SpeakerListed(ID, "budget", UZB),
                new ProceedingAct.MinutesDrafted(ID, words("The meeting was opened."), CHAIR))) {
            acts.add(dated(act, acts.size()));
        }
        site = new Site(Edition.of(Sco.edition().charter(), acts));
    }

    private static DatedAct dated(Act act, int place) {
        return new DatedAct(act, PartialDate.of(TODAY.minusDays(1)), Instant.parse("2027-07-04T00:00:00Z").plusSeconds(place),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private static Words words(String text) { return Words.of(Language.ENGLISH, text); }

    private static ProceedingAct convened() {
        return new ProceedingAct.MeetingConvened(ID, new BodyId("heads of state"), Series.REGULAR, Presence.IN_PERSON,
                PartialDate.of(TODAY), PartialDate.of(TODAY), CHAIR, Optional.of(27), Optional.of(words("Islamabad")),
                Optional.of(new PartyId("PAK")), List.of(), Optional.empty());
    }

    private static ProceedingAct item(String item) {
        return new ProceedingAct.ItemPlaced(ID, item, words("On " + item), CHAIR, Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static Inquiry ask(String path, Language language, boolean paper) {
        return new Inquiry(path, language, TODAY, Optional.empty(), Optional.empty(), paper);
    }

    private static Caller as(Author author) {
        return new Caller(Optional.of(new SignedIn(new AccountId("somebody"), "Somebody", author, Language.ENGLISH, false)),
                () -> "token");
    }

    private static String draw(Inquiry inquiry, Caller caller) {
        var page = (Shown.Page) site.show(inquiry, caller);
        return new String(RENDERER.draw(page.template(), site.frame(inquiry, page, FILES, caller), page.view()),
                StandardCharsets.UTF_8);
    }

    static List<Language> languages() { return Phrases.LANGUAGES; }

    @ParameterizedTest @MethodSource("languages")
    void everybody_sees_where_the_meeting_stands_and_nobody_unknown_a_form(Language language) {
        var html = draw(ask("/meetings/heads-of-state-27", language, false), Caller.ANYBODY);
        assertThat(html).contains("On budget", "HOS/2027/1", "Draft &lt;budget&gt;", "5:00", "The meeting was opened.")
                .contains("data-topics=\"meeting:heads-of-state-27\"").doesNotContain("method=\"post\"");
    }

    @ParameterizedTest @MethodSource("languages")
    void the_chair_finds_what_the_meeting_needs_next(Language language) {
        var html = draw(ask("/meetings/heads-of-state-27", language, false), as(CHAIR));
        assertThat(html).contains("action=\"/do/sitting-closed\"", "action=\"/do/speaker-heard\"",
                "action=\"/do/item-closed\"", "action=\"/do/item-placed\"", "action=\"/do/credentials-examined\"")
                .doesNotContain("/do/meeting-closed", "/do/item-taken", "/do/minutes-approved");
        var ids = Pattern.compile(" id=\"([^\"]+)\"").matcher(html).results().map(found -> found.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test void a_member_asks_for_the_floor_and_comments_but_does_not_lead() {
        var html = draw(ask("/meetings/heads-of-state-27", Language.ENGLISH, false),
                as(new Author.Delegation(new PartyId("KAZ"), Post.COORDINATOR)));
        assertThat(html).contains("action=\"/do/speaker-listed\"", "action=\"/do/minutes-commented\"",
                "action=\"/do/credentials-presented\"").doesNotContain("/do/sitting-closed", "/do/item-closed");
    }

    @Test void the_order_of_the_day_is_printed_without_forms() {
        var html = draw(ask("/meetings/heads-of-state-27", Language.ENGLISH, true), as(CHAIR));
        assertThat(html).contains("Order of the day", "On drugs").doesNotContain("method=\"post\"");
    }

    @Test void the_live_part_is_one_element_that_the_page_has_too() {
        var caller = as(CHAIR);
        var inquiry = ask("/meetings/heads-of-state-27", Language.ENGLISH, false);
        var page = (Shown.Page) site.show(inquiry, caller);
        var live = new String(RENDERER.draw("live/meeting", site.frame(inquiry, page, FILES, caller), page.view()),
                StandardCharsets.UTF_8);
        assertThat(live.strip()).startsWith("<div data-live id=\"proceeding\">").endsWith("</div>");
    }

    @Test void the_data_hold_the_row_of_the_meeting_and_its_agenda() {
        var page = (Shown.Page) site.show(ask("/meetings/heads-of-state-27", Language.ENGLISH, false), Caller.ANYBODY);
        assertThat(Json.of(page.data().get())).contains("\"number\": 27", "\"agenda\": [", "\"item\": \"budget\"",
                "\"left\": 300", "\"progress\": \"in session\"");
    }

    @Test void convening_is_filled_in_and_hand_over_and_papers_are_drawn() {
        assertThat(draw(ask("/bodies/foreign-ministers/convene", Language.ENGLISH, false), as(CHAIR)))
                .contains("name=\"opens\"", "action=\"/do/meeting-convened\"");
        assertThat(draw(ask("/bodies/heads-of-state/hand-over", Language.RUSSIAN, false), Caller.ANYBODY))
                .contains("Передача следующему председателю");
        assertThat(draw(ask("/papers", Language.CHINESE, false), Caller.ANYBODY)).contains("/papers/HOS-2027-1/en");
    }
}
