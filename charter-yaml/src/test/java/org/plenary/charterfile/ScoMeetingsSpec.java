package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.Author;
import org.plenary.act.BodyAct;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.Ground;
import org.plenary.act.MeetingAct.Presence;
import org.plenary.act.MeetingAct.Series;
import org.plenary.act.Post;
import org.plenary.act.ProceedingAct;
import org.plenary.act.Ruling;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Charter;
import org.plenary.organisation.Convening;
import org.plenary.organisation.Decider;
import org.plenary.organisation.EntryOrder;
import org.plenary.organisation.Organisation;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.PartyId;

@DisplayName("Meetings of the SCO are convened and closed under its charter, on its record to November 2026")
class ScoMeetingsSpec {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final BodyId FOREIGN_MINISTERS = new BodyId("foreign ministers");
    private static final BodyId HEADS_OF_STATE = new BodyId("heads of state");
    private static final Author CHAIR = new Author.Delegation(new PartyId("PAK"), Post.HEAD_OF_DELEGATION);

    private final Charter charter;
    private final Organisation organisation;

    ScoMeetingsSpec() {
        var files = Organisations.read(Path.of("../organisations/sco")).value().orElseThrow();
        charter = files.charter();
        organisation = Organisation.replay(EntryOrder.of(files.acts()));
    }

    private Ruling performed(Organisation given, ProceedingAct act, LocalDate day) {
        var dated = new DatedAct(act, PartialDate.of(day), Instant.parse("2026-11-22T10:00:00Z"), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(), List.of());
        return Decider.decide(charter, given, new Filing.Perform(dated, CHAIR), day);
    }

    private List<String> refusals(ProceedingAct act) {
        return performed(organisation, act, TODAY) instanceof Ruling.Refused(var grounds)
                ? grounds.stream().map(Ground::text).toList() : List.of();
    }

    private Organisation after(Organisation given, ProceedingAct act, LocalDate day) {
        if (!(performed(given, act, day) instanceof Ruling.Admitted(var acts))) {
            throw new AssertionError(performed(given, act, day).toString());
        }
        var grown = given;
        for (var one : acts) grown = grown.evolve(one);
        return grown;
    }

    private static ProceedingAct.MeetingConvened call(
            String id, BodyId body, Series series, String day, String initiators, Optional<PartyId> host) {
        var on = PartialDate.of(LocalDate.parse(day));
        var asking = initiators.isEmpty() ? List.<PartyId>of()
                : Arrays.stream(initiators.split(" ")).map(PartyId::new).toList();
        return new ProceedingAct.MeetingConvened(new MeetingId(id), body, series, Presence.IN_PERSON, on, on, CHAIR,
                Optional.empty(), Optional.empty(), host, asking, Optional.empty());
    }

    @Test @DisplayName("Charter art. 7: two members ask, all others consent, a month ahead (Encyclopaedia; Textbook)")
    void foreign_ministers_meet_out_of_turn_on_the_conditions_of_article_7() {
        var one = refusals(call("cfm-x", FOREIGN_MINISTERS, Series.EXTRAORDINARY, "2026-12-01", "KAZ", Optional.empty()));
        assertThat(one).hasSize(3);
        assertThat(one.get(0)).contains("1 of the needed 2", "KAZ");
        assertThat(one.get(1)).contains("consent of all others",
                "open a case of 'extraordinary meeting of foreign ministers'");
        assertThat(one.get(2)).contains("notice of 1 month", "Begin on 2026-12-22 or later");
    }

    @Test @DisplayName("Charter art. 5: Pakistan hosts after Bishkek 2026; the rotation then names Russia")
    void the_summit_of_2027_is_held_by_the_chair_which_then_passes_on() {
        assertThat(new Convening(charter, organisation, HEADS_OF_STATE, TODAY).host()).contains(new PartyId("PAK"));
        var other = call("heads-of-state-27", HEADS_OF_STATE, Series.REGULAR, "2027-07-05", "", Optional.of(new PartyId("IRN")));
        assertThat(refusals(other)).singleElement().asString()
                .contains("has PAK host the next regular meeting", "art. 5");
        var id = new MeetingId("heads-of-state-27");
        var summit = LocalDate.of(2027, 7, 5);
        var held = after(after(after(after(organisation,
                call("heads-of-state-27", HEADS_OF_STATE, Series.REGULAR, "2027-07-05", "", Optional.empty()), TODAY),
                new ProceedingAct.SittingOpened(id, 1, CHAIR), summit),
                new ProceedingAct.SittingClosed(id, 1, CHAIR), summit),
                new ProceedingAct.MeetingClosed(id, CHAIR), summit);
        assertThat(held.acts().get(held.size() - 1).act()).isInstanceOfSatisfying(BodyAct.ChairAssumed.class,
                assumed -> assertThat(assumed.party()).isEqualTo(new PartyId("RUS")));
    }
}
