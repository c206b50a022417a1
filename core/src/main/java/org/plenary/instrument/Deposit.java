package org.plenary.instrument;

import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.InstrumentAct.DepositaryStep;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// A step of a party at the depositary, on record. A signatory named with the adoption signed on that day.
public record Deposit(
        PartyId party, DepositaryStep step, PartialDate on, Optional<Words> detail, DatedAct act) {}
