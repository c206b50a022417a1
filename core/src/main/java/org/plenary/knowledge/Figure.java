package org.plenary.knowledge;

import org.plenary.act.DatedAct;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.PartyId;

/// A party's figure for one year, as exact decimal text in `unit`.
public record Figure(
        PartyId party, IndicatorId indicator, int year, String value, String unit, DatedAct act) {}
