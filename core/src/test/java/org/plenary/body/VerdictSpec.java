package org.plenary.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.organisation.Given.party;
import static org.plenary.organisation.Given.suspend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.Ground;
import org.plenary.charter.Charter;
import org.plenary.charter.Seats;
import org.plenary.organisation.Given;
import org.plenary.organisation.SketchCharter;
import org.plenary.organisation.Sketches;
import org.plenary.rule.Position;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;

@DisplayName("Verdicts: who decides the matter that day, by which rule, with which seats")
class VerdictSpec {
    private static Given sco() {
        return new Given(Sketches.sco()).on("2001-06-15").granted(Sketches.FOUNDERS, "member");
    }

    private static Ballot ballot(String body, String matter, String day, String inFavour, String against) {
        var positions = new TreeMap<PartyId, Position>();
        Given.parties(inFavour).forEach(party -> positions.put(party, Position.FOR));
        Given.parties(against).forEach(party -> positions.put(party, Position.AGAINST));
        return Ballot.of(new BodyId(body), new MatterId(matter), LocalDate.parse(day))
                .with((SortedMap<PartyId, Position>) positions);
    }

    private static Verdict.Reached reached(Given given, Ballot ballot) {
        return switch (given.organisation().verdict(given.charter(), ballot)) {
            case Verdict.Reached reached -> reached;
            case Verdict.Unanswered(var grounds) -> throw new AssertionError(grounds);
        };
    }

    private static List<String> unanswered(Given given, Ballot ballot) {
        return switch (given.organisation().verdict(given.charter(), ballot)) {
            case Verdict.Reached reached -> throw new AssertionError(reached.finding());
            case Verdict.Unanswered(var grounds) -> grounds.stream().map(Ground::text).toList();
        };
    }

    @Test @DisplayName("SCO Charter art. 16(1): silence does not object; one objection is enough")
    void consensus_is_the_absence_of_objection() {
        assertThat(reached(sco(), ballot("heads of state", "admission", "2017-06-09", "CHN", "")).adopted()).isTrue();
        var blocked = reached(sco(), ballot("heads of state", "admission", "2017-06-09", "CHN RUS", "UZB"));
        assertThat(blocked.adopted()).isFalse();
        assertThat(blocked.tally().entitled()).isEqualTo(6);
        assertThat(blocked.finding().source()).contains("Charter, on admission");
        assertThat(blocked.sources()).extracting(source -> source.cite())
                .containsExactly("Charter, on admission", "Charter art. 16(1)");
    }

    @Test @DisplayName("SCO Charter art. 16(1): on suspension the member concerned has no veto")
    void the_party_concerned_cannot_block() {
        var against = ballot("heads of state", "suspension", "2010-01-01", "CHN RUS KAZ", "TJK");
        assertThat(reached(sco(), against.about(party("TJK"))).adopted()).isTrue();
        assertThat(reached(sco(), against.about(party("UZB"))).adopted()).isFalse();
        assertThat(unanswered(sco(), against)).containsExactly("'suspension' is decided by 'consensus without the party "
                + "concerned', which speaks of the party concerned. (Charter, on suspension) Name the subject.");
    }

    @Test void an_unknown_body_or_matter_is_refused_with_near_misses() {
        assertThat(unanswered(sco(), ballot("heads of states", "admission", "2010-01-01", "", ""))).containsExactly(
                "The charter knows no body 'heads of states'. Did you mean 'heads of state'?");
        assertThat(unanswered(sco(), ballot("heads of state", "admissions", "2010-01-01", "", ""))).containsExactly(
                "The charter knows no matter 'admissions'. Did you mean 'admission'?");
    }

    @Test void a_body_that_does_not_decide_the_matter_says_who_does() {
        assertThat(unanswered(sco(), ballot("heads of state", "budget", "2010-01-01", "", ""))).containsExactly(
                "'heads of state' does not decide 'budget' on 2010-01-01. (Charter, on heads of state) It is decided that "
                        + "day by 'heads of government'.");
        assertThat(unanswered(sco(), ballot("heads of state", "ceremony", "2010-01-01", "", ""))).containsExactly(
                "'heads of state' does not decide 'ceremony' on 2010-01-01. (Charter, on heads of state) No body decides it "
                        + "that day: the charter has a gap.");
    }

    @Test void a_body_before_its_time_decides_nothing() {
        assertThat(unanswered(sco(), ballot("rats council", "admission", "2002-01-01", "", ""))).containsExactly(
                "There was no body 'rats council' on 2002-01-01. The charter has it at another time: ask as of another day.");
    }

    @Test void a_position_of_one_without_a_seat_is_not_counted() {
        assertThat(unanswered(sco(), ballot("heads of state", "admission", "2010-01-01", "CHN IND", ""))).containsExactly(
                "IND has no seat in 'heads of state' on 2010-01-01, in which sit CHN, KAZ, KGZ, RUS, TJK, UZB. Leave its "
                        + "position out, correct the code or the day, or give the seats yourself.");
        var suspended = sco().on("2009-01-01").act(suspend("TJK", "member"));
        assertThat(unanswered(suspended, ballot("heads of state", "admission", "2010-01-01", "TJK", ""))).containsExactly(
                "TJK has no seat in 'heads of state' on 2010-01-01: its rights are suspended. Leave its position out.");
    }

    @Test void where_nothing_is_known_about_seats_the_ballot_names_them() {
        var empty = new Given(Sketches.sco());
        var verdict = reached(empty, ballot("heads of state", "admission", "2010-01-01", "AAA BBB", "CCC"));
        assertThat(verdict.adopted()).isFalse();
        assertThat(verdict.filled()).isEqualTo(3);
        assertThat(unanswered(empty, ballot("heads of state", "admission", "2010-01-01", "", ""))).containsExactly(
                "Nobody sits in 'heads of state' on 2010-01-01 by charter and record. Name the seats with the positions, or "
                        + "ask as of a day on which the body has seats.");
    }

    @Test @DisplayName("Security Council: the record may leave the ten elected seats to the ballot (UN Charter arts. 23, 27(3))")
    void elected_seats_may_be_filled_by_the_ballot() {
        var given = new Given(council());
        var verdict = reached(given, ballot("council", "substantive", "2025-01-01",
                "CHN FRA GBR RUS E1 E2 E3 E4 E5 E6 E7 E8 E9 E10", "USA"));
        assertThat(verdict.adopted()).as("a permanent member objects").isFalse();
        assertThat(verdict.filled()).isEqualTo(10);
        assertThat(unanswered(given, ballot("council", "substantive", "2025-01-01",
                "E1 E2 E3 E4 E5 E6 E7 E8 E9 E10 E11", ""))).first().asString().startsWith("E1 and the others named "
                        + "besides take more seats in 'council' on 2025-01-01 than the record leaves open. On record sit CHN,");
    }

    private static Charter council() {
        return new SketchCharter("1945-10-24").parties("CHN FRA GBR RUS USA").group("permanent", "CHN FRA GBR RUS USA")
                .matters("substantive").rule("nine", "for >= 9 and against of permanent = 0", "UN Charter art. 27(3)")
                .body("council", "..", List.of(new Seats.EachOfGroup(new GroupId("permanent")), new Seats.Elected(10)),
                        Optional.empty(), "substantive", "nine").charter();
    }
}
