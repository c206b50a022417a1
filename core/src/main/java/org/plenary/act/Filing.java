package org.plenary.act;

/// A request put to the clerk. It has no effect until it is admitted.
public sealed interface Filing {
    DatedAct act();

    /// Asks that an act be entered on the record.
    record Enter(DatedAct act) implements Filing {}

    /// Asks that an act be entered which restates an earlier one otherwise. Both stay readable: what was
    /// known before the correction can still be asked for.
    record Correct(DatedAct act) implements Filing {}

    /// Asks that something be done here and now by its author, with legal effect. The core checks that the author
    /// may, fills in what follows (a moment of expiry, the next stage), and adds what it brings about by law.
    record Perform(DatedAct act, Author author) implements Filing {}
}
