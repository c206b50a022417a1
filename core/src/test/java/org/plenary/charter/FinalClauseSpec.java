package org.plenary.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.act.InstrumentAct.DepositaryStep;
import org.plenary.rule.Fraction;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.WeightId;

@DisplayName("docs/charter-language.md section 4: clauses on entry into force")
class FinalClauseSpec {
    private static EntryIntoForce read(String clause) {
        assertThat(EntryIntoForce.parse(clause)).isInstanceOf(Phrase.Meaning.class);
        return ((Phrase.Meaning<EntryIntoForce>) EntryIntoForce.parse(clause)).value();
    }

    @Test void the_charter_of_the_sco_waits_for_the_fourth_ratification() {
        assertThat(read("30 days after 4 ratifications"))
                .isEqualTo(new EntryIntoForce.AfterCount(30, 4, DepositaryStep.RATIFICATION));
        assertThat(read("on 1 signature")).isEqualTo(new EntryIntoForce.AfterCount(0, 1, DepositaryStep.SIGNATURE));
    }

    @Test void the_kyoto_protocol_waits_for_a_share_of_emissions_too() {
        assertThat(read("90 days after 55 ratifications with 55% of emissions"))
                .isEqualTo(new EntryIntoForce.AfterCountWithShare(90, 55, DepositaryStep.RATIFICATION,
                        Fraction.parse("55%").orElseThrow(), new WeightId("emissions")));
    }

    @Test void other_clauses_name_the_event_from_which_days_are_counted() {
        assertThat(read("on adoption")).isEqualTo(new EntryIntoForce.OnAdoption());
        assertThat(read("on signature")).isEqualTo(new EntryIntoForce.OnSignature());
        assertThat(read("on 2020-01-01")).isEqualTo(new EntryIntoForce.OnDate(LocalDate.of(2020, 1, 1)));
        assertThat(read("30 days after the last notification"))
                .isEqualTo(new EntryIntoForce.AfterLast(30, DepositaryStep.NOTIFICATION));
        assertThat(read("on own accession")).isEqualTo(new EntryIntoForce.AfterOwn(0, DepositaryStep.ACCESSION));
        assertThat(read("1 day after consent of all parties")).isEqualTo(new EntryIntoForce.AfterConsentOfAll(1));
        assertThat(read("entry into force of charter"))
                .isEqualTo(new EntryIntoForce.WhenInForce(new InstrumentId("charter")));
    }

    @Test void conditions_joined_by_and_are_all_needed() {
        assertThat(read("on own ratification and entry into force of charter")).isEqualTo(
                new EntryIntoForce.AllOf(List.of(new EntryIntoForce.AfterOwn(0, DepositaryStep.RATIFICATION),
                        new EntryIntoForce.WhenInForce(new InstrumentId("charter")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30 days after", "soon", "30 days after 4 ratification", "0 days after 4 approvals",
            "30 days after the last ratifications", "on 2023-02-30", "and", "on adoption and ", "on own wish",
            "30 days after 4 ratifications with 0/0 of votes", "30 days after 4 ratifications with 55% of ",
            "99999999999 days after 4 ratifications", "entry into force of "})
    void anything_else_is_a_fault_with_a_remedy(String clause) {
        assertThat(EntryIntoForce.parse(clause)).isInstanceOfSatisfying(Phrase.Fault.class, fault -> {
            assertThat(fault.message()).isNotBlank();
            assertThat(fault.remedy()).isNotBlank();
        });
    }
}
