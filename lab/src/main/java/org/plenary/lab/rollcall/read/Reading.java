package org.plenary.lab.rollcall.read;

import java.util.Optional;
import org.plenary.lab.rollcall.RollCalls;

/// A record that was read, and what became of every line. `rollCalls` is empty where the file is unusable, or
/// where it was to be read strictly and is not complete.
public record Reading(Optional<RollCalls> rollCalls, ReadingReport report) {}
