package org.plenary.body;

import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Who is in the chair of a body, and how that is known. `recordedFor` is the body whose record says
/// so: another one where the charter gives both the same chair.
public record Chairing(
        BodyId body, BodyId recordedFor, Optional<PartyId> party, Optional<Words> person, PartialDate since,
        Optional<PartialDate> until, DatedAct act) {

    /// The same chair, for a body that the charter ties to the one on record.
    Chairing sharedWith(BodyId other) {
        return new Chairing(other, recordedFor, party, person, since, until, act);
    }
}
