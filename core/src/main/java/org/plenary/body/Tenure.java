package org.plenary.body;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// One person's time in an office. `until` is the last day of the term where a source states it, else
/// the day on which the office was left or a successor took over.
public record Tenure(
        OfficeId office, Words holder, Optional<PartyId> nationality, PartialDate since,
        Optional<PartialDate> until, DatedAct act, Optional<DatedAct> ended) {

    /// Whether the person holds the office on `day`: a stated last day counts, a day of leaving does not.
    public boolean covers(LocalDate day) {
        if (since.first().isAfter(day)) return false;
        if (ended.isPresent() && !ended.get().on().first().isAfter(day)) return false;
        return until.isEmpty() || !until.get().last().isBefore(day);
    }
}
