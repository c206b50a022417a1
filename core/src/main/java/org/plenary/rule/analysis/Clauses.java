package org.plenary.rule.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Clauses of which one is enough. `complete` is false where some were left out, because they are
/// too many or their numbers too large: then what is found is sound, and not finding is no proof.
record Clauses(List<Clause> list, boolean complete) {
    private static final int MOST = 1_024;

    static final Clauses ALWAYS = new Clauses(List.of(Clause.EMPTY), true);
    static final Clauses NEVER = new Clauses(List.of(), true);

    static Clauses of(Clause clause) { return new Clauses(List.of(clause), true); }

    Clauses or(Clauses other) {
        var all = new ArrayList<>(list);
        all.addAll(other.list);
        return limited(all, complete && other.complete);
    }

    Clauses and(Clauses other) {
        var all = new ArrayList<Clause>();
        for (var one : list) {
            for (var two : other.list) {
                one.and(two).ifPresent(all::add);
                if (all.size() > MOST) return limited(all, false);
            }
        }
        return limited(all, complete && other.complete);
    }

    Clauses map(UnaryOperator<Atom> change) {
        return new Clauses(list.stream().map(clause -> clause.map(change)).toList(), complete);
    }

    private static Clauses limited(List<Clause> all, boolean complete) {
        return all.size() <= MOST ? new Clauses(List.copyOf(all), complete)
                : new Clauses(List.copyOf(all.subList(0, MOST)), false);
    }
}
