package org.plenary.lab.power;

import java.util.Collections;
import java.util.List;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Seat;
import org.plenary.rule.Vote;

/// Voting power of every seat of a body under a rule.
///
/// The rule may join quotas of any number of weights with `and`, `or` and `not`, as long as more support
/// never hurts; anything else is refused with the reason. How to count is chosen by size and said in the
/// answer.
public final class Power {
    private Power() {}

    public static PowerAnswer of(DecisionRule rule, List<Seat> seats) { return of(rule, seats, Options.USUAL); }

    /// @throws IllegalArgumentException where a party holds two seats
    public static PowerAnswer of(DecisionRule rule, List<Seat> seats, Options options) {
        var vote = Vote.of(seats, Collections.emptySortedMap());
        if (options.subject().isPresent()) vote = vote.about(options.subject().get());
        try {
            var seated = GameReader.read(rule, vote);
            return new Reckoning(rule, vote, seated, options, new Watch(options.progress())).table();
        } catch (NoGame none) {
            return none.refused();
        } catch (Watch.StoppedEarly stopped) {
            return new PowerAnswer.Stopped(stopped.getMessage());
        }
    }
}
