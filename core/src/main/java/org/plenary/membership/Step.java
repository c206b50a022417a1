package org.plenary.membership;

import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.Words;

/// A step that a party took on the way to a standing.
public record Step(
        PartyId party, ProcedureId procedure, String step, Words what, PartialDate on,
        Optional<PartialDate> due, DatedAct act) {}
