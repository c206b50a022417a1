package org.plenary.lab.rollcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Parsed;
import org.plenary.rule.RuleParser;
import org.plenary.rule.Seat;
import org.plenary.rule.Stance;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

@DisplayName("Replay: a record under a rule gives the verdicts of the rule")
class RecordReplaySpec {
    @Test void every_verdict_is_that_of_the_rule_itself() {
        var record = Sample.drawn(40, 60, 11);
        for (var text : List.of("for > 1/2 of voting", "for >= 2/3 of voting and for > 0", "against = 0",
                "for > 1/2 of entitled", "for >= 55% of present and not absent > 9")) {
            var results = RecordReplay.of(record, rule(text)).results();
            for (int motion = 0; motion < results.size(); motion++) {
                assertThat(results.get(motion).adopted()).as(text).isEqualTo(plain(record, motion, rule(text)));
            }
        }
    }

    @Test void flips_are_counted_against_the_recorded_outcome_only() {
        var builder = new RollCallBuilder();
        for (var motion : List.of(RecordedMotion.of("carried").withOutcome(true), RecordedMotion.of("lost").withOutcome(false),
                RecordedMotion.of("unknown"))) {
            int at = builder.motion(motion);
            builder.put(at, builder.voter(new PartyId("A")), Stance.FOR);
            builder.put(at, builder.voter(new PartyId("B")), Stance.FOR);
            builder.put(at, builder.voter(new PartyId("C")), Stance.AGAINST);
        }
        var results = RecordReplay.of(builder.build(), rule("for > against"));
        assertThat(results.adopted()).isEqualTo(3);
        assertThat(results.reproduced()).isEqualTo(1);
        assertThat(results.withoutOutcome()).isEqualTo(1);
        assertThat(results.flips()).singleElement().satisfies(flip -> assertThat(flip.motion().id()).isEqualTo("lost"));
    }

    @Test void a_rule_that_needs_what_the_record_lacks_is_refused_with_the_reason() {
        var record = Sample.of("A yn", "B ny");
        assertThat(RecordReplay.of(record, rule("for by population > 10")).grounds()).singleElement().asString()
                .contains("'population'").contains("2 of 2");
        assertThat(RecordReplay.of(record, rule("against of permanent = 0")).grounds().getFirst()).contains("'permanent'");
        assertThat(RecordReplay.of(record, rule("for > 1/2 of entitled")).grounds().getFirst()).contains("who was absent");
        assertThat(RecordReplay.of(record, rule("for > 1"), List.of(Seat.of(new PartyId("A")))).grounds().getFirst())
                .contains("B voted and is given no seat");
        assertThat(RecordReplay.of(record, rule("for > 1 and consent of subject")).results()).isEmpty();
    }

    @Test void groups_and_weights_of_the_seats_count() {
        var record = Sample.of("A yy", "B ny", "C yy");
        var seats = List.of(seat("A", 3, true), seat("B", 5, false), seat("C", 1, false));
        var results = RecordReplay.of(record, rule("for by votes >= 5 and against of permanent = 0"), seats).results();
        assertThat(results.get(0).adopted()).isFalse();
        assertThat(results.get(1).adopted()).isTrue();
    }

    private static Seat seat(String party, int votes, boolean permanent) {
        var groups = new TreeSet<GroupId>();
        if (permanent) groups.add(new GroupId("permanent"));
        var weights = new TreeMap<WeightId, BigInteger>();
        weights.put(new WeightId("votes"), BigInteger.valueOf(votes));
        return new Seat(new PartyId(party), groups, weights);
    }

    private static boolean plain(RollCalls record, int motion, DecisionRule rule) {
        var seats = new TreeMap<PartyId, Seat>();
        var absent = new TreeSet<PartyId>();
        for (int voter = 0; voter < record.voters().size(); voter++) {
            var party = record.voters().get(voter);
            if (record.stance(motion, voter) != Stance.SILENT) seats.put(party, Seat.of(party));
            if (record.stance(motion, voter) == Stance.ABSENT) absent.add(party);
        }
        return rule.apply(Vote.of(List.copyOf(seats.values()), record.positions(motion)).withAbsent(absent)).holds();
    }

    private static DecisionRule rule(String text) { return ((Parsed.Rule) RuleParser.parse(text)).rule(); }
}
