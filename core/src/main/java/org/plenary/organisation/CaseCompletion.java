package org.plenary.organisation;

import java.util.Optional;
import org.plenary.act.CaseAct;
import org.plenary.act.CaseAct.Trigger;
import org.plenary.act.DatedAct;
import org.plenary.charter.Charter;
import org.plenary.vocabulary.CaseId;

/// Fills in what an act about a case leaves to the law: the name of a new case, the stage to which a move leads. A
/// move that several must file together is a joining until the last of them files it.
final class CaseCompletion {
    /// The name with which an opener leaves the naming of the case to the register.
    private static final CaseId NEW = new CaseId("new");

    private CaseCompletion() {}

    static DatedAct of(Charter charter, Organisation organisation, CaseAct act, DatedAct filed) {
        return switch (act) {
            case CaseAct.CaseOpened opened when opened.caseId().equals(NEW) -> filed.with(named(organisation, opened));
            case CaseAct.CaseMoved moved when moved.trigger() == Trigger.MOVE ->
                    filed.with(moved(new Moves(charter, organisation), moved, filed));
            case CaseAct.CaseOpened _, CaseAct.CaseMoved _, CaseAct.CaseJoined _, CaseAct.StatementPublished _ -> filed;
        };
    }

    private static CaseAct named(Organisation organisation, CaseAct.CaseOpened opened) {
        return new CaseAct.CaseOpened(organisation.cases().nextId(opened.procedure(), opened.subject()),
                opened.procedure(), opened.subject(), opened.author(), opened.about(), opened.audience(),
                opened.drill());
    }

    /// A move that is not open is left as it was filed; the guard says why it is refused.
    private static CaseAct moved(Moves moves, CaseAct.CaseMoved filed, DatedAct dated) {
        var known = moves.organisation().cases().one(filed.caseId()).filter(one -> !one.isOver());
        var stage = known.flatMap(moves::stage);
        var move = stage.flatMap(there -> filed.move().flatMap(there::move));
        boolean stale = filed.from().isPresent() && !filed.from().equals(stage.map(there -> there.id()));
        if (known.isEmpty() || move.isEmpty() || stale) return filed;
        var selectors = new Selectors(moves.charter(), moves.organisation(), known.get(), dated.on().last());
        int needed = selectors.needed(move.get().by());
        if (needed > 1 && known.get().joined(move.get().id()).size() + 1 < needed) {
            return new CaseAct.CaseJoined(filed.caseId(), filed.move(), filed.author());
        }
        var cause = new CaseSteps.Cause(Trigger.MOVE, filed.author(), filed.move(), Optional.empty(),
                Optional.empty(), filed.what(), filed.lastDay(), filed.lastDays());
        return new CaseSteps(moves, known.get()).to(move.get().to(), cause, When.of(dated));
    }
}
