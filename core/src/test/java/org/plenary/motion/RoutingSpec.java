package org.plenary.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.organisation.SketchCharter.words;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.MotionAct;
import org.plenary.act.MotionAct.ObjectionKind;
import org.plenary.organisation.MotionScene;
import org.plenary.organisation.Routing;
import org.plenary.organisation.Routing.Route;
import org.plenary.organisation.Routing.Way;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;

@DisplayName("An objection names its kind, and only the ways on that the charter opens are shown")
class RoutingSpec {
    private static final PartyId INDIA = new PartyId("IND");

    private static MotionScene objected(String matter, ObjectionKind kind) {
        return MotionScene.ofTen().tabled("m", "foreign ministers", matter).put("m").objects("m", "IND", kind);
    }

    private static List<Route> routes(MotionScene scene) {
        return new Routing(scene.charter(), scene.organisation(), scene.now(), scene.today())
                .of(scene.motion("m"), scene.motion("m").stand(INDIA).orElseThrow());
    }

    private static List<Way> ways(MotionScene scene) { return routes(scene).stream().map(Route::way).toList(); }

    @Test void a_core_interest_leads_to_an_opinion_or_to_the_body_that_decides_any_matter() {
        var routes = routes(objected("statement", ObjectionKind.CORE_INTEREST));
        assertThat(routes).extracting(Route::way).containsExactly(Way.OPINION, Way.HIGHER_BODY);
        assertThat(routes.getLast().act()).isInstanceOfSatisfying(MotionAct.MotionReferred.class,
                referred -> assertThat(referred.to()).isEqualTo(new BodyId("heads of state")));
        assertThat(routes.getLast().author()).hasToString("KGZ chair's team");
        assertThat(routes.getLast().article().orElseThrow().cite()).isEqualTo("Charter, on any");
    }

    @Test void where_the_matter_allows_it_also_to_staying_out() {
        var scene = objected("project", ObjectionKind.CORE_INTEREST);
        assertThat(ways(scene)).containsExactly(Way.OPINION, Way.OPT_OUT, Way.HIGHER_BODY);
        var out = routes(scene).get(1);
        scene.files(out.author().toString(), out.act()).closed("m");
        assertThat(scene.motion("m").decided().orElseThrow().adopted()).isTrue();
    }

    @Test void a_wording_leads_to_an_amendment_in_the_words_that_would_lift_it() {
        var scene = objected("statement", ObjectionKind.WORDING);
        assertThat(routes(scene)).singleElement().satisfies(route -> assertThat(route.act())
                .isInstanceOfSatisfying(MotionAct.MotionTabled.class, tabled -> {
                    assertThat(tabled.text()).isEqualTo(words("Another wording"));
                    assertThat(tabled.amends()).contains(new MotionId("m"));
                    assertThat(tabled.motion()).isEqualTo(new MotionId("m-2"));
                }));
    }

    @Test void a_question_of_procedure_is_the_chairs_who_lets_it_wait() {
        assertThat(ways(objected("statement", ObjectionKind.PROCEDURE))).containsExactly(Way.CHAIR, Way.DEFERRAL);
    }

    @Test void who_awaits_instructions_gets_time_with_an_end() {
        assertThat(routes(objected("statement", ObjectionKind.AWAITING_INSTRUCTIONS))).singleElement().satisfies(
                route -> assertThat(((MotionAct.MotionDeferred) route.act()).length()).isPresent());
    }

    @Test void after_a_broken_silence_the_motion_is_tabled_anew() {
        var scene = MotionScene.ofTen().tabled("m", "foreign ministers", "statement").circulated("m", "72 hours", "")
                .objects("m", "IND", ObjectionKind.WORDING);
        var route = routes(scene).getFirst();
        assertThat(((MotionAct.MotionTabled) route.act()).amends()).isEmpty();
        scene.files(route.author().toString(), route.act());
        assertThat(scene.motion("m-2").text()).isEqualTo(words("Another wording"));
    }
}
