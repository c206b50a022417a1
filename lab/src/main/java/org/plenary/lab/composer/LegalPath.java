package org.plenary.lab.composer;

import java.util.List;
import java.util.Optional;
import org.plenary.charter.FormLaw;
import org.plenary.charter.RuleLaw;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.MatterId;

/// How a change becomes law: by which act, decided by whom, by which rule, in which form, in force when.
///
/// @param because the articles that the change touches, or why none stands in the way
/// @param matter  the question that is put; empty where the charter lists none for it
/// @param form    the form that it takes; empty where the charter has none for it
public record LegalPath(
        Route route, List<String> because, Optional<MatterId> matter, Optional<BodyId> decidedBy,
        Optional<RuleLaw> rule, Optional<FormId> form, Optional<FormLaw> formLaw) {
    /// The kinds of act, the heaviest first.
    public enum Route { AMENDMENT, REGULATION, DECISION }

    public LegalPath {
        because = List.copyOf(because);
    }
}
