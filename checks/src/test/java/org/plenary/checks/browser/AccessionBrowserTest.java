package org.plenary.checks.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The admission of an invented applicant, filed by the pages alone, each step by whom the charter lets take it.
@DisplayName("An accession in browsers: application, recommendation, opening, memorandum, obligations, membership")
class AccessionBrowserTest {
    @RegisterExtension static final ServedOrganisation EXERCISE = ServedOrganisation.exercise();

    private String address;

    @Test void leads_from_the_application_to_a_seat() {
        try (var applicant = EXERCISE.player("Exampland (invented), head of delegation");
                var chair = EXERCISE.player("Pakistan, chair's team");
                var secretaryGeneral = EXERCISE.player("Secretary-General")) {
            applied(applicant);
            assertThat(applicant.reads()).contains("It stands at: Request received");
            decided(chair, applicant, "Opening before the heads of state");
            decided(chair, applicant, "Memorandum of obligations");
            movedOn(chair);
            signed(applicant);
            performed(applicant, secretaryGeneral);
            assertThat(applicant.go(address).reads()).contains("Admission before the heads of state");
            decided(chair, applicant, "Member");
            admitted(applicant);
        }
    }

    private void applied(Player applicant) {
        applicant.go("/cases/new").follow("Admission of a member");
        var form = applicant.form("case-opened");
        form.locator("[name='about.en']").fill("An invented application for membership.");
        form.locator("[name=audience]").selectOption("everyone");
        applicant.file(form);
        applicant.go("/cases").follow("Admission of a member");
        address = applicant.path();
    }

    /// The chair finds the motion on the page of the case and closes it, nobody objecting; the applicant, who looks on,
    /// sees where the case comes to stand.
    private void decided(Player chair, Player applicant, String stage) {
        applicant.go(address).watchFor("at: " + stage);
        chair.go(address);
        open(chair.page().locator("#path table a[href^='/motions/']")).click();
        chair.page().waitForURL("**/motions/**");
        chair.file(chair.form("positions-closed"));
        assertThat(chair.reads()).contains("Adopted");
        applicant.seen();
    }

    /// The motion that was put last.
    private static Locator open(Locator motions) { return motions.last(); }

    private static void movedOn(Player anybody) {
        anybody.go("/exercise");
        var before = anybody.page().locator(".figure").innerText();
        anybody.press("1 week on");
        anybody.page().waitForURL("**/exercise**");
        assertThat(anybody.page().locator(".figure").innerText()).isNotEqualTo(before);
    }

    private void signed(Player applicant) {
        applicant.go(address);
        assertThat(applicant.reads()).contains("Sign the memorandum");
        var form = applicant.page().locator("form#move-sign");
        applicant.file(form);
        assertThat(applicant.reads()).contains("It stands at: Accession to the treaties");
    }

    private void performed(Player applicant, Player secretaryGeneral) {
        var owed = applicant.page().locator("#path a[href^='/commitments/']").evaluateAll(
                "all => all.map(one => one.getAttribute('href').replace(/\\?.*/, ''))");
        assertThat((List<?>) owed).hasSizeGreaterThan(2);
        for (var one : (List<?>) owed) {
            var report = applicant.go(one.toString()).form("commitment-reported");
            report.locator("[name='says.en']").fill("Done, with instruments of accession (invented).");
            applicant.file(report);
            var assessment = secretaryGeneral.go(one.toString()).form("commitment-assessed");
            assessment.locator("[name=assessment][value=met]").check();
            assessment.locator("[name='says.en']").fill("The instruments are deposited (invented).");
            secretaryGeneral.file(assessment);
        }
    }

    private void admitted(Player applicant) {
        assertThat(applicant.go("/parties/XEX").reads()).contains("Member, since");
        assertThat(applicant.go("/bodies/heads-of-state").reads()).contains("Exampland (invented)");
        assertThat(applicant.go("/motions/new/heads-of-state/declaration").reads())
                .contains("11 seats may take a position");
    }
}
