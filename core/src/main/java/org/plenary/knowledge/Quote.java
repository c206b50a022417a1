package org.plenary.knowledge;

import org.plenary.act.DatedAct;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.StandingId;

/// A figure that a document quotes for all holders of a standing together: a share of the world in
/// percent where `share` is true, else a sum in `unit`.
public record Quote(
        StandingId set, IndicatorId indicator, String asOf, String value, String unit, boolean share,
        DatedAct act) {}
