package org.plenary.knowledge;

import java.util.List;
import java.util.Optional;
import org.plenary.rule.Quantity;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;

/// What the holders of a standing add up to, and which part of the world that is. `figures` are those
/// counted, each with its year; `missing` are the holders without a figure. The share is exact, and
/// given also as decimal text rounded to four digits.
public record Share(
        StandingId set, IndicatorId indicator, int year, List<Figure> figures, List<PartyId> missing,
        String sum, Optional<Figure> world, Optional<Quantity> exact, Optional<String> ofWorld) {
    public Share {
        figures = List.copyOf(figures);
        missing = List.copyOf(missing);
    }

    /// Whether every holder has a figure.
    public boolean isComplete() { return missing.isEmpty(); }
}
