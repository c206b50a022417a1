package org.plenary.cli.example;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.WeightId;

/// One decision on record, or one published result about a rule, as it lies beside a charter.
record ExampleCase(
        String id, String title, BodyId body, MatterId matter, LocalDate on, Optional<PartyId> subject,
        List<PartyId> seats, SortedMap<PartyId, Stance> stances, Stance rest, List<Bloc> blocs, long hours,
        Optional<Boolean> adopted, SortedMap<PartyId, BigInteger> swings, String source) {

    /// Members of whom the record gives only the number, and what they weigh together.
    record Bloc(int members, Stance stance, SortedMap<WeightId, BigInteger> weights) {}

    /// The record itself says who took part, and the charter's seats are not asked.
    boolean namesItsSeats() { return !seats.isEmpty() || !blocs.isEmpty(); }

    String displayName() { return title + " [" + source + "]"; }
}
