package org.plenary.server.live;

import java.time.LocalDate;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.charter.Charter;
import org.plenary.organisation.Organisation;
import org.plenary.organisation.Visibility;

/// Who may read what. What the public may read, everybody may.
@FunctionalInterface
public interface Sight {
    boolean mayRead(Organisation organisation, Author reader, DatedAct act, LocalDate day);

    /// By charter and record.
    static Sight by(Charter charter) {
        return (organisation, reader, act, day) -> new Visibility(charter, organisation, day).mayRead(reader, act);
    }

    /// Everybody sees everything.
    static Sight everything() { return (_, _, _, _) -> true; }
}
