package org.plenary.rule.analysis;

import java.util.Arrays;
import java.util.Optional;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Stance;
import org.plenary.rule.Vote;
import org.plenary.rule.analysis.ClauseWriter.Circumstances;

/// Looks for a motion that is adopted and would be lost with one more in favour.
///
/// Where no condition of the rule ever suffers from a vote in favour, that is proof at once.
/// Otherwise one seat of each class is held at each other stance in turn, and the rule is asked to
/// hold before and to fail after.
final class SupportSearch {
    private final DecisionRule rule;
    private final Vote vote;
    private final Clauses before;
    private final Clauses lost;

    SupportSearch(DecisionRule rule, Vote vote) {
        this.rule = rule;
        this.vote = vote;
        var writer = new ClauseWriter(vote, Circumstances.FULFILLED);
        before = writer.write(rule, true);
        lost = writer.write(rule, false);
    }

    Answer answer() {
        var atoms = before.list().stream().flatMap(clause -> clause.atoms().stream()).distinct().toList();
        if (before.complete() && atoms.stream().allMatch(Atom::growsWithSupport)) {
            return new Answer.No(Optional.empty());
        }
        boolean conclusive = before.complete() && lost.complete();
        long steps = 0;
        var classes = SeatClass.of(atoms, all((1 << Atom.STANCES) - 1), all(Stance.FOR.ordinal()));
        for (var alike : classes) {
            for (int stance : alike.others()) {
                var solver = held(alike.seats()[0], stance, Steps.forOneOf(classes.size()));
                var found = solver.any();
                if (found.isPresent()) {
                    return new Answer.Yes(
                        Optional.of(Witness.fulfilled(rule, vote, found.get().stances())));
                }
                conclusive &= solver.conclusive();
                steps += solver.stepsTaken();
            }
        }
        return conclusive ? new Answer.No(Optional.empty()) : new Answer.Undecided(steps);
    }

    private Solver held(int seat, int stance, Steps steps) {
        var allowed = all((1 << Atom.STANCES) - 1);
        var home = all(Stance.FOR.ordinal());
        allowed[seat] = 1 << stance;
        home[seat] = stance;
        var turned = lost.map(atom -> atom.withInFavour(seat));
        return new Solver(before.and(turned), allowed, home, steps);
    }

    private int[] all(int value) {
        var all = new int[vote.seats().size()];
        Arrays.fill(all, value);
        return all;
    }
}
