package org.plenary.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.organisation.Given.asOf;
import static org.plenary.organisation.Given.party;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.KnowledgeAct;
import org.plenary.organisation.Given;
import org.plenary.organisation.SketchCharter;
import org.plenary.organisation.Sketches;
import org.plenary.vocabulary.ConceptId;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.StandingId;

@DisplayName("Knowledge: shares of the world reckoned exactly, quoted figures beside them, concepts traced")
class KnowledgeSpec {
    private static final IndicatorId POPULATION = new IndicatorId("population");
    private static final StandingId MEMBER = new StandingId("member");

    /// Population of 2017, World Bank series as of 2026-03.
    private static Given sco() {
        var given = new Given(Sketches.sco()).on("2001-06-15").granted(Sketches.FOUNDERS, "member")
                .on("2017-06-09").granted("IND PAK", "member").on("2017");
        String[] figures = {"CHN 1396215000", "RUS 145293260", "KAZ 18651931", "UZB 31819178", "KGZ 6306696",
            "TJK 9085946", "IND 1359657400", "WORLD 7614523410"};
        for (var figure : figures) {
            var words = figure.split(" ");
            given.act(new KnowledgeAct.IndicatorRecorded(party(words[0]), POPULATION, 2017, words[1], "persons"));
        }
        return given;
    }

    private static Share share(Given given, String day) {
        return given.organisation().knowledge().share(
                given.organisation().membership(), MEMBER, POPULATION, 2017, asOf(day));
    }

    @Test @DisplayName("World Bank 2017: six members 21.11 %, eight members 41.90 % of the world's population")
    void the_share_before_and_after_an_enlargement() {
        var given = sco();
        given.act(new KnowledgeAct.IndicatorRecorded(party("PAK"), POPULATION, 2017, "223273967", "persons"));
        assertThat(share(given, "2017-06-08").ofWorld()).contains("0.2111");
        assertThat(share(given, "2017-06-09").ofWorld()).contains("0.4190");
        assertThat(share(given, "2017-06-09").sum()).isEqualTo("3190303378");
        assertThat(share(given, "2017-06-09").exact().orElseThrow()).hasToString("1595151689/3807261705");
    }

    @Test void a_party_without_a_figure_is_named_and_not_guessed() {
        var share = share(sco(), "2017-06-09");
        assertThat(share.isComplete()).isFalse();
        assertThat(share.missing()).containsExactly(party("PAK"));
        assertThat(share.figures()).hasSize(7);
    }

    @Test void the_latest_year_that_is_not_later_counts() {
        var figures = sco().organisation().knowledge().figures();
        assertThat(figures.latest(party("CHN"), POPULATION, 2020, asOf("2026-01-01")).orElseThrow().year()).isEqualTo(2017);
        assertThat(figures.latest(party("CHN"), POPULATION, 2016, asOf("2026-01-01"))).isEmpty();
        assertThat(figures.value(party("CHN"), POPULATION, 2020, asOf("2026-01-01"))).isEmpty();
    }

    @Test @DisplayName("Quoted in 2020: 44 % of the world's population after the enlargement (Deng Hao)")
    void a_quoted_figure_stands_beside_the_reckoned_one() {
        var given = sco().on("2020").act(new KnowledgeAct.FigureQuoted(MEMBER, POPULATION, "2017", "44", "percent", true));
        assertThat(given.organisation().knowledge().quotes(MEMBER, POPULATION, asOf("2026-01-01"))).singleElement()
                .satisfies(quote -> assertThat(quote.value()).isEqualTo("44"));
    }

    @Test @DisplayName("Shared future: two sources name two first documents, Astana 2017 and Qingdao 2018 (Deng Hao 2020, 2021)")
    void claims_to_be_the_first_are_kept_side_by_side() {
        var concept = new ConceptId("shared-future");
        var given = sco().on("2017-06-09").adopted("astana-2017", "declaration", "", "")
                .act(new KnowledgeAct.ConceptNamed(concept, SketchCharter.words("Shared future"), SketchCharter.words("x")))
                .act(voiced(concept, "astana-2017"))
                .on("2018-06-10").adopted("qingdao-2018", "declaration", "", "").act(voiced(concept, "qingdao-2018"));
        var knowledge = given.organisation().knowledge();
        assertThat(knowledge.concept(concept, asOf("2026-01-01")).orElseThrow().firsts()).hasSize(2);
        assertThat(knowledge.concept(concept, asOf("2017-12-31")).orElseThrow().appearances()).hasSize(1);
        assertThat(knowledge.in(new InstrumentId("qingdao-2018"), asOf("2026-01-01"))).hasSize(1);
    }

    private static KnowledgeAct voiced(ConceptId concept, String instrument) {
        return new KnowledgeAct.ConceptVoiced(concept, Optional.of(new InstrumentId(instrument)),
                SketchCharter.words(instrument), Optional.empty(), true);
    }
}
