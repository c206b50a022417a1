package org.plenary.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.server.PlenaryServer;
import org.plenary.server.Sco;
import org.plenary.server.web.signin.Browser;
import org.plenary.server.web.signin.Person;

@DisplayName("Board and case pages: each sees what it may see, and is offered what the charter lets it do")
class BoardSpec {
    private static PlenaryServer server;
    private static Browser kazakhstan;
    private static Browser pakistan;
    private static Browser belarus;
    private static final Browser[] NOBODY = new Browser[1];

    @BeforeAll static void start(@TempDir Path data) throws Exception {
        server = Sco.served(data);
        kazakhstan = as("KAZ");
        pakistan = as("PAK");
        belarus = as("BLR");
        NOBODY[0] = new Browser(server);
    }

    @AfterAll static void stop() { server.close(); }

    private static Browser as(String party) throws Exception {
        var browser = new Browser(server);
        browser.signIn(Person.headOfAccounts(server.accounts(), party));
        return browser;
    }

    private static HttpResponse<String> file(Browser who, String act, String... fields) throws Exception {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("lang", "en"));
        return who.send("/do/" + act + "?lang=en", "/do/" + act, all.toArray(String[]::new));
    }

    private static void table(String id, String audience) throws Exception {
        var answer = file(kazakhstan, "motion-tabled", "motion", id, "body", "foreign ministers", "matter", "statement",
                "title.en", "About " + id, "text.en", "The ministers take note.", "audience", audience);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private static String get(Browser who, String path) throws Exception { return who.get(path + "?lang=en").body(); }

    @DisplayName("Only the chair puts a motion (Charter art. 7), and only a seat takes a position")
    @Test void everybody_is_offered_what_the_law_admits() throws Exception {
        table("offered", "everyone");
        assertThat(get(kazakhstan, "/motions/offered")).contains("action=\"/do/motion-withdrawn\"")
                .doesNotContain("action=\"/do/motion-put\"").doesNotContain("action=\"/do/position-taken\"");
        assertThat(get(pakistan, "/motions/offered")).contains("action=\"/do/motion-put\"");
        assertThat(get(NOBODY[0], "/motions/offered")).contains("About offered").doesNotContain("action=\"/do/");
        file(pakistan, "motion-put", "motion", "offered");
        assertThat(get(kazakhstan, "/motions/offered")).contains("action=\"/do/position-taken\"");
        assertThat(get(NOBODY[0], "/motions/offered")).doesNotContain("action=\"/do/");
    }

    @DisplayName("What is open to members is not there for anybody else, in whatever form it is asked for")
    @Test void a_hidden_motion_is_nowhere_for_those_who_may_not_see_it() throws Exception {
        table("hidden", "any member");
        for (var path : List.of("/motions/hidden", "/motions/hidden.json", "/motions/hidden/record")) {
            assertThat(NOBODY[0].get(path + "?lang=en").statusCode()).as(path).isEqualTo(404);
            assertThat(kazakhstan.get(path + "?lang=en").statusCode()).as(path).isEqualTo(200);
        }
        assertThat(NOBODY[0].get("/motions/hidden?lang=en&fragment=live").statusCode()).isEqualTo(404);
        assertThat(get(NOBODY[0], "/motions")).doesNotContain("About hidden");
        assertThat(get(NOBODY[0], "/register")).doesNotContain("About hidden");
        assertThat(get(kazakhstan, "/motions")).contains("About hidden");
    }

    @Test void the_live_part_comes_alone_and_tells_what_changed() throws Exception {
        table("live", "everyone");
        file(pakistan, "motion-put", "motion", "live");
        file(kazakhstan, "position-taken", "motion", "live", "party", "KAZ", "position", "for");
        var part = NOBODY[0].get("/motions/live?lang=en&fragment=live").body();
        assertThat(part).doesNotContain("<html").contains("id=\"board\"").contains("data-says=").contains("1 of 10");
        var data = NOBODY[0].get("/motions/live.json?lang=en").body();
        assertThat(data).contains("\"stage\": \"in the room\"").contains("\"position\": \"for\"");
    }

    @Test void what_the_room_decided_has_a_record_with_its_entry() throws Exception {
        table("decided", "everyone");
        file(pakistan, "motion-put", "motion", "decided");
        file(kazakhstan, "position-taken", "motion", "decided", "party", "KAZ", "position", "for");
        file(pakistan, "positions-closed", "motion", "decided");
        var record = get(NOBODY[0], "/motions/decided/record");
        assertThat(record).contains("adopted").contains("in the room").contains("/register/").contains("against = 0");
        assertThat(get(pakistan, "/motions/decided")).doesNotContain("action=\"/do/position-taken\"");
    }

    @DisplayName("A notice of withdrawal runs for twelve months and can be taken back (Charter art. 13)")
    @Test void a_case_is_opened_shown_with_its_clock_and_moved() throws Exception {
        assertThat(get(belarus, "/cases/new")).contains("/cases/new/withdrawal");
        var opened = file(belarus, "case-opened", "case", "new", "procedure", "withdrawal", "subject", "BLR",
                "about.en", "A notice, to see the clock.", "audience", "everyone", "drill", "true");
        var address = opened.headers().firstValue("Location").orElseThrow();
        assertThat(address).startsWith("/cases/withdrawal-BLR");
        var path = address.substring(0, address.indexOf('?'));
        assertThat(get(belarus, path)).contains("data-left=").contains("box here").contains("action=\"/do/case-moved\"");
        assertThat(get(kazakhstan, path)).contains("data-left=").doesNotContain("action=\"/do/case-moved\"");
    }
}
