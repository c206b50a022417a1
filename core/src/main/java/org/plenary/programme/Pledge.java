package org.plenary.programme;

import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Money that a party promised: a whole number, as text, of units of a currency (ISO 4217).
public record Pledge(
        PartyId party, String amount, String currency, Words purpose, PartialDate on, DatedAct act) {}
