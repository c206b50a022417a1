package org.plenary.register;

import org.plenary.register.audit.Report;

/// What came of looking for entries that others wrote to the same store.
public sealed interface CaughtUp {
    /// Entries from `from` to before `to` are new here; there are none where the two are equal.
    record Grown(long from, long to) implements CaughtUp {}

    /// What the store holds now does not continue what was published. Nothing more may be entered.
    record Damaged(Report report) implements CaughtUp {}
}
