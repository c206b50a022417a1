package org.plenary.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.organisation.Given.asOf;
import static org.plenary.organisation.Given.party;
import static org.plenary.organisation.SketchCharter.words;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.NetworkAct;
import org.plenary.act.PartnershipAct;
import org.plenary.act.PartnershipAct.Depth;
import org.plenary.act.ProgrammeAct;
import org.plenary.act.ProgrammeAct.ProjectStage;
import org.plenary.act.RelationAct;
import org.plenary.calendar.PartialDate;
import org.plenary.relation.Pair;
import org.plenary.vocabulary.LevelId;
import org.plenary.vocabulary.NetworkId;
import org.plenary.vocabulary.ProjectId;

@DisplayName("Partners, relations, projects and networks over time")
class ChaptersSpec {
    private static Given sco() { return new Given(Sketches.sco()); }

    @Test @DisplayName("ASEAN: contact first, a memorandum on 2005-04-21 (asean.org)")
    void contact_with_a_partner_deepens() {
        var given = sco().on("2004").act(new PartnershipAct.ContactRecorded(party("ASEAN"), Depth.CONTACT, words("visits")))
                .on("2005-04-21").act(new PartnershipAct.AgreementSigned("asean-2005", party("ASEAN"), words("Memorandum"),
                        "secretariat", "memorandum", Depth.MEMORANDUM))
                .on("2006").act(new PartnershipAct.ContactRecorded(party("ASEAN"), Depth.DIALOGUE, words("talks")));
        var partnerships = given.organisation().partnerships();
        assertThat(partnerships.reaches(party("ASEAN"), asOf("2026-01-01"))).extracting(reach -> reach.depth())
                .containsExactly(Depth.CONTACT, Depth.MEMORANDUM);
        assertThat(partnerships.depth(party("ASEAN"), asOf("2004-06-01")).orElseThrow().depth()).isEqualTo(Depth.CONTACT);
        assertThat(partnerships.agreements(party("ASEAN"), asOf("2005-04-20"))).isEmpty();
        assertThat(partnerships.partners(asOf("2005-01-01"))).containsExactly(party("ASEAN"));
    }

    @Test @DisplayName("China and Kazakhstan: strategic partnership in July 2005 (recollection)")
    void a_pair_has_the_level_declared_last() {
        var given = sco().on("2002").act(declared("good-neighbourly friendship"))
                .on("2005-07").act(declared("strategic partnership"));
        var pair = new Pair(party("KAZ"), party("CHN"));
        var relations = given.organisation().relations();
        assertThat(relations.relation(pair, asOf("2005-06-30")).orElseThrow().level())
                .isEqualTo(new LevelId("good-neighbourly friendship"));
        assertThat(relations.relation(pair, asOf("2005-07-01")).orElseThrow().since()).hasToString("2005-07");
        assertThat(relations.history(pair).getFirst().until().orElseThrow()).hasToString("2005-07");
        assertThat(relations.relations(party("CHN"), asOf("2026-01-01"))).hasSize(1);
    }

    private static RelationAct declared(String level) {
        return new RelationAct.RelationDeclared(party("CHN"), party("KAZ"), new LevelId(level), Optional.empty());
    }

    @Test @DisplayName("Technology transfer centre, Qingdao: proposed in November 2019, opened on 2020-12-10 (people.cn)")
    void a_project_passes_through_its_stages() {
        var given = sco().on("2019-11").act(stage(ProjectStage.PROPOSED, Optional.empty()))
                .on("2020-12-10").act(stage(ProjectStage.OPENED, Optional.of("Qingdao")));
        var programmes = given.organisation().programmes();
        var id = new ProjectId("technology-transfer");
        assertThat(programmes.project(id, asOf("2020-12-09")).orElseThrow().stage()).isEqualTo(ProjectStage.PROPOSED);
        var opened = programmes.project(id, asOf("2020-12-10")).orElseThrow();
        assertThat(opened.stages()).hasSize(2);
        assertThat(opened.host()).contains(party("CHN"));
        assertThat(programmes.project(id, asOf("2019-10-31"))).isEmpty();
    }

    private static ProgrammeAct stage(ProjectStage stage, Optional<String> place) {
        return new ProgrammeAct.ProjectStageReached(new ProjectId("technology-transfer"), words("Technology transfer"),
                stage, stage == ProjectStage.PROPOSED ? Optional.of(party("CHN")) : Optional.empty(),
                place.map(SketchCharter::words));
    }

    @Test @DisplayName("SCO Forum: founded in Moscow on 2006-05-22, eight centres in 2022 (scoforum.org, MGIMO)")
    void an_institution_belongs_to_a_network_for_its_time() {
        var forum = new NetworkId("forum");
        var given = sco().on("2006-05-22")
                .act(new NetworkAct.NetworkFounded(forum, words("SCO Forum"), "second track", words("rotating host")))
                .act(new NetworkAct.InstitutionJoined(forum, party("KAZ"), words("First centre"), PartialDate.parse("2012")))
                .act(new NetworkAct.NetworkMet(forum, Optional.of(1), Optional.of(words("Moscow")), Optional.of(party("RUS")), Optional.empty()))
                .on("2022").act(new NetworkAct.InstitutionJoined(forum, party("KAZ"), words("Second centre"), Optional.empty()));
        var networks = given.organisation().networks();
        assertThat(networks.network(forum, asOf("2012-12-31")).orElseThrow().institutions()).hasSize(1);
        assertThat(networks.network(forum, asOf("2013-01-01")).orElseThrow().institutions()).isEmpty();
        assertThat(networks.network(forum, asOf("2022-06-01")).orElseThrow().institutions()).hasSize(1);
        assertThat(networks.network(forum, asOf("2006-05-21"))).isEmpty();
    }
}
