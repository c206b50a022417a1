package org.plenary.server.clerk;

import org.plenary.act.DatedAct;
import org.plenary.organisation.Organisation;

/// Whether an act may stand readable in the public register. One that may not is entered sealed: the
/// register shows that something was entered, and never what, whose, or whom it concerns.
@FunctionalInterface
public interface Openness {
    /// `organisation` is the one before the act.
    boolean isOpen(DatedAct act, Organisation organisation);

    /// Everything is open to all.
    static Openness all() { return (_, _) -> true; }
}
