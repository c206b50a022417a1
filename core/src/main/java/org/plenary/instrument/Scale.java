package org.plenary.instrument;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;

/// The shares in which the parties pay the assessed budget from a day on, in percent as decimal text;
/// `sum` adds the known ones, `unknown` names the parties whose share no source gives.
public record Scale(
        InstrumentId instrument, PartialDate since, SortedMap<PartyId, String> percent, List<PartyId> unknown,
        String sum, DatedAct act) {
    public Scale {
        percent = Collections.unmodifiableSortedMap(new TreeMap<>(percent));
        unknown = List.copyOf(unknown);
    }
}
