package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.time.LocalDate;
import java.util.List;
import org.plenary.charter.Accumulation;
import org.plenary.charter.Provision;
import org.plenary.charter.ThresholdLaw;
import org.plenary.compliance.Incident;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;
import org.plenary.vocabulary.ThresholdId;

/// What counts towards a threshold for one party on a day: the derivation of a verdict on incidents, way by way, each
/// incident with the reason why it counts or not.
public record IncidentCount(
        ThresholdId threshold, Provision<ThresholdLaw> law, PartyId party, LocalDate day, List<Way> ways) {
    public IncidentCount {
        ways = List.copyOf(ways);
    }

    /// Why an incident counts, or does not.
    public enum Weight { COUNTS, GRADE_TOO_LOW, TOO_LONG_AGO, WITHDRAWN }

    /// One incident; `until` is the last day on which it can count.
    public record Counted(Incident incident, Weight weight, LocalDate until) {}

    /// One of the ways in which the threshold can be reached.
    public record Way(Accumulation needed, List<Counted> incidents) {
        public Way {
            incidents = List.copyOf(incidents);
        }

        /// How many incidents count.
        public int counting() {
            return (int) incidents.stream().filter(one -> one.weight() == Weight.COUNTS).count();
        }

        public boolean isReached() { return counting() >= needed.number(); }
    }

    public boolean isReached() { return ways.stream().anyMatch(Way::isReached); }

    /// The count in one sentence: `2 incidents of grade documented within 12 months: 1 counts (incident-KAZ-1)`.
    public Sentence text() {
        return Sentence.joined(ways.stream().map(IncidentCount::text).toList(),
                (one, other) -> say("%s; or %s", one, other));
    }

    private static Sentence text(Way way) {
        var counting = way.incidents().stream().filter(one -> one.weight() == Weight.COUNTS)
                .map(one -> one.incident().id()).toList();
        if (counting.isEmpty()) return say("%s: none counts", way.needed());
        var listed = new Sentence.Listing(counting);
        return counting.size() == 1 ? say("%s: %d counts (%s)", way.needed(), 1, listed)
                : say("%s: %d count (%s)", way.needed(), counting.size(), listed);
    }
}
