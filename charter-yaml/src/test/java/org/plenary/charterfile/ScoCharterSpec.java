package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.calendar.Length;
import org.plenary.charter.Charter;
import org.plenary.charter.check.CharterCheck;
import org.plenary.procedure.Stage;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.OrderId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.RuleId;
import org.plenary.vocabulary.StandingId;

@DisplayName("organisations/sco/charter.yaml: the law of the SCO as it is")
class ScoCharterSpec {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static Charter charter;

    @BeforeAll static void read() {
        var reading = Organisations.readCharter(Path.of("..", "organisations", "sco"));
        assertThat(reading.findings()).isEmpty();
        charter = reading.value().orElseThrow();
    }

    @Test void the_charter_check_finds_nothing() {
        assertThat(CharterCheck.of(charter)).isEmpty();
    }

    @DisplayName("Charter art. 4(1): seven bodies")
    @Test void there_are_seven_bodies() {
        assertThat(charter.bodies().namesAt(TODAY)).extracting(BodyId::value).containsExactly(
                "heads of state", "heads of government", "foreign ministers", "conferences of ministers",
                "national coordinators", "rats council", "secretariat");
    }

    @DisplayName("Charter art. 16(1): suspension and expulsion go by consensus without the party concerned")
    @Test void only_suspension_and_expulsion_set_the_party_concerned_aside() {
        var heads = charter.bodies().at(new BodyId("heads of state"), TODAY).orElseThrow().law();
        var exceptions = heads.decides().stream()
                .filter(line -> line.by().equals(new RuleId("consensus without the party concerned"))).toList();
        assertThat(exceptions).singleElement().satisfies(line -> assertThat(line.matters())
                .containsExactly(new MatterId("suspension"), new MatterId("expulsion")));
    }

    @DisplayName("Regulations of 2004 and 2008, Tianjin decision of 1 September 2025")
    @Test void standings_are_dated() {
        assertThat(standings(LocalDate.of(2003, 5, 29))).containsExactly("member");
        assertThat(standings(LocalDate.of(2004, 6, 17))).containsExactly("member", "observer");
        assertThat(standings(LocalDate.of(2008, 8, 28))).containsExactly("member", "observer", "dialogue partner");
        assertThat(standings(LocalDate.of(2025, 9, 1))).containsExactly("member", "partner");
    }

    @DisplayName("Protocol of 15 June 2006: the Executive Secretary becomes Secretary-General")
    @Test void the_head_of_the_secretariat_changes_title() {
        assertThat(title(LocalDate.of(2006, 6, 14))).isEqualTo("Executive Secretary");
        assertThat(title(LocalDate.of(2006, 6, 15))).isEqualTo("Secretary-General");
    }

    @DisplayName("Charter art. 13: twelve months' notice")
    @Test void withdrawal_takes_effect_after_twelve_months() {
        Stage notified = charter.procedures().at(new ProcedureId("withdrawal"), TODAY).orElseThrow()
                .law().stages().getFirst();
        assertThat(notified.clock()).hasValueSatisfying(
                clock -> assertThat(clock.length()).isEqualTo(new Length(12, Length.Unit.MONTHS)));
    }

    @DisplayName("Enlargements of 2017, 2023 and 2024: the order grows with the members")
    @Test void the_russian_alphabet_has_as_many_parties_as_there_are_members() {
        assertThat(order(LocalDate.of(2001, 6, 15))).hasSize(6).startsWith(new PartyId("KAZ"), new PartyId("CHN"));
        assertThat(order(LocalDate.of(2017, 6, 9))).hasSize(8).startsWith(new PartyId("IND"));
        assertThat(order(LocalDate.of(2023, 7, 4))).hasSize(9);
        assertThat(order(LocalDate.of(2024, 7, 4))).hasSize(10).startsWith(new PartyId("BLR"));
    }

    private static List<String> standings(LocalDate day) {
        return charter.standings().namesAt(day).stream().map(StandingId::value).toList();
    }

    private static String title(LocalDate day) {
        return charter.offices().at(new OfficeId("secretary-general"), day).orElseThrow()
                .law().name().in(Language.ENGLISH);
    }

    private static List<PartyId> order(LocalDate day) {
        return charter.orders().at(new OrderId("russian-alphabetical"), day).orElseThrow().law();
    }
}
