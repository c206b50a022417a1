package org.plenary.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A summit as those see it who hold it: each delegation in a browser of its own, and nothing done but by the pages.
@DisplayName("A summit of ten delegations in ten browsers, from convening to the printed decision")
class SummitBrowserTest {
    @RegisterExtension static final ServedOrganisation EXERCISE = ServedOrganisation.exercise();

    private static final List<String> DELEGATIONS = List.of("Belarus", "China", "India",
            "Iran (Islamic Republic of)", "Kazakhstan", "Kyrgyzstan", "Pakistan", "Russian Federation", "Tajikistan",
            "Uzbekistan");
    /// A second is the aim; a machine that does other work besides is given more.
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String TITLE = "Declaration on drills";
    private static final String MEETING = "heads-of-state-27";

    private final Map<String, Player> delegations = new LinkedHashMap<>();
    private final List<Long> measured = new ArrayList<>();
    private Player chair;
    private String board;

    @Test void is_convened_meets_objects_amends_decides_and_prints() throws IOException {
        try {
            chair = EXERCISE.player("Pakistan, chair's team");
            for (var name : DELEGATIONS) delegations.put(name, EXERCISE.player(name + ", head of delegation"));
            convened(EXERCISE.server().clerk().orElseThrow().mandate().today().toString());
            tabled();
            opened();
            put();
            objected();
            amended();
            decided();
            printed();
            System.out.println("Seen by the others, in milliseconds after the click: " + measured);
        } finally {
            if (chair != null) chair.close();
            delegations.values().forEach(Player::close);
        }
    }

    private Player of(String name) { return delegations.get(name); }

    private void convened(String today) {
        chair.go("/bodies/heads-of-state/convene");
        var form = chair.form("meeting-convened");
        form.locator("[name=opens]").fill(today);
        form.locator("[name=closes]").fill(today);
        form.locator("[name='place.en']").fill("Islamabad (trial)");
        chair.file(form);
        assertThat(chair.path()).isEqualTo("/meetings/" + MEETING);
    }

    /// Kazakhstan brings a text, and finds beforehand who could stop it.
    private void tabled() {
        var kazakhstan = of("Kazakhstan").go("/motions/new/heads-of-state/declaration");
        assertThat(kazakhstan.reads()).contains("10 seats may take a position");
        var form = kazakhstan.form("motion-tabled");
        form.locator("[name='title.en']").fill(TITLE);
        form.locator("[name='text.en']").fill("The members shall hold a drill every year.");
        form.locator("[name=audience][value=everyone], [name=audience]").first().selectOption("everyone");
        form.locator("[name=meeting]").selectOption(MEETING);
        kazakhstan.file(form);
        board = kazakhstan.path();
    }

    private void opened() {
        for (var delegation : delegations.values()) delegation.go("/meetings/" + MEETING);
        var item = chair.form("item-placed");
        item.locator("[name=item]").fill("1");
        item.locator("[name='title.en']").fill(TITLE);
        item.locator("[name=motion]").fill(board.replace("/motions/", ""));
        seen(TITLE, chair, item);
        seen("Sitting 1", chair, chair.form("sitting-opened"));
        chair.file(chair.form("item-taken"));
    }

    private void put() {
        for (var delegation : delegations.values()) delegation.go(board);
        chair.go(board);
        assertThat(of("India").reads()).doesNotContain("Your position");
        seen("Before the room", chair, chair.form("motion-put"));
        assertThat(of("India").reads()).contains("Your position");
    }

    private void objected() {
        for (var name : DELEGATIONS) if (!name.equals("Uzbekistan")) takes(name, "for");
        var uzbekistan = of("Uzbekistan");
        var form = uzbekistan.form("position-taken");
        form.locator("[name=position][value=against]").check();
        form.locator("[name=objection][value=wording]").check();
        form.locator("[name='reason.en']").fill("A duty needs a body that looks after it.");
        form.locator("[name='lifted-by.en']").fill("Name who reports on each drill.");
        seen("Name who reports on each drill.", uzbekistan, form);
        assertThat(of("China").reads()).contains("This objection stops the motion alone.", "wording",
                "As it stands, it is not adopted.").containsPattern("Would carry it:\\s+Uzbekistan: for");
    }

    private void amended() {
        var uzbekistan = of("Uzbekistan").go(board + "/amend");
        var amendment = uzbekistan.form("motion-tabled");
        amendment.locator("[name='title.en']").fill("Who reports");
        amendment.locator("[name='text.en']")
                .fill("The members shall hold a drill every year. The Secretariat reports on each drill.");
        seen("Amendment by Uzbekistan", uzbekistan, amendment);
        of("Kazakhstan").go(board);
        of("Kazakhstan").file(of("Kazakhstan").form("amendment-accepted"));
        for (var name : DELEGATIONS) takes(name, "for");
    }

    private void decided() {
        assertThat(chair.go(board).reads()).contains("As it stands, it is adopted.", "10 of 10");
        seen("Adopted", chair, chair.form("positions-closed"));
        for (var delegation : delegations.values()) {
            assertThat(delegation.reads()).contains("Adopted, in the room").doesNotContain("Your position");
        }
    }

    private void printed() throws IOException {
        var china = of("China").go(board + "/record");
        var entry = china.page().locator("dl.facts a[href*='/register/']").first().innerText();
        var print = china.page().locator("footer a").first();
        assertThat(print.innerText()).isEqualTo("Printable view");
        print.click();
        china.page().waitForURL("**/record?*print*");
        var text = text(china.page());
        assertThat(text).contains(TITLE, "Record of decision", "Council of Heads of State", "adopted",
                "The Secretariat reports on each drill.", "Consensus against = 0", entry)
                .containsPattern("(?i)\\bart(icle|\\.)\\s*16");
        for (var name : DELEGATIONS) assertThat(text).containsPattern(name.replaceFirst(" .*", "") + "[^✓]*✓ for");
    }

    private static String text(Page page) throws IOException {
        try (var pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /// Takes a position on the board, where the delegation is.
    private void takes(String name, String position) {
        var delegation = of(name).go(board);
        var form = delegation.form("position-taken");
        form.locator("[name=position][value=" + position + "]").check();
        delegation.file(form);
    }

    /// Files, and finds the text appear before every other delegation that is looking, without a reload.
    private void seen(String text, Player author, Locator form) {
        var others = delegations.values().stream().filter(one -> one != author).toList();
        others.forEach(one -> one.watchFor(text));
        long clicked = System.currentTimeMillis();
        author.file(form);
        long latest = 0;
        for (var other : others) latest = Math.max(latest, other.seen() - clicked);
        measured.add(latest);
        assertThat(latest).as("milliseconds until all saw: " + text).isLessThan(SOON.toMillis());
    }
}
