package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.charterfile.Floor.head;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.Author;
import org.plenary.act.MotionAct;
import org.plenary.act.Post;
import org.plenary.organisation.Asked;
import org.plenary.organisation.Desk;
import org.plenary.organisation.Organisation;
import org.plenary.rule.Position;
import org.plenary.rule.analysis.CountsAs;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;

@DisplayName("My desk, at the invented summit that ships (organisations/sco/exercises/summit.yaml)")
class DeskSpec {
    private static final MotionId STATEMENT = new MotionId("exercise-statement");
    private static final MotionId DECLARATION = new MotionId("exercise-declaration");

    private Floor floor;

    @BeforeEach void begin() {
        var files = Organisations.read(Path.of("../organisations/sco")).value().orElseThrow();
        var exercise = ExerciseFile.read(Path.of("../organisations/sco/exercises/summit.yaml")).value().orElseThrow();
        floor = new Floor(files.charter(), Organisation.replay(files.acts()), exercise.begins().toString());
        for (var filed : exercise.docket()) floor.file(filed.act().act(), filed.author());
    }

    private List<Asked> desk(Author author) {
        return new Desk(floor.charter(), floor.organisation(), author, floor.now()).asked();
    }

    private Optional<Asked.Position> position(Author author, MotionId motion) {
        return desk(author).stream().filter(Asked.Position.class::isInstance).map(Asked.Position.class::cast)
                .filter(one -> one.motion().id().equals(motion)).findFirst();
    }

    @Test void the_earliest_legal_clock_comes_first_and_what_has_none_last() {
        var moments = desk(head("KAZ")).stream().map(asked -> asked.due().orElse(Instant.MAX)).toList();
        assertThat(moments).isNotEmpty().isSorted();
    }

    @Test void a_statement_under_silence_says_by_when_that_silence_is_consent_and_who_else_is_undecided() {
        var asked = position(head("KAZ"), STATEMENT).orElseThrow();
        assertThat(asked.due()).contains(
                floor.organisation().motions().one(STATEMENT).orElseThrow().expires().orElseThrow());
        assertThat(asked.silence()).contains(CountsAs.FOR);
        assertThat(asked.undecided()).contains(new PartyId("TJK"))
                .doesNotContain(new PartyId("BLR"), new PartyId("KAZ"));
    }

    @Test void who_has_spoken_is_not_asked_again() {
        assertThat(position(head("BLR"), STATEMENT)).isEmpty();
        floor.file(new MotionAct.PositionTaken(STATEMENT, new PartyId("KAZ"), Position.FOR, Optional.empty(),
                Optional.empty(), Optional.empty()), head("KAZ"));
        assertThat(position(head("KAZ"), STATEMENT)).isEmpty();
    }

    @Test void a_partner_without_a_seat_is_asked_for_no_position() {
        assertThat(desk(head("ARM"))).noneMatch(Asked.Position.class::isInstance);
    }

    @Test void the_chair_is_told_when_all_have_spoken() {
        var chair = new Author.Delegation(new PartyId("PAK"), Post.CHAIRS_TEAM);
        assertThat(desk(chair)).noneMatch(asked -> asked instanceof Asked.Chairing one && one.allHaveSpoken());
        for (var party : List.of("BLR", "CHN", "IND", "IRN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "UZB")) {
            floor.file(new MotionAct.PositionTaken(DECLARATION, new PartyId(party), Position.FOR, Optional.empty(),
                    Optional.empty(), Optional.empty()), head(party));
        }
        assertThat(desk(chair)).anySatisfy(asked -> assertThat(asked).isInstanceOfSatisfying(Asked.Chairing.class,
                one -> assertThat(one.allHaveSpoken()).isTrue()));
    }

    @Test void who_opened_a_case_sees_the_step_that_is_open() {
        assertThat(desk(head("XEX"))).anySatisfy(asked -> assertThat(asked).isInstanceOfSatisfying(Asked.Step.class,
                step -> assertThat(step.move().move().id()).isEqualTo("take back")));
    }
}
