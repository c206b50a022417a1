package org.plenary.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.act.Act;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.CaseAct;
import org.plenary.act.ComplianceAct;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.Post;
import org.plenary.act.Ruling;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Charter;
import org.plenary.charterfile.Organisations;
import org.plenary.organisation.Decider;
import org.plenary.organisation.Organisation;
import org.plenary.server.Sco;
import org.plenary.server.account.AccountId;
import org.plenary.server.account.SignedIn;
import org.plenary.server.view.CalendarFeed;
import org.plenary.server.view.DeskView;
import org.plenary.server.view.Edition;
import org.plenary.server.view.Json;
import org.plenary.server.view.FeedScope;
import org.plenary.server.view.Vantage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.GradeId;
import org.plenary.vocabulary.IncidentId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.Words;

/// The incidents are invented, for the test alone, and about no state's conduct.
@DisplayName("Pages about incidents, and what counts towards the thresholds of a case, under the proposed overlay")
class IncidentPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final Author KAZ = head("KAZ");
    private static final Renderer RENDERER = new Renderer();
    private static final Frame.Paths FILES = new Frame.Paths("/a.css", "/a.svg", "/p.js", "/q.js");
    private static Organisation organisation;
    private static Charter charter;
    private static Site site;

    @BeforeAll static void a_case_with_incidents() {
        charter = Organisations.read(Sco.folder()).value().orElseThrow().under(List.of("treaty-breach-early-warning"))
                .value().orElseThrow().charter();
        organisation = Sco.edition().organisation();
        file(incident("first", "documented"));
        file(incident("weak", "alleged"));
        file(new CaseAct.CaseOpened(new CaseId("watch"), new ProcedureId("early warning"),
                Optional.of(new PartyId("UZB")), KAZ, words("Invented."), Audience.EVERYONE, false));
        site = new Site(Edition.of(charter, organisation));
    }

    private static Author head(String party) {
        return new Author.Delegation(new PartyId(party), Post.HEAD_OF_DELEGATION);
    }

    private static Words words(String text) { return Words.of(Language.ENGLISH, text); }

    private static ComplianceAct incident(String name, String grade) {
        return new ComplianceAct.IncidentReported(new IncidentId(name), new PartyId("UZB"),
                new InstrumentId("treaty-on-good-neighbourliness-2007"), PartialDate.of(TODAY), words("<invented>"),
                new GradeId(grade), words("The test"), Optional.empty(), Optional.of("a".repeat(64)), KAZ,
                Audience.EVERYONE);
    }

    private static void file(Act act) {
        var dated = new DatedAct(act, PartialDate.of(TODAY), Instant.parse("2027-02-01T04:00:00Z"), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(), List.of());
        var ruling = Decider.decide(charter, organisation, new Filing.Perform(dated, KAZ), TODAY);
        assertThat(ruling).isInstanceOf(Ruling.Admitted.class);
        for (var entered : ((Ruling.Admitted) ruling).acts()) organisation = organisation.evolve(entered);
    }

    private static String draw(String path, Language language, Caller caller) {
        var inquiry = new Inquiry(path, language, TODAY, Optional.empty(), Optional.empty(), false);
        var page = (Shown.Page) site.show(inquiry, caller);
        return new String(RENDERER.draw(page.template(), site.frame(inquiry, page, FILES, caller), page.view()),
                StandardCharsets.UTF_8);
    }

    private static Caller as(Author author) {
        return new Caller(Optional.of(new SignedIn(new AccountId("somebody"), "Somebody", author, Language.ENGLISH, false)),
                () -> "token");
    }

    @ParameterizedTest @ValueSource(strings = {"en", "ru", "zh"})
    void the_pages_are_drawn_in_every_language(String tag) {
        for (var path : List.of("/incidents", "/incidents/new", "/incidents/first", "/cases/watch", "/cases",
                "/charter/procedures/early-warning")) {
            assertThat(draw(path, new Language(tag), as(KAZ))).as(path).contains("<h1>").doesNotContain("Optional[")
                    .doesNotContain("<invented>");
        }
    }

    @Test void a_case_shows_what_counts_towards_each_threshold_and_what_counted_when_it_was_opened() {
        var html = draw("/cases/watch", Language.ENGLISH, Caller.ANYBODY);
        assertThat(html).contains("incidents of grade “Documented” or better within 12 months: at least 2")
                .contains("<strong>1 of 2</strong>").contains("<strong>1 of 1</strong>")
                .contains("of a lower grade").contains("counts until").contains("What counted: Warning");
    }

    @Test void the_data_of_a_case_carry_the_derivation() {
        var inquiry = new Inquiry("/cases/watch", Language.ENGLISH, TODAY, Optional.empty(), Optional.empty(), false);
        assertThat(Json.of(((Shown.Page) site.show(inquiry)).data().get())).contains("\"threshold\": \"consultation\"",
                "\"counting\": 1", "\"weight\": \"grade too low\"", "\"until\": \"2028-02-01\"");
    }

    @Test void only_the_party_concerned_is_offered_to_answer_and_only_the_reporter_to_withdraw() {
        assertThat(draw("/incidents/first", Language.ENGLISH, as(head("UZB")))).contains("/do/incident-answered")
                .doesNotContain("/do/incident-withdrawn").doesNotContain("/do/incident-graded");
        assertThat(draw("/incidents/first", Language.ENGLISH, as(KAZ))).contains("/do/incident-withdrawn")
                .contains("/do/incident-graded").doesNotContain("/do/incident-answered");
        assertThat(draw("/incidents/first", Language.ENGLISH, Caller.ANYBODY)).doesNotContain("/do/");
    }

    @Test void an_unknown_incident_is_refused_with_the_nearest() {
        var inquiry = new Inquiry("/incidents/firts", Language.ENGLISH, TODAY, Optional.empty(), Optional.empty(), false);
        assertThat(site.show(inquiry)).isInstanceOfSatisfying(Shown.Refused.class,
                refused -> assertThat(refused.refusal().near()).isNotEmpty());
    }

    @Test void an_incident_is_shown_as_the_claim_of_its_reporter() {
        assertThat(draw("/incidents/first", Language.ENGLISH, Caller.ANYBODY)).contains("Reported by")
                .contains("A report is the claim of its reporter.").contains("There is no answer yet.");
    }

    private static Vantage at(String tag, Author author) {
        return new Vantage(Edition.of(charter, organisation), AsOf.on(TODAY), new Language(tag), Optional.of(author));
    }

    @ParameterizedTest @CsvSource(delimiter = '|', textBlock = """
            en | Grades of incidents | given by | Thresholds of early warning
            ru | Степени подтверждения инцидентов | кто присваивает | Пороги раннего предупреждения
            zh | 事件等级 | 评定者 | 预警门槛
            """)
    void the_charter_lists_who_gives_which_grade_and_how_many_incidents_reach_a_threshold(
            String tag, String grades, String givenBy, String thresholds) {
        assertThat(draw("/charter", new Language(tag), Caller.ANYBODY)).contains(grades, givenBy, thresholds)
                .contains("id=\"grades-documented\"", "id=\"thresholds-consultation\"").doesNotContain("Optional[");
    }

    @Test void a_case_shows_the_limit_of_each_stage_and_until_when_it_runs() {
        assertThat(draw("/cases/watch", Language.ENGLISH, Caller.ANYBODY)).contains("Time used", "14 days", "runs until");
    }

    @Test void my_desk_asks_the_party_concerned_with_the_day_and_what_follows_without_a_reply() {
        var desk = DeskView.of(at("en", head("UZB")), Instant.parse("2027-02-01T05:00:00Z"));
        assertThat(desk.lines()).filteredOn(line -> line.address().equals("/incidents/first")).singleElement()
                .satisfies(line -> {
                    assertThat(line.kind()).isEqualTo("incident");
                    assertThat(line.due()).contains(Instant.parse("2027-02-15T15:59:59Z"));
                    assertThat(line.then().map(Object::toString)).contains("Reply received or time over");
                    assertThat(line.others()).extracting(Object::toString)
                            .containsExactly("Ask for consultation", "Close after the reply");
                });
        assertThat(DeskView.of(at("en", KAZ), Instant.parse("2027-02-01T05:00:00Z")).lines())
                .noneMatch(line -> line.kind().equals("incident"));
    }

    @Test void the_calendar_of_the_party_concerned_has_the_time_to_reply_with_what_follows() {
        var feed = new String(CalendarFeed.of(at("en", head("UZB")), new FeedScope.OfParty(new PartyId("UZB")),
                URI.create("https://plenary.example")), StandardCharsets.UTF_8).replace("\r\n ", "");
        assertThat(feed).contains("Time limit runs out").contains("the case goes on: Reply received or time over");
    }
}
