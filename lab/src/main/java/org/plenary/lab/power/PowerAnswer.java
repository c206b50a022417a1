package org.plenary.lab.power;

/// What comes of asking for voting power: the table, or why there is none.
public sealed interface PowerAnswer permits PowerTable, PowerAnswer.Refused, PowerAnswer.Stopped {
    /// The rule and its seats make no game in which power is defined. `remedy` says what would mend it.
    record Refused(String why, String remedy) implements PowerAnswer {}

    /// The reckoning was stopped by who asked for it, during `stage`; nothing of it is given out.
    record Stopped(String stage) implements PowerAnswer {}
}
