package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.Filing;
import org.plenary.act.Ruling;
import org.plenary.body.Ballot;
import org.plenary.body.Verdict;
import org.plenary.charter.Charter;
import org.plenary.organisation.Decider;
import org.plenary.organisation.EntryOrder;
import org.plenary.organisation.Organisation;
import org.plenary.organisation.Rotations;
import org.plenary.rule.Position;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;

@DisplayName("The record of the SCO, filed act by act under its charter")
class ScoRecordSpec {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final BodyId HEADS_OF_STATE = new BodyId("heads of state");

    private static Charter charter;
    private static Organisation organisation = Organisation.begin();
    private static final List<String> REFUSED = new ArrayList<>();

    @BeforeAll static void file_every_act() {
        var files = Organisations.read(Path.of("../organisations/sco")).value().orElseThrow();
        charter = files.charter();
        for (var act : EntryOrder.of(files.acts())) {
            switch (Decider.decide(charter, organisation, new Filing.Enter(act), TODAY)) {
                case Ruling.Admitted(var acts) -> acts.forEach(one -> organisation = organisation.evolve(one));
                case Ruling.Refused(var grounds) -> REFUSED.add(act.on() + " " + act.act() + " " + grounds);
            }
        }
    }

    private static AsOf on(String day) { return AsOf.on(LocalDate.parse(day)); }

    private static int count(String standing, String day) {
        return organisation.membership().count(new StandingId(standing), on(day));
    }

    @Test void no_act_of_the_history_is_refused() {
        assertThat(REFUSED).isEmpty();
        assertThat(organisation.size()).isGreaterThan(700);
    }

    @Test @DisplayName("Members: 6 in 2001, 8 on 2017-06-09, 9 on 2023-07-04, 10 on 2024-07-04 (TASS, 2025-09-01)")
    void members_join_on_their_days() {
        assertThat(List.of(count("member", "2001-06-15"), count("member", "2017-06-08"), count("member", "2017-06-09"),
                count("member", "2023-07-04"), count("member", "2024-07-04"), count("member", "2026-11-22")))
                .containsExactly(6, 6, 8, 9, 10, 10);
    }

    @Test @DisplayName("2017-06-09: 4 observers and 6 dialogue partners; 2025-09-01: 17 partners (Deng Hao 2021; TASS)")
    void observers_and_dialogue_partners_become_partners() {
        assertThat(count("observer", "2017-06-09")).isEqualTo(4);
        assertThat(count("dialogue partner", "2017-06-09")).isEqualTo(6);
        assertThat(count("observer", "2025-08-31")).isEqualTo(2);
        assertThat(count("dialogue partner", "2025-08-31")).isEqualTo(14);
        assertThat(List.of(count("observer", "2025-09-01"), count("dialogue partner", "2025-09-01"),
                count("partner", "2025-09-01"))).containsExactly(0, 0, 17);
    }

    @Test @DisplayName("Charter in force 2003-09-19 (Adilet, Law 465): reported, the four deposits are not on record")
    void the_charter_s_entry_into_force_is_reported_and_not_made_up() {
        var force = organisation.instruments().instrument(charter, new InstrumentId("charter"), on("2026-11-22"))
                .orElseThrow().inForce();
        assertThat(force.on().orElseThrow()).hasToString("2003-09-19");
        assertThat(force.computed().on()).isEmpty();
        assertThat(force.computed().missing()).isNotEmpty();
        assertThat(force.isAtOdds()).isFalse();
    }

    @Test @DisplayName("Rotation: Pakistan passed over for Russia in 2019; Iran a member only on the day in 2023")
    void departures_from_the_russian_alphabet_are_computed() {
        assertThat(new Rotations(charter, organisation).deviations(HEADS_OF_STATE))
                .filteredOn(turn -> turn.on().first().isAfter(LocalDate.of(2016, 1, 1)))
                .extracting(turn -> turn.on().toString(), turn -> turn.expected().orElseThrow().value(),
                        turn -> turn.recorded().value())
                .containsExactly(tuple("2019-06-14", "PAK", "RUS"), tuple("2023-07-04", "IRN", "KAZ"));
    }

    @Test void every_departure_from_the_rotation_carries_its_reason() {
        assertThat(new Rotations(charter, organisation).deviations(HEADS_OF_STATE))
                .allSatisfy(turn -> assertThat(turn.reason()).as(turn.on().toString()).isPresent());
    }

    @Test @DisplayName("Secretaries-General in office: eight from 2004 to 2027 (Wikipedia, 2025-08-30)")
    void the_succession_of_the_secretariat_is_complete() {
        assertThat(organisation.bodies().succession(new OfficeId("secretary-general"))).hasSize(8);
        assertThat(organisation.bodies().holder(new OfficeId("secretary-general"), on("2025-01-01")).orElseThrow()
                .nationality()).contains(new PartyId("KAZ"));
    }

    @Test @DisplayName("Population 2017: 21.11 % of the world before the enlargement, 41.90 % after (World Bank)")
    void shares_of_the_world_follow_the_members_of_the_day() {
        var knowledge = organisation.knowledge();
        var population = new IndicatorId("population");
        var member = new StandingId("member");
        assertThat(knowledge.share(organisation.membership(), member, population, 2017, on("2017-06-08")).ofWorld())
                .contains("0.2111");
        assertThat(knowledge.share(organisation.membership(), member, population, 2017, on("2017-06-09")).ofWorld())
                .contains("0.4190");
    }

    @Test @DisplayName("Contribution scale of the protocol of 2024-10-16: ten shares, exactly 100 % (prg.kz, Astana Times)")
    void the_scale_in_use_adds_up() {
        var scale = organisation.instruments().scale(on("2025-06-01")).orElseThrow();
        assertThat(scale.sum()).isEqualTo("100");
        assertThat(scale.percent()).hasSize(10).containsEntry(new PartyId("KAZ"), "15.2");
    }

    @Test @DisplayName("Charter art. 16(1): ten members sit in 2026; one objection stops an admission")
    void a_verdict_seats_the_members_of_the_day() {
        var positions = new TreeMap<PartyId, Position>();
        positions.put(new PartyId("UZB"), Position.AGAINST);
        var ballot = Ballot.of(HEADS_OF_STATE, new MatterId("admission"), TODAY).with(positions);
        assertThat(organisation.verdict(charter, ballot)).isInstanceOfSatisfying(Verdict.Reached.class, verdict -> {
            assertThat(verdict.adopted()).isFalse();
            assertThat(verdict.tally().entitled()).isEqualTo(10);
            assertThat(verdict.filled()).isZero();
        });
    }
}
