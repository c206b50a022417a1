package org.plenary.cases;

import java.util.Optional;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.CaseAct;
import org.plenary.act.DatedAct;
import org.plenary.timeline.PersistentList;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.CaseId;

/// Every case on record with its acts in the order of their entry, and what was published.
public record Cases(PersistentMap<CaseId, PersistentList<DatedAct>> acts, PersistentList<DatedAct> statements) {
    public static Cases begin() { return new Cases(PersistentMap.empty(), PersistentList.empty()); }

    public Cases evolve(CaseAct act, DatedAct dated) {
        return switch (act) {
            case CaseAct.StatementPublished _ -> new Cases(acts, statements.with(dated));
            case CaseAct.OfCase of -> new Cases(
                    acts.update(of.caseId(), PersistentList.empty(), list -> list.with(dated)), statements);
        };
    }

    /// Who opened the case.
    public Optional<Author> opener(CaseId one) { return opened(one).map(CaseAct.CaseOpened::author); }

    /// To whom the case is open.
    public Optional<Audience> audience(CaseId one) { return opened(one).map(CaseAct.CaseOpened::audience); }

    private Optional<CaseAct.CaseOpened> opened(CaseId one) {
        for (var dated : acts.getOr(one, PersistentList.empty())) {
            if (dated.act() instanceof CaseAct.CaseOpened opened) return Optional.of(opened);
        }
        return Optional.empty();
    }
}
