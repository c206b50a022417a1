package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.plenary.vocabulary.PartyId;

/// What recorded votes show of those who voted, as data.
public final class RollCallView {
    /// How far each two parties agree. `definition` names what an abstention is worth.
    public record Agreements(String definition, List<Pair> pairs) {}

    /// Two parties; `agreement` is empty where they share no motion.
    public record Pair(List<PartyId> pair, int motions, Optional<Double> agreement) {}

    /// Places of parties on one line. `anchor` is meant to stand on the positive side.
    public record IdealPoints(PartyId anchor, List<Line> lines) {}

    /// One line: of a year, or of the whole record. `anchored` is false where the anchor has no place on it, so that
    /// its direction is by chance.
    public record Line(
            Optional<Integer> year, int motions, int votes, int steps, boolean converged, boolean anchored,
            List<SortedMap<String, Object>> points) {}

    /// Places of parties in planes.
    public record IdealPlanes(PartyId anchor, List<Plane> planes) {}

    /// One plane: of a year, or of the whole record.
    public record Plane(Optional<Integer> year, int motions, int steps, boolean converged,
                        List<SortedMap<String, Object>> points) {}

    /// How united a group was in a year; a figure that is not defined is empty.
    public record CohesionYear(int year, int motions, int divided, Optional<Double> rice,
                               Optional<Double> agreementIndex, Optional<Double> heterogeneity) {}

    /// Groups that vote alike, and every step by which they were put together, nearest first.
    public record Clusters(String definition, double distance, List<List<PartyId>> clusters, List<Merger> mergers) {}

    /// Two groups put together, and how far apart they were.
    public record Merger(List<PartyId> one, List<PartyId> other, double distance) {}

    /// Two records of the same vetoes beside each other.
    public record Council(int matched, int onlyInList, List<String> otherDates, List<String> contradictions) {}

    private RollCallView() {}
}
