package org.plenary.lab.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.body.Ballot;
import org.plenary.body.Chamber;
import org.plenary.body.Verdict;
import org.plenary.lab.Charters;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCallBuilder;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.lab.rollcall.Sample;
import org.plenary.organisation.Organisation;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Parsed;
import org.plenary.rule.RuleParser;
import org.plenary.rule.Seat;
import org.plenary.rule.Stance;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

@DisplayName("Replay: a record under a rule gives the verdicts of the rule")
class ReplaySpec {
    @Test void every_verdict_is_that_of_the_rule_itself() {
        var record = Sample.drawn(40, 60, 11);
        for (var text : List.of("for > 1/2 of voting", "for >= 2/3 of voting and for > 0", "against = 0",
                "for > 1/2 of entitled", "for >= 55% of present and not absent > 9")) {
            var results = verdicts(record, new ByRule(rule(text)));
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
        var results = Replay.of(builder.build(), new ByRule(rule("for > against")));
        assertThat(results.adopted()).isEqualTo(3);
        assertThat(results.reproduced()).isEqualTo(1);
        assertThat(results.withoutOutcome()).isEqualTo(1);
        assertThat(results.flips()).singleElement().satisfies(flip -> assertThat(flip.motion().id()).isEqualTo("lost"));
    }

    @Test void a_rule_that_needs_what_the_record_lacks_is_refused_with_the_reason() {
        var record = Sample.of("A yn", "B ny");
        assertThat(why(record, new ByRule(rule("for by population > 10")))).contains("'population'").contains("2 of 2");
        assertThat(why(record, new ByRule(rule("against of permanent = 0")))).contains("'permanent'");
        assertThat(why(record, new ByRule(rule("for > 1/2 of entitled")))).contains("who was absent");
        assertThat(why(record, new ByRule(rule("for > 1"), List.of(Seat.of(new PartyId("A"))))))
                .contains("B voted and is given no seat");
        assertThat(Replay.of(record, new ByRule(rule("for > 1 and consent of subject"))).verdicts()).isEmpty();
    }

    @Test void groups_and_weights_of_the_seats_count() {
        var record = Sample.of("A yy", "B ny", "C yy");
        var seats = List.of(seat("A", 3, true), seat("B", 5, false), seat("C", 1, false));
        var verdicts = verdicts(record, new ByRule(rule("for by votes >= 5 and against of permanent = 0"), seats));
        assertThat(verdicts.get(0).adopted()).isFalse();
        assertThat(verdicts.get(1).adopted()).isTrue();
    }

    @Test void who_says_no_to_what_is_adopted_is_overruled_and_nobody_otherwise() {
        var verdicts = verdicts(Sample.of("A yn", "B yn", "C ny"), new ByRule(rule("for > against")));
        assertThat(verdicts.get(0).overruled()).containsExactly(new PartyId("C"));
        assertThat(verdicts.get(0).decisive()).containsExactly(new PartyId("A"), new PartyId("B"));
        assertThat(verdicts.get(1).overruled()).isEmpty();
    }

    @Test void days_are_saved_where_the_rule_adopts_what_was_settled_later() {
        var builder = new RollCallBuilder();
        int at = builder.motion(RecordedMotion.of("treaty").on(LocalDate.of(2006, 8, 30)).withOutcome(false)
                .settledOn(LocalDate.of(2006, 9, 8)));
        builder.put(at, builder.voter(new PartyId("A")), Stance.FOR);
        var verdicts = verdicts(builder.build(), new ByRule(rule("against = 0")));
        assertThat(verdicts.getFirst().daysSaved()).contains(9L);
        assertThat(verdicts(builder.build(), new ByRule(rule("for > 1"))).getFirst().daysSaved()).isEmpty();
    }

    /// In the General Assembly nothing is on record of who sits there, which has a way of its own through the replay.
    @Test void before_a_body_the_verdicts_are_those_of_its_chamber() {
        var charter = Charters.of("un-general-assembly");
        var chamber = new Chamber(Organisation.replay(List.of()).seating(charter));
        var record = Sample.drawn(70, 80, 23);
        var forum = new ByCharter(chamber, new BodyId("assembly"), Optional.of(new MatterId("important question")),
                Optional.empty(), LocalDate.of(2019, 12, 1), Optional.empty(), false);
        var outcome = Replay.of(record, forum);
        assertThat(outcome.verdicts()).hasSize(80);
        for (int motion = 0; motion < 80; motion++) {
            var ballot = Ballot.of(new BodyId("assembly"), new MatterId("important question"), LocalDate.of(2019, 12, 1))
                    .with(record.positions(motion));
            var plain = (Verdict.Reached) chamber.verdict(ballot);
            assertThat(outcome.verdicts().get(motion).adopted()).isEqualTo(plain.adopted());
            assertThat(outcome.verdicts().get(motion).law().rule()).contains(plain.competence().by());
        }
    }

    /// The Czechoslovak question, 24 May 1948 (S/PV.303, 9 to 2); public records write RUS, and TWN where the seat of
    /// China was held by the Republic of China.
    @Test void a_veto_under_the_code_of_today_is_the_veto_of_the_seat_of_that_day() {
        var council = new Chamber(Organisation.replay(List.of()).seating(Charters.of("un-security-council")));
        for (var codes : List.of(List.of("CHN", "RUS"), List.of("TWN", "RUS"), List.of("CHN", "SUN"))) {
            var builder = new RollCallBuilder();
            int motion = builder.motion(RecordedMotion.of("question").on(LocalDate.of(1948, 5, 24)));
            for (var party : List.of(codes.getFirst(), "ARG", "BEL", "CAN", "COL", "FRA", "SYR", "GBR", "USA")) {
                builder.put(motion, builder.voter(new PartyId(party)), Stance.FOR);
            }
            builder.put(motion, builder.voter(new PartyId("UKR")), Stance.AGAINST);
            builder.put(motion, builder.voter(new PartyId(codes.getLast())), Stance.AGAINST);
            var verdict = verdicts(builder.build(), new ByCharter(council, new BodyId("council"),
                    Optional.of(new MatterId("substantive")), Optional.empty(), LocalDate.of(2026, 1, 1), Optional.empty(),
                    false)).getFirst();
            assertThat(verdict.adopted()).as(codes.toString()).isFalse();
            assertThat(verdict.decisive()).containsExactly(new PartyId("SUN"));
        }
    }

    private static List<Replayed> verdicts(RollCalls record, Forum forum) { return Replay.of(record, forum).verdicts(); }

    private static String why(RollCalls record, Forum forum) {
        var outcome = Replay.of(record, forum);
        assertThat(outcome.verdicts()).isEmpty();
        return outcome.unanswered().getFirst().grounds().getFirst().text();
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
