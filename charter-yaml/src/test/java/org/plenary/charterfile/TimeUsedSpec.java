package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.charterfile.Floor.head;
import static org.plenary.charterfile.Floor.office;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.BodyAct;
import org.plenary.organisation.Moves;
import org.plenary.organisation.Spell;
import org.plenary.organisation.Spells;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.PartyId;

/// Every case here is invented, for the test alone, and about no state's conduct.
@DisplayName("The time that a case used, stage by stage, beside the limits of the charter")
class TimeUsedSpec {
    private final Floor dispute = Sco.reformed(List.of("dispute-settlement"), "2027-02-01");
    private final Floor crisis = Sco.reformed(List.of("crisis-response"), "2027-02-01").follow(
            new BodyAct.ChairAssumed(new BodyId("foreign ministers"), new PartyId("KGZ"), Optional.empty(),
                    Optional.empty()));

    private static Spells spells(Floor floor, CaseId id) {
        return new Spells(new Moves(floor.charter(), floor.organisation()), floor.one(id));
    }

    private static String told(Spell spell, Instant now) {
        return "%s: %d days of %s%s".formatted(spell.stage().orElseThrow(), spell.used(now).toDays(),
                spell.limit().orElseThrow().length(), spell.isUsedUp(now) ? ", used up" : "");
    }

    @DisplayName("Charter art. 22 and Deng Hao 2021: consultations, good offices, mediation, report")
    @Test void a_dispute_that_goes_all_the_way_says_the_days_of_each_stage_against_its_limit() {
        var id = dispute.open("dispute settlement", "UZB", head("KGZ"));
        dispute.on("2027-05-02").lapse();
        dispute.stands(id, "good offices").on("2027-06-10").move(id, "accept mediation", head("UZB"));
        dispute.on("2027-09-18").move(id, "end mediation", head("UZB"));
        dispute.on("2027-10-03").move(id, "report", office("secretary-general")).stands(id, "reported");
        assertThat(spells(dispute, id).stages()).extracting(spell -> told(spell, dispute.now())).containsExactly(
                "consultations: 89 days of 3 months, used up",
                "good offices: 39 days of 3 months",
                "mediation: 100 days of 6 months",
                "report due: 15 days of 1 month");
        assertThat(spells(dispute, id).budget()).isEmpty();
    }

    @Test void while_a_stage_runs_it_says_what_is_left() {
        var id = dispute.open("dispute settlement", "UZB", head("KGZ"));
        dispute.on("2027-03-03");
        assertThat(spells(dispute, id).stages()).singleElement().satisfies(spell -> {
            assertThat(spell.used(dispute.now())).isEqualTo(Duration.ofDays(30));
            assertThat(spell.left(dispute.now())).contains(
                    Duration.between(dispute.now(), dispute.one(id).runsOut().orElseThrow()));
            assertThat(spell.isUsedUp(dispute.now())).isFalse();
        });
    }

    @DisplayName("Deng Hao 2020: from the request to a published answer in 96 hours")
    @Test void an_answer_by_the_ministers_keeps_the_time_budget_of_the_crisis() {
        var id = crisis.open("crisis response", "TJK", head("TJK"));
        crisis.on("2027-02-03").decide(id, true).stands(id, "responding");
        assertThat(spells(crisis, id).budget().orElseThrow()).satisfies(spell -> {
            assertThat(spell.used(crisis.now())).isEqualTo(Duration.ofHours(48));
            assertThat(spell.limit().orElseThrow().length()).hasToString("96 hours");
            assertThat(spell.isUsedUp(crisis.now())).isFalse();
            assertThat(spell.left(crisis.now())).isEmpty();
        });
    }

    @Test void without_an_answer_the_two_limits_use_the_whole_budget_up() {
        var id = crisis.open("crisis response", "TJK", head("TJK"));
        crisis.on("2027-02-09").lapse();
        crisis.stands(id, "no answer");
        assertThat(spells(crisis, id).stages()).extracting(spell -> spell.used(crisis.now()).toHours())
                .containsExactly(72L, 24L);
        var budget = spells(crisis, id).budget().orElseThrow();
        assertThat(budget.used(crisis.now())).isEqualTo(Duration.ofHours(96));
        assertThat(budget.isUsedUp(crisis.now())).isTrue();
    }
}
