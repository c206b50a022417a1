package org.plenary.partnership;

import org.plenary.act.DatedAct;
import org.plenary.act.PartnershipAct.Depth;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.PartyId;

/// How deep the contact with a partner had become from a day on, and the act that took it there.
public record Reach(PartyId partner, Depth depth, PartialDate since, DatedAct act) {}
