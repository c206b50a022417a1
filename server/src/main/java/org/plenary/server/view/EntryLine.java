package org.plenary.server.view;

import java.time.Instant;
import java.util.Optional;

/// An act in one line with its number in the register and the moment at which it was entered.
public record EntryLine(Optional<Long> entry, Instant entered, ActLine act) {}
