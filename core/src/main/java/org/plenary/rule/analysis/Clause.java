package org.plenary.rule.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plenary.rule.DecisionRule;

/// Conditions that hold together: linear ones over stances, and circumstances that are given or not.
record Clause(List<Atom> atoms, List<DecisionRule> given, List<DecisionRule> lacking) {
    static final Clause EMPTY = new Clause(List.of(), List.of(), List.of());

    static Clause of(Atom... atoms) { return new Clause(List.of(atoms), List.of(), List.of()); }

    /// Both clauses together; empty where a circumstance would have to be given and lacking.
    Optional<Clause> and(Clause other) {
        var together = new Clause(joined(atoms, other.atoms), joined(given, other.given),
                joined(lacking, other.lacking));
        boolean contradicts = together.given.stream().anyMatch(together.lacking::contains);
        return contradicts ? Optional.empty() : Optional.of(together);
    }

    Clause map(UnaryOperator<Atom> change) {
        return new Clause(atoms.stream().map(change).toList(), given, lacking);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        var all = new ArrayList<>(one);
        for (var item : other) if (!all.contains(item)) all.add(item);
        return List.copyOf(all);
    }
}
