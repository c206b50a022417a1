package org.plenary.lab.power;

/// How the coalitions of a game were counted.
public enum Method {
    WALK("every winning coalition was visited, seats that count alike taken together"),
    HALVES("two halves of the seats, each with all its coalitions, were matched by size and sorted weight"),
    SIZE_TABLE("a table of the coalitions by size and weight"),
    WEIGHT_TABLE("a table of the coalitions by weight"),
    SAMPLING("votes drawn at random; every figure is an estimate, its error is 4 standard errors");

    private final String says;

    Method(String says) { this.says = says; }

    /// The method in a sentence without its full stop.
    public String says() { return says; }

    public boolean isExact() { return this != SAMPLING; }
}
