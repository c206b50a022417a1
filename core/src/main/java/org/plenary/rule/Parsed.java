package org.plenary.rule;

/// What reading a rule gives: the rule, or the fault with its place and how to mend it.
public sealed interface Parsed {
    record Rule(DecisionRule rule) implements Parsed {}

    /// `column` counts the characters of the text from 1.
    record Fault(int column, String message, String remedy) implements Parsed {}
}
