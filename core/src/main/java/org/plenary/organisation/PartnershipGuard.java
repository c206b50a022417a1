package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.time.Instant;
import org.plenary.act.PartnershipAct;
import org.plenary.timeline.Timeline;

/// What must be so before an agreement or a contact is entered.
final class PartnershipGuard {
    private PartnershipGuard() {}

    static void check(Guard guard, PartnershipAct act) {
        switch (act) {
            case PartnershipAct.AgreementSigned agreement -> {
                guard.party("partner", agreement.partner());
                guard.once("id", guard.organisation().partnerships().signed()
                        .getOr(agreement.id(), Timeline.empty()).statedBy(Instant.MAX),
                        say("The agreement '%s'", agreement.id()));
            }
            case PartnershipAct.ContactRecorded(var partner, _, _) -> guard.party("partner", partner);
        }
    }
}
