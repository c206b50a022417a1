package org.plenary.lab.rollcall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.PackedRule;
import org.plenary.rule.Seat;
import org.plenary.rule.Stance;
import org.plenary.rule.Tally;
import org.plenary.rule.Vote;
import org.plenary.vocabulary.PartyId;

/// Recorded votes put to a decision rule: which motions would have been adopted, and where that differs from what
/// the record says. Verdicts are exact; they are those of `DecisionRule.apply`.
///
/// Seats are those of the voters of the record, with the groups and weights that the rule needs. Who is silent on
/// a motion has no seat on it.
///
/// The rule stands by itself here; `org.plenary.lab.replay.Replay` puts votes to a body under the law of their day.
public final class RecordReplay {
    /// One motion under the rule. `flips` where the record gives another outcome.
    public record Result(RecordedMotion motion, boolean adopted, Tally tally) {
        public boolean flips() { return motion.adopted().isPresent() && motion.adopted().get() != adopted; }

        /// The record gives an outcome, and the rule the same.
        public boolean reproduces() { return motion.adopted().isPresent() && motion.adopted().get() == adopted; }
    }

    /// The replay, or why there is none: `grounds` is empty exactly where there are results.
    public record Results(List<Result> results, List<String> grounds) {
        public Results {
            results = List.copyOf(results);
            grounds = List.copyOf(grounds);
        }

        public long adopted() { return results.stream().filter(Result::adopted).count(); }

        public long reproduced() { return results.stream().filter(Result::reproduces).count(); }

        /// Motions whose record gives no outcome: they neither agree nor flip.
        public long withoutOutcome() {
            return results.stream().filter(result -> result.motion().adopted().isEmpty()).count();
        }

        public List<Result> flips() { return results.stream().filter(Result::flips).toList(); }
    }

    private final RollCalls record;
    private final DecisionRule rule;
    private final List<Seat> seats;

    private RecordReplay(RollCalls record, DecisionRule rule, List<Seat> seats) {
        this.record = record;
        this.rule = rule;
        this.seats = seats;
    }

    /// The record under the rule, where seats need neither groups nor weights.
    public static Results of(RollCalls record, DecisionRule rule) {
        return of(record, rule, record.voters().stream().map(Seat::of).toList());
    }

    /// The record under the rule with the seats given; every voter of the record needs one.
    public static Results of(RollCalls record, DecisionRule rule, List<Seat> seats) {
        var byParty = new TreeMap<PartyId, Seat>();
        seats.forEach(seat -> byParty.put(seat.party(), seat));
        var grounds = new ArrayList<String>();
        var taken = new ArrayList<Seat>();
        for (var voter : record.voters()) {
            var seat = Optional.ofNullable(byParty.get(voter));
            seat.ifPresentOrElse(taken::add, () -> grounds.add(
                    "%s voted and is given no seat. Give it one, or leave it out of the record.".formatted(voter)));
        }
        grounds.addAll(RuleNeeds.of(rule).missing(taken, record));
        if (!grounds.isEmpty()) return new Results(List.of(), grounds);
        return new RecordReplay(record, rule, taken).results();
    }

    private Results results() {
        var results = new ArrayList<Result>();
        boolean fixed = !RuleNeeds.of(rule).dependsOnSeats();
        var packed = PackedRule.of(rule, seats);
        for (int motion = 0; motion < record.motions().size(); motion++) {
            boolean adopted = fixed ? packed.holds(record.ballots(), motion * record.stride()) : applied(motion);
            results.add(new Result(record.motions().get(motion), adopted, tally(motion)));
        }
        return new Results(results, List.of());
    }

    private Tally tally(int motion) {
        return new Tally(record.count(motion, Stance.FOR), record.count(motion, Stance.AGAINST),
                record.count(motion, Stance.ABSTAINING), 0, record.count(motion, Stance.ABSENT));
    }

    private boolean applied(int motion) {
        var present = new ArrayList<Seat>();
        var absent = new java.util.TreeSet<PartyId>();
        for (int voter = 0; voter < seats.size(); voter++) {
            var stance = record.stance(motion, voter);
            if (stance == Stance.SILENT) continue;
            present.add(seats.get(voter));
            if (stance == Stance.ABSENT) absent.add(seats.get(voter).party());
        }
        return rule.apply(Vote.of(present, record.positions(motion)).withAbsent(absent)).holds();
    }
}
