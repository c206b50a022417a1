package org.plenary.lab.composer;

import java.util.Optional;
import org.plenary.charter.compare.LawChange;
import org.plenary.lab.power.PowerTable;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;

/// What the bundle does to a question that a body decides by another rule than before.
///
/// @param matter    the first of the matters that change alike; `matters` says how many
/// @param replayed  verdicts of the record before and after, and what they put at risk; empty without a record
public record MatterEffect(
        BodyId body, MatterId matter, int matters, LawChange.Rule before, LawChange.Rule after,
        Optional<PowerTable> powerBefore, Optional<PowerTable> powerAfter, Optional<Replayed> replayed) {
    /// Motions of the record on which a member takes a position, and how many each rule adopts.
    public record Replayed(int motions, int before, int after, int gained, int lost, DeliveryRisk risk) {}
}
