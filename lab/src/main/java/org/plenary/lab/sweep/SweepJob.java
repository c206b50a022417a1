package org.plenary.lab.sweep;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is to be swept, in plain words and numbers, so that it can be written to a file or sent to another machine.
///
/// A charter of the sweep takes one rule of each choice; there are as many as combinations. A docket is a number of
/// invented motions, each of which falls to one of the choices by chance. Every charter meets the same dockets, so that
/// charters differ by their rules and not by luck.
public record SweepJob(
        ArrayList<SeatLine> seats, ArrayList<Choice> choices, ModelLine model, long dockets, int motions, long seed)
        implements Serializable {
    private static final long serialVersionUID = 1;

    /// More charters than this take more memory than a sum is worth.
    public static final int MOST_CHARTERS = 1_000_000;

    /// A seat: its party, where that stands on a line, its bloc, its groups and weights.
    public record SeatLine(String party, double point, int bloc, ArrayList<String> groups,
                           TreeMap<String, String> weights) implements Serializable {
        private static final long serialVersionUID = 1;

        /// A seat without groups and weights.
        public static SeatLine of(String party, double point, int bloc) {
            return new SeatLine(party, point, bloc, new ArrayList<>(), new TreeMap<>());
        }

        List<String> inGroups() { return Collections.unmodifiableList(groups); }

        SortedMap<String, String> weighs() { return Collections.unmodifiableSortedMap(weights); }
    }

    /// A question that charters answer differently: a body and matter, and the rules that are tried for it.
    public record Choice(String body, String matter, ArrayList<String> rules) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /// The model of preferences: `spatial`, with `own` as noise, or `blocs`, with `own` as the correlation within one.
    public record ModelLine(String kind, double own, double lean, double indifference, double absence, String basis)
            implements Serializable {
        private static final long serialVersionUID = 1;
    }

    public SweepJob {
        if (seats.isEmpty() || choices.isEmpty() || dockets < 1 || motions < 1) {
            throw new IllegalArgumentException("A sweep has seats, choices, a docket and a motion at least.");
        }
        seats = new ArrayList<>(seats);
        choices = new ArrayList<>(choices);
        if (product(choices) > MOST_CHARTERS) {
            throw new IllegalArgumentException("%,d charters are more than %,d.".formatted(product(choices),
                    MOST_CHARTERS));
        }
    }

    /// How many charters there are: every combination of the rules of each choice.
    public int charters() { return (int) product(choices); }

    /// Which rule of each choice a charter takes; the last choice varies fastest.
    public int[] rulesOf(int charter) {
        var rules = new int[choices.size()];
        int rest = charter;
        for (int choice = rules.length - 1; choice >= 0; choice--) {
            int number = choices.get(choice).rules().size();
            rules[choice] = rest % number;
            rest /= number;
        }
        return rules;
    }

    private static long product(List<Choice> choices) {
        long product = 1;
        for (var choice : choices) {
            product *= choice.rules().size();
            if (product > Integer.MAX_VALUE) return product;
        }
        return product;
    }
}
