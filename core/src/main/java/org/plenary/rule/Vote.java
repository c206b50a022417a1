package org.plenary.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.vocabulary.PartyId;

/// What is put to a decision rule: the seats entitled to take a position on the motion, how they
/// stand, and the circumstances that rules may ask for.
///
/// Only the entitled hold a seat here: who is suspended, or has no say in the matter, is left out.
/// A seat with neither position nor record of absence is silent.
public record Vote(List<Seat> seats, SortedMap<PartyId, Position> positions, SortedSet<PartyId> absent,
                   Optional<PartyId> subject, SortedSet<Who> signatures, boolean subjectConsents,
                   Elapsed elapsed) {
    public Vote {
        seats = inOrder(seats);
        positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
        absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
        signatures = Collections.unmodifiableSortedSet(new TreeSet<>(signatures));
        requireSeats(seats, positions.keySet(), "has taken a position");
        requireSeats(seats, absent, "is recorded absent");
        for (var party : absent) {
            if (!positions.containsKey(party)) continue;
            throw new IllegalArgumentException("%s is recorded absent and has taken the position '%s'."
                    .formatted(party, positions.get(party).word()));
        }
    }

    /// A vote in which nothing but positions matters.
    public static Vote of(List<Seat> seats, SortedMap<PartyId, Position> positions) {
        return new Vote(seats, positions, Collections.emptySortedSet(), Optional.empty(),
                Collections.emptySortedSet(), false, Elapsed.NONE);
    }

    public Vote withPositions(SortedMap<PartyId, Position> positions) {
        return new Vote(seats, positions, absent, subject, signatures, subjectConsents, elapsed);
    }

    public Vote withAbsent(SortedSet<PartyId> absent) {
        return new Vote(seats, positions, absent, subject, signatures, subjectConsents, elapsed);
    }

    public Vote about(PartyId subject) {
        return new Vote(seats, positions, absent, Optional.of(subject), signatures, subjectConsents,
                elapsed);
    }

    public Vote signedBy(SortedSet<Who> signatures) {
        return new Vote(seats, positions, absent, subject, signatures, subjectConsents, elapsed);
    }

    public Vote withConsentOfSubject() {
        return new Vote(seats, positions, absent, subject, signatures, true, elapsed);
    }

    public Vote after(Elapsed elapsed) {
        return new Vote(seats, positions, absent, subject, signatures, subjectConsents, elapsed);
    }

    /// How the seat of `party` is counted.
    public Stance stance(PartyId party) {
        var position = positions.get(party);
        if (position != null) return position.stance();
        return absent.contains(party) ? Stance.ABSENT : Stance.SILENT;
    }

    /// Seats by party, so that votes and what is computed from them never depend on the order given.
    private static List<Seat> inOrder(List<Seat> seats) {
        for (int i = 1; i < seats.size(); i++) {
            if (seats.get(i - 1).party().compareTo(seats.get(i).party()) < 0) continue;
            var sorted = seats.stream().sorted(Comparator.comparing(Seat::party)).toList();
            for (int j = 1; j < sorted.size(); j++) {
                if (!sorted.get(j - 1).party().equals(sorted.get(j).party())) continue;
                throw new IllegalArgumentException(sorted.get(j).party() + " holds two seats.");
            }
            return sorted;
        }
        return List.copyOf(seats);
    }

    private static void requireSeats(List<Seat> seats, Collection<PartyId> parties, String what) {
        int at = 0;
        for (var party : parties) {
            while (at < seats.size() && seats.get(at).party().compareTo(party) < 0) at++;
            if (at < seats.size() && seats.get(at).party().equals(party)) continue;
            throw new IllegalArgumentException("%s %s but holds no seat.".formatted(party, what));
        }
    }
}
