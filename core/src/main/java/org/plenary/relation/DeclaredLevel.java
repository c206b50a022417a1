package org.plenary.relation;

import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.LevelId;
import org.plenary.vocabulary.Words;

/// The level of relations that a pair declared, since when, and until when where a later level followed.
public record DeclaredLevel(
        Pair pair, LevelId level, Optional<Words> title, PartialDate since, Optional<PartialDate> until,
        DatedAct act) {}
