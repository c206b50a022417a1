package org.plenary.cli;

import org.plenary.lab.rollcall.RollCalls;
import org.plenary.lab.rollcall.ideal.IdealPointModel;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.PartyId;

/// The party that stands on the positive side.
final class Anchor {
    private Anchor() {}

    /// The party named, or the one that voted most often for or against, the first by its code among equals.
    static PartyId of(String anchor, RollCalls record) {
        if (anchor != null) {
            var named = new PartyId(anchor.strip());
            if (record.voters().contains(named)) return named;
            throw new Refusal("--anchor: '%s' is no party of the record. %s".formatted(anchor,
                    NearMiss.hint(anchor, record.voters().stream().map(PartyId::value).toList())).strip());
        }
        return IdealPointModel.usualAnchor(record);
    }
}
