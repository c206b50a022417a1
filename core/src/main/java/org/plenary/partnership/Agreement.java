package org.plenary.partnership;

import org.plenary.act.DatedAct;
import org.plenary.act.PartnershipAct.Depth;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// A memorandum, protocol, resolution or declaration that ties the organisation, or the body named as
/// its `side`, to a partner.
public record Agreement(
        String id, PartyId partner, Words name, String side, String form, Depth depth, PartialDate on,
        DatedAct act) {}
