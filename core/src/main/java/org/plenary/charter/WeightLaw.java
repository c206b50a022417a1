package org.plenary.charter;

import java.math.BigInteger;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// What each seat weighs, as whole numbers of `unit` (persons, votes).
public record WeightLaw(Words name, String unit, SortedMap<PartyId, BigInteger> values) {
    public WeightLaw {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
