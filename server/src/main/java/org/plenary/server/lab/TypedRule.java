package org.plenary.server.lab;

import static org.plenary.vocabulary.Sentence.say;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.lab.replay.ByRule;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Parsed;
import org.plenary.rule.RuleParser;
import org.plenary.rule.Seat;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;

/// A rule that a reader typed in the charter language, put to the seats of a body, or without any to whoever takes a
/// position.
record TypedRule(DecisionRule rule, List<Seat> seats) {
    TypedRule {
        seats = List.copyOf(seats);
    }

    /// The rule in the field `rule`; a fault becomes a complaint with its line and column.
    static Optional<TypedRule> in(LabQuestion question) {
        var written = question.text("rule");
        if (written.isEmpty()) return Optional.empty();
        return switch (RuleParser.parse(written)) {
            case Parsed.Rule(var rule) -> Optional.of(new TypedRule(rule, List.of()));
            case Parsed.Fault(var column, var message, var remedy) -> {
                question.complain("rule", say("1:%d: %s", column, Sentence.english(message)), Sentence.english(remedy));
                yield Optional.empty();
            }
        };
    }

    TypedRule forSeats(List<Seat> others) { return new TypedRule(rule, others); }

    ByRule forum() { return seats.isEmpty() ? new ByRule(rule) : new ByRule(rule, seats); }

    /// The votes of those who have a seat.
    RollCalls seated(RollCalls votes) {
        if (seats.isEmpty()) return votes;
        var seated = new TreeSet<PartyId>();
        seats.forEach(seat -> seated.add(seat.party()));
        return votes.among(seated::contains);
    }

    static Answer notForCounts() {
        return Answer.wrong("rule", say("The record holds counts, and no positions."),
                say("Choose a record of positions, or put the counts to a body by its own rule."));
    }
}
