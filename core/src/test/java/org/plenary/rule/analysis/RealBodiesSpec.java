package org.plenary.rule.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.rule.Position;
import org.plenary.rule.RealRooms;
import org.plenary.rule.Room;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.PartyId;

@DisplayName("Who can block, who can win, and what would turn the result")
class RealBodiesSpec {
    private static final String COUNCIL = "CHN FRA GBR RUS USA ALB ARE BRA GAB GHA IND IRL KEN MEX NOR";
    private static final String SUBSTANTIVE = "for >= 9 and against of permanent = 0";

    private static Room council() { return Room.of(COUNCIL).group("permanent", "CHN FRA GBR RUS USA"); }

    private static RuleAnalysis analysis(String rule, Room room) {
        return new RuleAnalysis(Room.rule(rule), room.vote());
    }

    private static SmallestSet found(int size, String members, long ways) {
        return new SmallestSet.Found(new TreeSet<>(Room.list(members)), size,
                Optional.of(BigInteger.valueOf(ways)));
    }

    @Test @DisplayName("UN Charter article 27(3): the five permanent members, and nobody else, have a veto")
    void the_security_council() {
        var analysis = analysis(SUBSTANTIVE, council());
        assertThat(analysis.vetoes().holders()).isEqualTo(new TreeSet<>(Room.list("CHN FRA GBR RUS USA")));
        assertThat(analysis.smallestWinning())
                .isEqualTo(found(9, "CHN FRA GBR RUS USA ALB ARE BRA GAB", 210));
        assertThat(analysis.smallestBlocking()).isEqualTo(found(1, "CHN", 5));
        assertThat(analysis.canBothPass()).isEqualTo(new Answer.No(Optional.empty()));
        assertThat(analysis.moreSupportCanLose()).isEqualTo(new Answer.No(Optional.empty()));
        assertThat(analysis.canNeverPass()).isInstanceOf(Answer.No.class);
        assertThat(analysis.alwaysPasses()).isInstanceOf(Answer.No.class);
    }

    @Test @DisplayName("Draft S/2022/155, 11-1-3: one member would have had to vote otherwise, and it is named")
    void the_nearest_positions_that_turn_a_veto() {
        var vote = council().taking(Position.AGAINST, "RUS").taking(Position.ABSTAINING, "CHN IND ARE")
                .othersTaking(Position.FOR);
        var flip = (Flip.By) analysis(SUBSTANTIVE, vote).nearestFlip();
        assertThat(flip.changes().keySet()).containsExactly(new PartyId("RUS"));
        assertThat(flip.isExact()).isTrue();
    }

    @Test @DisplayName("ES-11/1, 141-5-35 of 193: 44 seats turning from for to against would have been enough")
    void the_nearest_positions_that_turn_a_large_majority() {
        var vote = Room.of(193).taking(Position.FOR, 141).taking(Position.AGAINST, 5)
                .taking(Position.ABSTAINING, 35);
        var flip = (Flip.By) analysis("for >= 2/3 of voting", vote).nearestFlip();
        // 141 - x < 2/3 of 146 where x members turn: 97 are left.
        assertThat(flip.changes()).hasSize(44).allSatisfy((_, position) ->
                assertThat(position).isEqualTo(Position.AGAINST));
        assertThat(flip.isExact()).isTrue();
    }

    @Test @DisplayName("UN Charter article 18: 193 equal seats")
    void the_general_assembly() {
        var analysis = analysis("for >= 2/3 of voting and for > 0", Room.of(193));
        assertThat(analysis.vetoes().holders()).isEmpty();
        assertThat(((SmallestSet.Found) analysis.smallestWinning()).members()).hasSize(129);
        assertThat(((SmallestSet.Found) analysis.smallestBlocking()).members()).hasSize(65);
        assertThat(analysis.canBothPass()).isEqualTo(new Answer.No(Optional.empty()));
    }

    @Test @DisplayName("TEU article 16(4): 15 members at least, and four to block")
    void the_council_of_the_european_union() {
        var analysis = analysis(RealRooms.LISBON, RealRooms.lisbon());
        assertThat(analysis.vetoes()).isEqualTo(new Vetoes(new TreeSet<>(), new TreeSet<>()));
        var winning = (SmallestSet.Found) analysis.smallestWinning();
        assertThat(winning.members()).hasSize(15);
        assertThat(winning.isExact()).isTrue();
        assertThat(((SmallestSet.Found) analysis.smallestBlocking()).members()).hasSize(4);
        assertThat(analysis.canBothPass()).isEqualTo(new Answer.No(Optional.empty()));
        assertThat(analysis.moreSupportCanLose()).isEqualTo(new Answer.No(Optional.empty()));
        var vote = RealRooms.lisbon().othersTaking(Position.FOR);
        var flip = (Flip.By) analysis(RealRooms.LISBON, vote).nearestFlip();
        assertThat(flip.changes()).hasSize(4);
        assertThat(flip.isExact()).isTrue();
    }

    @Test @DisplayName("EEC Treaty article 148(2), 1958: three large members win, two block; nobody has a veto")
    void the_six() {
        var analysis = analysis("for by votes >= 12", RealRooms.six());
        assertThat(analysis.smallestWinning()).isEqualTo(found(3, "DEU FRA ITA", 1));
        // 17 - 6 = 11: any two of the large, or one large and one of Belgium and the Netherlands.
        assertThat(analysis.smallestBlocking()).isEqualTo(found(2, "DEU FRA", 9));
        assertThat(analysis.vetoes().holders()).isEmpty();
    }

    @Test @DisplayName("IMF Articles of Agreement, 85 % of votes: who has more than 15 % has a veto")
    void a_large_weighted_body() {
        var room = Room.of(190).weight("votes", "seat-001 831401");
        for (int i = 2; i <= 190; i++) {
            room.weight("votes", "seat-%03d %d".formatted(i, 700 + 619 * 619 * 619L / (i * 37L) + i));
        }
        var total = room.seats().stream().map(seat -> seat.weights().firstEntry().getValue())
                .reduce(BigInteger.ZERO, BigInteger::add);
        room.weight("votes", "seat-001 " + total.multiply(BigInteger.valueOf(18)).divide(BigInteger.valueOf(100)));
        var analysis = analysis("for by votes >= 85% of entitled by votes", room);
        assertThat(analysis.vetoes().holders()).contains(new PartyId("seat-001"));
        assertThat(analysis.smallestBlocking()).isInstanceOf(SmallestSet.Found.class);
        assertThat(((SmallestSet.Found) analysis.smallestBlocking()).isExact()).isTrue();
        assertThat(((SmallestSet.Found) analysis.smallestWinning()).isExact()).isTrue();
        assertThat(analysis.canBothPass()).isEqualTo(new Answer.No(Optional.empty()));
    }

    @Test @DisplayName("SCO Charter article 16(1): every member can object, and only all together win against nobody")
    void consensus() {
        var analysis = analysis("against = 0", Room.of("CHN KAZ KGZ RUS TJK UZB"));
        assertThat(analysis.vetoes().holders()).hasSize(6);
        assertThat(((SmallestSet.Found) analysis.smallestWinning()).members()).hasSize(6);
        assertThat(analysis.canBothPass()).isEqualTo(new Answer.No(Optional.empty()));
        var expulsion = analysis("against except subject = 0", Room.of("CHN KAZ KGZ RUS TJK UZB").about("TJK"));
        assertThat(expulsion.vetoes().holders()).hasSize(5).doesNotContain(new PartyId("TJK"));
    }

    @Test void a_minority_rule_lets_a_motion_and_its_opposite_pass() {
        var rule = "for >= 1/3 of entitled";
        var witness = ((Answer.Yes) analysis(rule, Room.of(9)).canBothPass()).witness().orElseThrow();
        assertThat(Room.rule(rule).apply(witness).holds()).isTrue();
        assertThat(Room.rule(rule).apply(AllVotes.mirrored(witness)).holds()).isTrue();
    }

    @Test void a_rule_that_nothing_meets_and_one_that_everything_meets() {
        assertThat(analysis("for > entitled", Room.of(193)).canNeverPass().isYes()).isTrue();
        assertThat(analysis("for >= 0", Room.of(193)).alwaysPasses().isYes()).isTrue();
        assertThat(analysis("for > entitled", Room.of(9)).nearestFlip()).isEqualTo(new Flip.Never());
        assertThat(analysis("for > entitled", Room.of(9)).vetoes().holders()).isEmpty();
        assertThat(analysis("for >= 10", Room.of(9)).smallestWinning()).isEqualTo(new SmallestSet.None());
    }

    @Test void a_rule_that_punishes_support_is_found_out() {
        var rule = Room.rule("for >= 3 and present <= 5");
        var witness = ((Answer.Yes) analysis(rule.text(), Room.of(9)).moreSupportCanLose()).witness().orElseThrow();
        assertThat(rule.apply(witness).holds()).isTrue();
        assertThat(witness.positions()).hasSize(5);
    }

    @Test void a_signature_that_is_needed_is_part_of_the_witness() {
        var rule = "signed by the chair and consent of subject and silence of 72 hours and against = 0";
        Vote witness = ((Answer.No) analysis(rule, Room.of(5)).canNeverPass()).witness().orElseThrow();
        assertThat(Room.rule(rule).apply(witness).holds()).isTrue();
        assertThat(analysis(rule, Room.of(5)).nearestFlip()).isEqualTo(new Flip.Never());
        assertThat(analysis(rule, Room.of(5)).vetoes().holders()).hasSize(5);
    }
}
