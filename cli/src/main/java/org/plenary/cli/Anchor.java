package org.plenary.cli;

import org.plenary.lab.rollcall.RollCalls;
import org.plenary.rule.Stance;
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
        var votes = new int[record.voters().size()];
        for (int motion = 0; motion < record.motions().size(); motion++) {
            for (int voter = 0; voter < votes.length; voter++) {
                var stance = record.stance(motion, voter);
                if (stance == Stance.FOR || stance == Stance.AGAINST) votes[voter]++;
            }
        }
        int most = 0;
        for (int voter = 1; voter < votes.length; voter++) if (votes[voter] > votes[most]) most = voter;
        return record.voters().get(most);
    }
}
