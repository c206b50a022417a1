package org.plenary.lab.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct;
import org.plenary.calendar.PartialDate;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.motion.Motions;
import org.plenary.rule.Position;
import org.plenary.rule.Stance;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

@DisplayName("The register's own motions as a record of votes; the motions are invented")
class OwnVotesSpec {
    private static final MotionId MOTION = new MotionId("m-1");
    private static final Author CHAIR = new Author.Holder(new OfficeId("secretary-general"));
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);

    private Motions motions = Motions.begin();

    @Test void a_deferral_for_an_objection_is_a_vote_settled_on_the_day_of_adoption() {
        table();
        on(1, put());
        on(2, says("CHN", Position.FOR));
        on(3, says("IND", Position.AGAINST));
        on(4, new MotionAct.MotionDeferred(MOTION, CHAIR, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty()));
        on(30, put());
        on(31, says("IND", Position.ABSTAINING));
        on(32, adopted());
        var votes = votes(40);
        assertThat(votes.motions()).extracting(vote -> vote.id()).containsExactly("m-1/1", "m-1");
        var deferral = votes.motions().getFirst();
        assertThat(deferral.date()).contains(FIRST.plusDays(4));
        assertThat(deferral.adopted()).contains(false);
        assertThat(deferral.settled()).contains(FIRST.plusDays(32));
        assertThat(stance(votes, 0, "IND")).isEqualTo(Stance.AGAINST);
        assertThat(votes.motions().get(1).adopted()).contains(true);
        assertThat(stance(votes, 1, "IND")).isEqualTo(Stance.ABSTAINING);
    }

    @Test void what_is_not_settled_yet_saves_nothing_that_is_known() {
        table();
        on(1, put());
        on(3, says("IND", Position.AGAINST));
        on(4, new MotionAct.MotionDeferred(MOTION, CHAIR, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty()));
        assertThat(votes(40).motions()).singleElement().satisfies(vote -> assertThat(vote.settled()).isEmpty());
    }

    @Test void a_motion_withdrawn_after_an_objection_is_a_vote_without_an_outcome() {
        table();
        on(1, put());
        on(3, says("IND", Position.AGAINST));
        on(5, new MotionAct.MotionWithdrawn(MOTION, CHAIR));
        assertThat(votes(40).motions()).singleElement().satisfies(vote -> {
            assertThat(vote.adopted()).isEmpty();
            assertThat(vote.date()).contains(FIRST.plusDays(5));
        });
    }

    @Test void what_nobody_took_a_position_on_is_no_vote() {
        table();
        on(5, new MotionAct.MotionWithdrawn(MOTION, CHAIR));
        assertThat(votes(40).motions()).isEmpty();
    }

    @Test void the_record_of_an_earlier_day_knows_what_was_decided_by_then() {
        table();
        on(1, put());
        on(3, says("IND", Position.FOR));
        on(4, adopted());
        assertThat(votes(3).motions()).isEmpty();
        assertThat(votes(4).motions()).hasSize(1);
    }

    private void table() {
        var words = Words.of(Language.ENGLISH, "A railway");
        on(0, new MotionAct.MotionTabled(MOTION, new BodyId("heads of state"), new MatterId("any"), words, words, CHAIR,
                new Audience.Everyone(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static MotionAct put() { return new MotionAct.MotionPut(MOTION, CHAIR); }

    private static MotionAct says(String party, Position position) {
        return new MotionAct.PositionTaken(MOTION, new PartyId(party), position, Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static MotionAct adopted() {
        return new MotionAct.MotionDecided(MOTION, true, MotionAct.Basis.IN_THE_ROOM, new TreeMap<>());
    }

    private void on(int day, MotionAct act) {
        var date = FIRST.plusDays(day);
        motions = motions.evolve(act, new DatedAct(act, PartialDate.of(date), Instant.parse(date + "T09:00:00Z"),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of()));
    }

    private RollCalls votes(int day) { return OwnVotes.of(motions, AsOf.on(FIRST.plusDays(day))); }

    private static Stance stance(RollCalls votes, int motion, String party) {
        return votes.stance(motion, votes.voters().indexOf(new PartyId(party)));
    }
}
