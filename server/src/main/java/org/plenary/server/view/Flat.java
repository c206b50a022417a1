package org.plenary.server.view;

/// One thing in full, written as one object: the fields of its row in a list, then those of `more` that the
/// row does not have.
public record Flat(Object row, Object more) {}
