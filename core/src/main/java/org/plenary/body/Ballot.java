package org.plenary.body;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.rule.Elapsed;
import org.plenary.rule.Position;
import org.plenary.rule.Who;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;

/// What is put to a body on a day, and how the parties stand: the question that a verdict answers.
/// `elapsed` is how long a silence procedure has run; empty means that it has run its full length.
public record Ballot(
        BodyId body, MatterId matter, LocalDate day, SortedMap<PartyId, Position> positions,
        SortedSet<PartyId> absent, Optional<PartyId> subject, SortedSet<Who> signatures,
        boolean subjectConsents, Optional<Elapsed> elapsed) {
    public Ballot {
        positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
        absent = Collections.unmodifiableSortedSet(new TreeSet<>(absent));
        signatures = Collections.unmodifiableSortedSet(new TreeSet<>(signatures));
    }

    /// A question on which nobody has taken a position yet.
    public static Ballot of(BodyId body, MatterId matter, LocalDate day) {
        return new Ballot(body, matter, day, Collections.emptySortedMap(), Collections.emptySortedSet(),
                Optional.empty(), Collections.emptySortedSet(), false, Optional.empty());
    }

    public Ballot with(SortedMap<PartyId, Position> positions) {
        return new Ballot(
                body, matter, day, positions, absent, subject, signatures, subjectConsents, elapsed);
    }

    public Ballot without(SortedSet<PartyId> absent) {
        return new Ballot(
                body, matter, day, positions, absent, subject, signatures, subjectConsents, elapsed);
    }

    public Ballot about(PartyId subject) {
        return new Ballot(body, matter, day, positions, absent, Optional.of(subject), signatures,
                subjectConsents, elapsed);
    }

    public Ballot signedBy(SortedSet<Who> signatures) {
        return new Ballot(
                body, matter, day, positions, absent, subject, signatures, subjectConsents, elapsed);
    }

    public Ballot withConsentOfSubject() {
        return new Ballot(body, matter, day, positions, absent, subject, signatures, true, elapsed);
    }

    public Ballot after(Elapsed elapsed) {
        return new Ballot(body, matter, day, positions, absent, subject, signatures, subjectConsents,
                Optional.of(elapsed));
    }

    /// Everybody whom the ballot names as sitting in the body.
    public SortedSet<PartyId> named() {
        var named = new TreeSet<>(positions.keySet());
        named.addAll(absent);
        return named;
    }
}
