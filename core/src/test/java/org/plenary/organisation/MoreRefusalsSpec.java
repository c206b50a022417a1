package org.plenary.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.organisation.Given.party;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.Act;
import org.plenary.act.InstrumentAct;
import org.plenary.act.KnowledgeAct;
import org.plenary.act.NetworkAct;
import org.plenary.act.PartnershipAct;
import org.plenary.act.PartnershipAct.Depth;
import org.plenary.act.ProgrammeAct;
import org.plenary.act.RelationAct;
import org.plenary.vocabulary.ConceptId;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.LevelId;
import org.plenary.vocabulary.NetworkId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;

@DisplayName("Refusals: scales, partners, relations, networks, figures")
class MoreRefusalsSpec {
    private static final String TWICE = " File a correction where the earlier entry is wrong, or leave this one out.";

    private static Given sco() {
        return new Given(Sketches.sco()).on("2003-05-29").granted(Sketches.FOUNDERS, "member")
                .adopted("budget", "agreement", "", "");
    }

    private static Act scale(Map<PartyId, String> percent, String unknown) {
        return new InstrumentAct.ScaleSet(new InstrumentId("budget"), new TreeMap<>(percent), Given.parties(unknown));
    }

    @Test @DisplayName("SCO Charter art. 12: a scale divides the whole budget")
    void a_scale_adds_up_to_a_hundred_when_no_share_is_unknown() {
        assertThat(sco().refusalsOf(scale(Map.of(party("CHN"), "60.5", party("RUS"), "38"), ""))).containsExactly(
                "The shares add up to 98.5 %; 100 % is needed when no share is unknown. Correct a share, or name the "
                        + "parties whose share no source gives under 'unknown'.");
        assertThat(sco().refusalsOf(scale(Map.of(party("CHN"), "60", party("RUS"), "41"), "KAZ"))).containsExactly(
                "The known shares alone add up to 101 %, more than the whole. Correct a share.");
        assertThat(sco().refusalsOf(scale(Map.of(party("CHN"), "a half"), "KAZ"))).containsExactly(
                "The share of CHN is 'a half'. Write a percentage as plain digits, for example 17.6.");
        assertThat(sco().refusalsOf(scale(Map.of(party("KAZ"), "16.4"), "CHN RUS"))).isEmpty();
    }

    @Test void an_agreement_has_its_own_id() {
        var signed = new PartnershipAct.AgreementSigned("asean-2005", party("ASEAN"), SketchCharter.words("Memorandum"),
                "secretariat", "memorandum", Depth.MEMORANDUM);
        assertThat(sco().on("2005-04-21").act(signed).refusalsOf(signed)).containsExactly(
                "The agreement 'asean-2005' is already on record, on 2005-04-21." + TWICE);
    }

    @Test void a_level_of_relations_stands_on_the_charter_s_ladder() {
        var declared = new RelationAct.RelationDeclared(party("CHN"), party("KAZ"), new LevelId("friendship"), Optional.empty());
        assertThat(sco().refusalsOf(declared)).containsExactly("There is no level of relations 'friendship' on record or "
                + "in the charter. Did you mean 'good-neighbourly friendship'?");
        var known = new RelationAct.RelationDeclared(
                party("CHN"), party("KAZ"), new LevelId("strategic partnership"), Optional.empty());
        assertThat(sco().act(known).refusalsOf(known)).containsExactly(
                "A level of relations of CHN-KAZ from that day is already on record, on 2003-05-29." + TWICE);
    }

    @Test void an_outside_membership_is_entered_once() {
        var place = new RelationAct.OutsideMembership(party("CHN"), party("ASEAN"), Optional.empty());
        assertThat(sco().act(place).refusalsOf(place)).containsExactly(
                "The place of CHN in ASEAN is already on record, on 2003-05-29." + TWICE);
    }

    @Test void a_pledge_is_a_whole_number_of_a_currency() {
        assertThat(sco().refusalsOf(new ProgrammeAct.PledgeMade(party("CHN"), "10 M", "RMB!", SketchCharter.words("x"))))
                .containsExactly("The amount is '10 M'. Write a whole number of units of the currency, in digits alone.",
                        "The currency is 'RMB!'. Write the three letters of ISO 4217, for example CNY.");
    }

    @Test void a_network_is_founded_once_before_it_meets_and_numbers_its_meetings() {
        var founded = new NetworkAct.NetworkFounded(
                new NetworkId("forum"), SketchCharter.words("Forum"), "track two", SketchCharter.words("rules"));
        var met = new NetworkAct.NetworkMet(new NetworkId("forum"), Optional.of(1), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(sco().refusalsOf(met)).containsExactly(
                "There is no network 'forum' on record or in the charter. Enter its founding first.");
        var given = sco().on("2006-05-22").act(founded).act(met);
        assertThat(given.refusalsOf(founded)).containsExactly("The founding of 'forum' is already on record, on 2006-05-22." + TWICE);
        assertThat(given.refusalsOf(met)).containsExactly("Meeting 1 of 'forum' is already on record, on 2006-05-22." + TWICE);
    }

    @Test void a_concept_is_named_once_before_it_is_voiced() {
        var named = new KnowledgeAct.ConceptNamed(new ConceptId("spirit"), SketchCharter.words("Spirit"), SketchCharter.words("x"));
        var voiced = new KnowledgeAct.ConceptVoiced(new ConceptId("spirit"), Optional.of(new InstrumentId("declaration")),
                SketchCharter.words("x"), Optional.empty(), true);
        assertThat(sco().refusalsOf(voiced)).containsExactly(
                "There is no concept 'spirit' on record or in the charter. Name the concept first.",
                "There is no instrument 'declaration' on record or in the charter. Known are 'budget'.");
        assertThat(sco().act(named).refusalsOf(named)).containsExactly(
                "The concept 'spirit' is already on record, on 2003-05-29." + TWICE);
    }

    @Test void a_figure_is_a_plain_number_in_the_unit_of_its_indicator() {
        var population = new IndicatorId("population");
        assertThat(sco().refusalsOf(new KnowledgeAct.IndicatorRecorded(party("CHN"), population, 2017, "1,396", "millions")))
                .containsExactly("The figure is '1,396'. Write plain digits with a point for decimals, without signs, "
                        + "spaces or grouping.", "The figure is in 'millions', and 'population' is kept in 'persons'. (World "
                        + "Bank) Convert the figure, so that figures can be added.");
        assertThat(sco().refusalsOf(new KnowledgeAct.FigureQuoted(
                new StandingId("membre"), population, "2017", "44", "percent", true))).containsExactly(
                "There is no standing 'membre' on record or in the charter. Did you mean 'member'?");
        var recorded = new KnowledgeAct.IndicatorRecorded(party("CHN"), population, 2017, "1396215000", "persons");
        assertThat(sco().act(recorded).refusalsOf(recorded)).containsExactly(
                "The population of CHN for 2017 is already on record, on 2003-05-29." + TWICE);
    }

    @Test void everybody_named_must_be_known() {
        assertThat(sco().refusalsOf(new KnowledgeAct.EventNoted(SketchCharter.words("x"), List.of(party("CHN"), party("CNH")), false, Optional.empty())))
                .containsExactly("There is no party 'CNH' on record or in the charter. Did you mean 'CHN'?");
    }
}
