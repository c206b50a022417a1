package org.plenary.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.checks.browser.Judgement.judge;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The lab as a guest sees it. The record is four roll calls of the General Assembly as the ten members
/// voted (3677: A/RES/47/49; 9076: A/RES/74/28; 9095: A/RES/74/54; 9101: A/RES/74/12), from the public release of the
/// package unvotes, data of E. Voeten and others, CC0.
@DisplayName("The lab in a browser: bring a record, ask, share the link, stop, print; accessible and inside the window in three languages")
class LabBrowserTest {
    @RegisterExtension static final ServedOrganisation SCO = ServedOrganisation.sco();

    private static final String VOTES = """
            motion,date,party,position
            3677,1992-12-04,IND,against
            """ + lines("3677,1992-12-04", "BLR CHN IRN KAZ PAK RUS TJK", "for")
            + lines("9076,2019-12-12", "IND KAZ KGZ PAK TJK UZB", "for") + lines("9076,2019-12-12", "CHN IRN RUS", "against")
            + lines("9076,2019-12-12", "BLR", "abstaining")
            + lines("9095,2019-12-12", "BLR CHN IND IRN KAZ KGZ PAK TJK UZB", "for") + lines("9095,2019-12-12", "RUS", "against")
            + lines("9101,2019-12-03", "CHN IND IRN KAZ KGZ PAK TJK UZB", "for") + lines("9101,2019-12-03", "BLR RUS", "abstaining");

    private static String lines(String motion, String parties, String position) {
        var lines = new StringBuilder();
        for (var party : parties.split(" ")) lines.append(motion).append(',').append(party).append(',').append(position).append('\n');
        return lines.toString();
    }

    private static void ask(Player guest, String record) {
        guest.go("/lab/replay").page().selectOption("[name=decision]", "national-coordinators/procedure");
        guest.page().selectOption("[name=record]", record);
        guest.page().check("[name=reform][value=majority-for-coordinators]");
        guest.page().fill("[name=law-of]", "2027-01-01");
        guest.press("Show");
        guest.page().waitForSelector(".result");
    }

    @Test void a_guest_brings_votes_asks_and_hands_on_a_link_with_the_same_figures() {
        try (var guest = SCO.player(); var other = SCO.player()) {
            ask(guest, guest.bring("four votes.csv", VOTES));
            var figures = guest.page().locator(".result .figures").innerText();
            assertThat(guest.reads()).contains("3 more adopted, 0 no longer adopted, of 4 motions", "four votes.csv", "SHA-256");
            guest.page().locator("#lasting").click();
            guest.page().waitForSelector(".result");
            assertThat(guest.page().url()).contains("as-of=", "known=");
            other.page().navigate(guest.page().url());
            other.page().waitForSelector(".result");
            assertThat(other.page().locator(".result .figures").innerText()).isEqualTo(figures);
            var csv = other.page().request().get(guest.page().url().replace("/lab/replay?", "/lab/replay.csv?")).text();
            assertThat(csv.lines()).hasSize(5).anyMatch(line -> line.startsWith("9076,2027-01-01,procedure,true,6,3,1,0,"));
        }
    }

    @Test void a_long_run_shows_how_far_it_is_and_is_stopped_by_whoever_began_it() {
        try (var guest = SCO.player(); var other = SCO.player()) {
            guest.go("/lab/sweep").page().fill("[name=vary]", "national-coordinators/procedure = consensus | for >= {50..99..1}% of entitled");
            guest.page().fill("[name=bloc]", "CHN+RUS");
            guest.page().fill("[name=dockets]", "1000000");
            guest.press("Show");
            guest.page().waitForSelector("progress[value]");
            other.page().navigate(guest.page().url());
            assertThat(other.reads()).contains("Under way").doesNotContain("Stop\n");
            guest.press("Stop");
            guest.page().waitForSelector("text=It was stopped");
            other.page().waitForSelector("text=It was stopped");
            guest.page().reload();
            assertThat(guest.page().locator("progress").count()).isZero();
            assertThat(guest.page().locator("#sweep-dockets").inputValue()).isEqualTo("1000000");
            guest.press("Show");
            guest.page().waitForSelector("progress");
            guest.press("Stop");
            guest.page().waitForSelector("text=It was stopped");
        }
    }

    @Test void a_file_with_faults_is_refused_as_a_whole_with_its_lines() {
        try (var guest = SCO.player()) {
            guest.bring("<b>bad.csv", "motion,date,party,position\n1,2020-01-01,CHN,perhaps\n1,2020-01-01,RUS,for\n");
            assertThat(guest.page().locator("main b").count()).isZero();
            assertThat(guest.reads()).contains("Nothing of this file is used", "<b>bad.csv:2", "perhaps");
        }
    }

    @Test void a_result_is_printed() {
        try (var guest = SCO.player()) {
            var record = guest.bring("four votes.csv", VOTES);
            guest.go("/lab/replay?decision=national-coordinators/procedure&reform=majority-for-coordinators"
                    + "&law-of=2027-01-01&record=" + record).page().waitForSelector(".result");
            var pdf = guest.page().pdf(new Page.PdfOptions().setFormat("A4"));
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }

    @ParameterizedTest @ValueSource(strings = {"en", "ru", "zh"})
    void every_page_is_accessible_and_stays_inside_the_window(String language) {
        try (var guest = SCO.player()) {
            var record = guest.bring("four votes.csv", VOTES);
            var question = "&decision=national-coordinators/procedure&reform=majority-for-coordinators";
            for (var path : List.of("/lab", "/lab/records", "/lab/records/" + record, "/lab/replay", "/lab/power", "/lab/sweep",
                    "/lab/replay?record=" + record + question, "/lab/power?" + question.substring(1),
                    "/lab/replay?record=none" + question,
                    "/lab/sweep?bloc=CHN%2BRUS&dockets=50&vary=national-coordinators/procedure%3Dconsensus%7Cfor%3Eagainst")) {
                guest.go(path, language).page().waitForFunction("() => !document.querySelector('[data-poll]')");
                judge(guest.page(), path, language);
            }
        }
    }
}
