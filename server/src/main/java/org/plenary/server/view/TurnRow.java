package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.calendar.PartialDate;

/// A turn in the chair, beside the turn that the charter's rotation names. `expected` is empty where the
/// rotation cannot say; `passedOver` would have come earlier.
public record TurnRow(
        Ref party, Optional<Text> person, PartialDate since, Optional<Ref> expected, boolean follows,
        List<Ref> passedOver, Optional<Text> reason, List<Cite> sources, List<Contest> contested) {}
