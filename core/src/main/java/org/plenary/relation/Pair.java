package org.plenary.relation;

import org.plenary.vocabulary.PartyId;

/// Two parties, in the alphabetical order of their codes whichever is named first.
public record Pair(PartyId first, PartyId second) implements Comparable<Pair> {
    public Pair {
        if (first.equals(second)) {
            throw new IllegalArgumentException("A pair is of two parties, not of %s alone.".formatted(first));
        }
        if (first.compareTo(second) > 0) {
            var swapped = first;
            first = second;
            second = swapped;
        }
    }

    public boolean has(PartyId party) { return first.equals(party) || second.equals(party); }

    @Override public int compareTo(Pair other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }

    @Override public String toString() { return first + "-" + second; }
}
