package org.plenary.act;

import java.util.Optional;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Acts about outside organisations.
public sealed interface PartnershipAct extends Act {
    /// The depth ladder of contact, lowest first.
    enum Depth { CONTACT, DIALOGUE, MEMORANDUM, PROGRAMME, JOINT_ACTION }

    /// A memorandum, protocol, resolution or declaration ties this organisation to a partner.
    /// `id` is short and stable; `side` says who acts here: the organisation, or one of its bodies.
    record AgreementSigned(
            String id, PartyId partner, Words name, String side, String form, Depth depth)
            implements PartnershipAct {}

    /// Contact without an agreement reached a depth.
    record ContactRecorded(PartyId partner, Depth depth, Words what) implements PartnershipAct {}
}
