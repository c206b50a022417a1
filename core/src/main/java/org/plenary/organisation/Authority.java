package org.plenary.organisation;

import java.time.LocalDate;
import java.util.List;
import org.plenary.act.Act;
import org.plenary.act.Author;
import org.plenary.act.Ground;
import org.plenary.charter.Charter;

/// Whether an author may do something, by charter and record on that day.
public record Authority(Charter charter, Organisation organisation, Author author, LocalDate day) {
    /// Why the author may not; empty where it may.
    public List<Ground> grounds(Act act) { return List.of(); }
}
