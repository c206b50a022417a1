package org.plenary.rule.analysis;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Position;
import org.plenary.rule.Stance;
import org.plenary.rule.Vote;
import org.plenary.rule.analysis.ClauseWriter.Circumstances;
import org.plenary.vocabulary.PartyId;

/// Questions about a rule and the seats it is put to. The method is described with the package.
///
/// Where a question does not name them, signatures, consent and the clock of silence are taken as
/// given (`vetoes`, coalitions, `canBothPass`) or as whatever helps (`canNeverPass`, `alwaysPasses`).
public final class RuleAnalysis {
    private static final int ANY = (1 << Atom.STANCES) - 1;
    private static final int FOR = Stance.FOR.ordinal();
    private static final int AGAINST = Stance.AGAINST.ordinal();

    private final DecisionRule rule;
    private final Vote vote;
    private final int seats;

    /// Seats, subject and, for `nearestFlip`, positions and circumstances are those of `vote`.
    public RuleAnalysis(DecisionRule rule, Vote vote) {
        this.rule = rule;
        this.vote = vote;
        seats = vote.seats().size();
    }

    /// Who alone prevents adoption by being against, whatever the others do. Nobody, where nothing
    /// can be adopted at all.
    public Vetoes vetoes() {
        var holders = new TreeSet<PartyId>();
        var undecided = new TreeSet<PartyId>();
        var clauses = clauses(Circumstances.FULFILLED, true);
        var passes = new Solver(clauses, all(ANY), all(FOR));
        if (passes.any().isEmpty() && passes.conclusive()) return new Vetoes(holders, undecided);
        var atoms = clauses.list().stream().flatMap(clause -> clause.atoms().stream()).toList();
        var classes = SeatClass.of(atoms, all(ANY), all(FOR));
        for (var alike : classes) {
            var allowed = all(ANY);
            var home = all(FOR);
            allowed[alike.seats()[0]] = 1 << AGAINST;
            home[alike.seats()[0]] = AGAINST;
            var solver = new Solver(clauses, allowed, home, Steps.forOneOf(classes.size()));
            if (solver.any().isPresent()) continue;
            var known = solver.conclusive() ? holders : undecided;
            for (int seat : alike.seats()) known.add(party(seat));
        }
        return new Vetoes(Collections.unmodifiableSortedSet(holders),
                Collections.unmodifiableSortedSet(undecided));
    }

    /// The smallest set of seats that adopts by being for although all others are against.
    public SmallestSet smallestWinning() { return smallest(true, AGAINST, FOR); }

    /// The smallest set of seats that prevents adoption by being against although all others are for.
    public SmallestSet smallestBlocking() { return smallest(false, FOR, AGAINST); }

    private SmallestSet smallest(boolean passes, int home, int other) {
        var solver = new Solver(clauses(Circumstances.FULFILLED, passes), all(1 << home | 1 << other),
                all(home));
        var found = solver.nearest();
        if (found.isEmpty()) {
            return solver.conclusive() ? new SmallestSet.None() : new SmallestSet.Undecided(solver.stepsTaken());
        }
        var members = new TreeSet<PartyId>();
        for (int i = 0; i < seats; i++) {
            if (found.get().stances()[i].ordinal() == other) members.add(party(i));
        }
        int atLeast = found.get().atLeast();
        return new SmallestSet.Found(members, solver.conclusive() ? members.size() : atLeast,
                solver.ways(members.size()));
    }

    /// Whether a motion and its opposite can both be adopted by the same room, where who is for one is
    /// against the other and at least one seat votes.
    public Answer canBothPass() {
        var passes = clauses(Circumstances.FULFILLED, true);
        var somebodyVotes = new long[seats][Atom.STANCES];
        for (var row : somebodyVotes) row[FOR] = row[AGAINST] = 1;
        var both = passes.and(passes.map(Atom::mirrored))
                .and(Clauses.of(Clause.of(new Atom(somebodyVotes, -1))));
        var solver = new Solver(both, all(ANY), all(Stance.ABSTAINING.ordinal()));
        var found = solver.any();
        if (found.isPresent()) {
            return new Answer.Yes(Optional.of(Witness.fulfilled(rule, vote, found.get().stances())));
        }
        return solver.conclusive() ? new Answer.No(Optional.empty()) : new Answer.Undecided(solver.stepsTaken());
    }

    /// Whether no vote at all meets the rule; `No` comes with a vote that does.
    public Answer canNeverPass() { return neverReached(true); }

    /// Whether every vote meets the rule; `No` comes with a vote that does not.
    public Answer alwaysPasses() { return neverReached(false); }

    private Answer neverReached(boolean holds) {
        var solver = new Solver(clauses(Circumstances.FREE, holds), all(ANY), all(FOR));
        var found = solver.any();
        var witness = found.map(reached -> Witness.of(vote, reached.stances(), reached.clause().given()));
        // Lengths of silence depend on one another, which the search does not know.
        if (witness.isPresent() && rule.apply(witness.get()).holds() != holds) {
            return new Answer.Undecided(solver.stepsTaken());
        }
        if (witness.isPresent()) return new Answer.No(witness);
        return solver.conclusive() ? new Answer.Yes(Optional.empty()) : new Answer.Undecided(solver.stepsTaken());
    }

    /// Whether one more in favour can defeat a motion that is otherwise adopted. The witness is the
    /// vote before.
    public Answer moreSupportCanLose() { return new SupportSearch(rule, vote).answer(); }

    /// Whether the vote can still be met where those who have spoken keep their positions, whatever the silent do;
    /// signatures, consent and the clock of silence are those of the vote. `Yes` comes with a vote that meets it.
    public Answer canStillPass() {
        var home = new int[seats];
        var allowed = new int[seats];
        for (int i = 0; i < seats; i++) {
            home[i] = vote.stance(party(i)).ordinal();
            allowed[i] = home[i] == Stance.SILENT.ordinal() ? ANY : 1 << home[i];
        }
        var solver = new Solver(clauses(Circumstances.ACTUAL, true), allowed, home);
        var found = solver.any();
        if (found.isPresent()) {
            var positions = new TreeMap<>(vote.positions());
            for (int i = 0; i < seats; i++) {
                var stance = found.get().stances()[i];
                if (stance.ordinal() != home[i]) positions.put(party(i), Position.values()[stance.ordinal()]);
            }
            return new Answer.Yes(Optional.of(vote.withPositions(positions)));
        }
        return solver.conclusive() ? new Answer.No(Optional.empty()) : new Answer.Undecided(solver.stepsTaken());
    }

    /// What a stance comes to for each seat, wherever the rule speaks of it: the same as being for, the same as
    /// being against, or neither. Empty where the rule is too large to be taken apart.
    public Optional<SortedMap<PartyId, CountsAs>> countsAs(Stance stance) {
        var clauses = clauses(Circumstances.FULFILLED, true);
        if (!clauses.complete()) return Optional.empty();
        var atoms = clauses.list().stream().flatMap(clause -> clause.atoms().stream()).toList();
        var all = new TreeMap<PartyId, CountsAs>();
        for (int i = 0; i < seats; i++) {
            int seat = i;
            boolean asFor = atoms.stream().allMatch(
                    atom -> atom.rows()[seat][stance.ordinal()] == atom.rows()[seat][FOR]);
            boolean asAgainst = atoms.stream().allMatch(
                    atom -> atom.rows()[seat][stance.ordinal()] == atom.rows()[seat][AGAINST]);
            all.put(party(i), CountsAs.of(asFor, asAgainst));
        }
        return Optional.of(Collections.unmodifiableSortedMap(all));
    }

    /// The fewest seats that, by taking other positions, would turn the verdict on the vote.
    public Flip nearestFlip() {
        boolean holds = rule.apply(vote).holds();
        var home = new int[seats];
        var allowed = new int[seats];
        for (int i = 0; i < seats; i++) {
            home[i] = vote.stance(party(i)).ordinal();
            allowed[i] = ANY & ~(1 << Stance.SILENT.ordinal()) | 1 << home[i];
        }
        var solver = new Solver(clauses(Circumstances.ACTUAL, !holds), allowed, home);
        var found = solver.nearest();
        if (found.isEmpty()) return solver.conclusive() ? new Flip.Never() : new Flip.Undecided(solver.stepsTaken());
        var changes = new TreeMap<PartyId, Position>();
        for (int i = 0; i < seats; i++) {
            int stance = found.get().stances()[i].ordinal();
            if (stance != home[i]) changes.put(party(i), Position.values()[stance]);
        }
        return new Flip.By(changes, solver.conclusive() ? changes.size() : found.get().atLeast());
    }

    private Clauses clauses(Circumstances circumstances, boolean holds) {
        return new ClauseWriter(vote, circumstances).write(rule, holds);
    }

    private PartyId party(int seat) { return vote.seats().get(seat).party(); }

    private int[] all(int value) {
        var all = new int[seats];
        Arrays.fill(all, value);
        return all;
    }
}
