package org.plenary.procedure;

import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.StageId;

/// A motion put to a body: where the procedure goes when it is adopted, and when it is not.
public record Put(BodyId body, MatterId matter, StageId adopted, StageId notAdopted) {}
