package org.plenary.partnership;

import org.plenary.act.DatedAct;
import org.plenary.act.PartnershipAct.Depth;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Contact with a partner without an agreement.
public record Contact(PartyId partner, Depth depth, Words what, PartialDate on, DatedAct act) {}
