package org.plenary.network;

import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// A meeting of a network; `on` is its last day, `began` its first.
public record NetworkMeeting(
        Optional<Integer> number, Optional<PartialDate> began, PartialDate on, Optional<Words> place,
        Optional<PartyId> host, DatedAct act) {}
