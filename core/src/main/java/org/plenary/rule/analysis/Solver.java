package org.plenary.rule.analysis;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.rule.Stance;

/// Searches clauses for stances that meet one of them, starting from each seat's home.
final class Solver {
    /// Stances that meet `clause`, with the number of changes; fewer than `atLeast` were ruled out.
    record Reached(Stance[] stances, Clause clause, int changes, int atLeast) {}

    private static final int MOST_COUNTED = 50_000;
    /// Numbers that the tables of bounds may hold together: 128 megabytes.
    private static final long MOST_CELLS = 16_000_000;

    private final Clauses clauses;
    private final List<SeatClass> classes;
    private final int[] home;
    private Steps steps;
    private boolean tooLarge;

    Solver(Clauses clauses, int[] allowed, int[] home) {
        this(clauses, allowed, home, Steps.forOneQuestion());
    }

    Solver(Clauses clauses, int[] allowed, int[] home, Steps steps) {
        this.clauses = clauses;
        this.steps = steps;
        this.home = home;
        var atoms = clauses.list().stream().flatMap(clause -> clause.atoms().stream()).distinct().toList();
        classes = SeatClass.of(atoms, allowed, home);
    }

    /// Whether an empty answer is a proof that there is none.
    boolean conclusive() { return clauses.complete() && !steps.exhausted() && !tooLarge; }

    long stepsTaken() { return steps.taken(); }

    /// Any stances that meet a clause.
    Optional<Reached> any() {
        for (var clause : clauses.list()) {
            var search = search(clause, 1, steps);
            var found = search.flatMap(open -> open.find(home.length));
            if (found.isPresent()) return Optional.of(reached(search.get(), found.get(), clause, 0));
        }
        return Optional.empty();
    }

    /// The fewest changes that meet a clause.
    Optional<Reached> nearest() {
        var searches = clauses.list().stream()
                .map(clause -> search(clause, clauses.list().size(), steps)).toList();
        if (tooLarge) return bound(0);
        var fewest = searches.stream().mapToInt(search -> search.orElseThrow().fewest(home.length)).toArray();
        for (int budget = 0; budget <= home.length; budget++) {
            for (int i = 0; i < fewest.length; i++) {
                if (fewest[i] > budget) continue;
                var search = searches.get(i).orElseThrow();
                var found = search.find(budget);
                if (found.isPresent()) {
                    return Optional.of(reached(search, found.get(), clauses.list().get(i), budget));
                }
                if (steps.exhausted()) return bound(budget);
            }
        }
        return Optional.empty();
    }

    /// The search for the fewest was given up: whatever is found quickly is a bound.
    private Optional<Reached> bound(int ruledOut) {
        Optional<Reached> fewest = Optional.empty();
        for (var clause : clauses.list()) {
            var search = search(clause, 1, Steps.forOneOf(clauses.list().size()));
            var found = search.flatMap(open -> open.find(home.length));
            if (found.isEmpty()) continue;
            var reached = reached(search.get(), found.get(), clause, ruledOut);
            if (fewest.isEmpty() || reached.changes < fewest.get().changes) fewest = Optional.of(reached);
        }
        return fewest;
    }

    /// Empty where its tables would take more than their share of memory.
    private Optional<Search> search(Clause clause, int sharing, Steps steps) {
        var moves = new Moves(clause, classes);
        long cells = (moves.moves.size() + 1L) * (home.length + 1) * moves.start.length;
        if (cells > MOST_CELLS / sharing) {
            tooLarge = true;
            return Optional.empty();
        }
        return Optional.of(new Search(moves, home.length, steps));
    }

    /// How many ways there are to meet a clause with exactly `size` changes, where there are none
    /// with fewer; empty where they are too many to be listed class by class.
    Optional<BigInteger> ways(int size) {
        if (!conclusive()) return Optional.empty();
        steps = Steps.forOneQuestion();
        var found = new TreeSet<int[]>(Arrays::compare);
        for (var clause : clauses.list()) {
            search(clause, 1, steps).ifPresent(open -> open.collect(size, found, MOST_COUNTED));
        }
        if (!conclusive() || found.size() >= MOST_COUNTED) return Optional.empty();
        return Optional.of(found.stream().map(this::ways).reduce(BigInteger.ZERO, BigInteger::add));
    }

    private BigInteger ways(int[] choice) {
        var ways = BigInteger.ONE;
        for (int c = 0; c * Atom.STANCES < choice.length; c++) {
            int left = classes.get(c).seats().length;
            for (int o = 0; o < Atom.STANCES; o++) {
                int taken = choice[c * Atom.STANCES + o];
                ways = ways.multiply(choose(left, taken));
                left -= taken;
            }
        }
        return ways;
    }

    private static BigInteger choose(int from, int taken) {
        var ways = BigInteger.ONE;
        for (int i = 1; i <= taken; i++) {
            ways = ways.multiply(BigInteger.valueOf(from - taken + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    private Reached reached(Search search, int[] chosen, Clause clause, int atLeast) {
        var stances = Arrays.stream(home).mapToObj(stance -> Stance.values()[stance]).toArray(Stance[]::new);
        var next = new int[classes.size()];
        int changes = 0;
        for (int t = 0; t < chosen.length; t++) {
            var move = search.move(t);
            var of = classes.get(move.seatClass());
            for (int i = 0; i < chosen[t]; i++) {
                int seat = of.seats()[next[move.seatClass()]++];
                stances[seat] = Stance.values()[of.others()[move.other()]];
                changes++;
            }
        }
        // Clauses that were left out might do with fewer.
        return new Reached(stances, clause, changes, clauses.complete() ? Math.min(atLeast, changes) : 0);
    }
}
