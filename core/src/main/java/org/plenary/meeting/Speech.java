package org.plenary.meeting;

import org.plenary.vocabulary.PartyId;

/// A delegation has spoken, for so many seconds.
public record Speech(PartyId party, int seconds) {}
