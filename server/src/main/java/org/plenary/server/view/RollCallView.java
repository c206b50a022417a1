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

    private RollCallView() {}
}
