package org.plenary.server.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct;
import org.plenary.act.Post;
import org.plenary.calendar.PartialDate;
import org.plenary.organisation.Organisation;
import org.plenary.rule.Position;
import org.plenary.server.Sco;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.Words;

@DisplayName("What each reader is shown is computed from the acts that this reader may see, and from no others")
class SitesSpec {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Author KAZ = of("KAZ");
    private static final Author IND = of("IND");
    private static final Author AFG = of("AFG");
    private static final Author PUBLIC = new Author.Visitor();

    private Organisation organisation;
    private Sites sites;

    @BeforeEach void begin() {
        var edition = Sco.edition();
        organisation = edition.organisation();
        sites = new Sites(edition, () -> organisation, Sight.by(edition.charter()), () -> TODAY);
    }

    @Test void an_open_motion_is_there_for_everybody_at_once() {
        enter(tabled("open", "everyone"));
        for (var reader : List.of(PUBLIC, KAZ, AFG)) assertThat(knows(reader, "open")).isTrue();
    }

    @Test void a_motion_among_members_is_for_members_alone() {
        enter(tabled("hidden", "any member"));
        enter(tabled("open", "everyone"));
        assertThat(knows(PUBLIC, "hidden")).isFalse();
        assertThat(knows(AFG, "hidden")).isFalse();
        assertThat(knows(KAZ, "hidden")).isTrue();
        assertThat(knows(PUBLIC, "open")).isTrue();
        assertThat(knows(AFG, "open")).isTrue();
    }

    @Test void positions_on_a_hidden_motion_are_hidden_with_it() {
        enter(tabled("hidden", "any member"));
        enter(position("hidden", "IND"));
        int all = Sco.edition().organisation().size();
        assertThat(sites.open().edition().organisation().size()).isEqualTo(all);
        assertThat(sites.of(IND).edition().organisation().size()).isEqualTo(all + 2);
    }

    @Test void entries_keep_their_numbers_for_those_who_see_only_some() {
        enter(tabled("hidden", "any member"));
        enter(tabled("open", "everyone"));
        var edition = sites.open().edition();
        int last = edition.organisation().size() - 1;
        assertThat(edition.places().indexOf(last)).isEqualTo(organisation.size() - 1L);
        assertThat(edition.places().isHidden(organisation.size() - 2L)).isTrue();
        assertThat(edition.places().positionOf(organisation.size() - 1L)).isEqualTo(last);
    }

    @Test void readers_who_see_the_same_share_one_edition() {
        enter(tabled("hidden", "any member"));
        assertThat(sites.of(KAZ)).isSameAs(sites.of(IND)).isNotSameAs(sites.open());
        assertThat(sites.of(AFG)).isSameAs(sites.open());
    }

    @Test void an_edition_that_grew_is_the_one_that_a_replay_gives() {
        for (int i = 0; i < 20; i++) {
            enter(tabled("m" + i, i % 3 == 0 ? "any member" : i % 3 == 1 ? "everyone" : "only KAZ"));
            if (i % 2 == 0) enter(position("m" + i, "IND"));
            for (var reader : List.of(PUBLIC, KAZ, IND)) {
                var grown = sites.of(reader).edition();
                var seen = new ArrayList<DatedAct>();
                for (var act : organisation.acts()) {
                    if (Sight.by(grown.charter()).mayRead(organisation, reader, act, TODAY)) seen.add(act);
                }
                assertThat(grown.organisation().motions()).isEqualTo(Organisation.replay(seen).motions());
                assertThat(grown.organisation().acts()).containsExactlyElementsOf(seen);
            }
        }
    }

    @Test void word_goes_to_those_alone_who_may_see() throws InterruptedException {
        var feed = new Feed(sites);
        var topics = new TreeSet<>(List.of("motions"));
        var visitor = feed.watch(PUBLIC, topics, Optional.empty()).orElseThrow();
        var member = feed.watch(KAZ, topics, Optional.empty()).orElseThrow();
        var hidden = tabled("hidden", "any member");
        enter(hidden);
        feed.tell(organisation.size() - 1L, List.of(hidden));
        assertThat(visitor.next(Duration.ZERO)).isEmpty();
        assertThat(member.next(Duration.ZERO)).hasValueSatisfying(news ->
                assertThat(news.topics()).containsExactly("motions"));
    }

    @Test void a_line_that_was_cut_goes_on_behind_the_last_entry_that_it_told() throws InterruptedException {
        var feed = new Feed(sites);
        long before = organisation.size() - 1L;
        enter(tabled("open", "everyone"));
        var watch = feed.watch(PUBLIC, new TreeSet<>(List.of("motion:open")), Optional.of(before)).orElseThrow();
        assertThat(watch.next(Duration.ZERO)).hasValue(new News(before + 1, new TreeSet<>(List.of("motion:open"))));
        var late = feed.watch(PUBLIC, new TreeSet<>(List.of("motion:open")), Optional.of(before + 1)).orElseThrow();
        assertThat(late.next(Duration.ZERO)).isEmpty();
    }

    private boolean knows(Author reader, String motion) {
        return sites.of(reader).edition().organisation().motions().one(new MotionId(motion)).isPresent();
    }

    private void enter(DatedAct act) { organisation = organisation.evolve(act); }

    private static DatedAct tabled(String id, String audience) {
        var open = switch (audience) {
            case "everyone" -> Audience.EVERYONE;
            case "any member" -> new Audience.AnyWith(new StandingId("member"));
            default -> new Audience.Only(new TreeSet<>(List.of(new PartyId("KAZ"))), new TreeSet<>());
        };
        return dated(new MotionAct.MotionTabled(new MotionId(id), new BodyId("foreign ministers"),
                new MatterId("statement"), Words.of(Language.ENGLISH, id), Words.of(Language.ENGLISH, "Text."),
                new Author.Holder(new OfficeId("secretary-general")), open, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static DatedAct position(String motion, String party) {
        return dated(new MotionAct.PositionTaken(new MotionId(motion), new PartyId(party), Position.FOR,
                Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static DatedAct dated(MotionAct act) {
        return new DatedAct(act, PartialDate.of(TODAY), Instant.parse("2026-11-22T09:00:00Z"), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    private static Author of(String party) { return new Author.Delegation(new PartyId(party), Post.COORDINATOR); }
}
