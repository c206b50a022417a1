package org.plenary.charter;

import java.util.List;
import java.util.Optional;
import org.plenary.calendar.Length;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.OrderId;
import org.plenary.vocabulary.Words;

/// A post: where it stands, who nominates and appoints, for how long, whose nationals take turns.
public record OfficeLaw(
        Words name, BodyId body, Optional<BodyId> nominatedBy, Optional<BodyId> appointedBy,
        Optional<Length> term, boolean renewable, Optional<OrderId> nationalsOf, Optional<OfficeId> notNationalOf,
        List<Words> functions) {
    public OfficeLaw {
        functions = List.copyOf(functions);
    }
}
