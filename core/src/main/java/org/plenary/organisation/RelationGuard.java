package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.time.Instant;
import java.util.Optional;
import org.plenary.act.RelationAct;
import org.plenary.relation.DeclaredLevel;
import org.plenary.relation.Pair;
import org.plenary.timeline.PersistentMap;
import org.plenary.timeline.Timeline;

/// What must be so before a relation or an outside membership is entered.
final class RelationGuard {
    private RelationGuard() {}

    static void check(Guard guard, RelationAct act) {
        switch (act) {
            case RelationAct.RelationDeclared declared -> declared(guard, declared);
            case RelationAct.OutsideMembership(var party, var organisation, _) -> {
                guard.party("party", party);
                guard.party("organisation", organisation);
                guard.once("party", guard.organisation().relations().outside()
                        .getOr(party, PersistentMap.empty())
                        .getOr(organisation, Timeline.empty()).statedBy(Instant.MAX),
                        say("The place of %s in %s", party, organisation));
            }
        }
    }

    private static void declared(Guard guard, RelationAct.RelationDeclared declared) {
        guard.party("first", declared.first());
        guard.party("second", declared.second());
        var ladder = guard.charter().relations();
        if (ladder.stream().noneMatch(level -> level.id().equals(declared.level()))) {
            guard.unknown("level", say("level of relations"), declared.level().value(),
                    ladder.stream().map(level -> level.id().value()).toList(),
                    say("Add it to the charter's ladder."));
        }
        var pair = new Pair(declared.first(), declared.second());
        Optional<DeclaredLevel> same = guard.organisation().relations().history(pair).stream()
                .filter(one -> one.since().equals(guard.on()))
                .findFirst();
        guard.once("on", same.map(DeclaredLevel::act),
                say("A level of relations of %s from that day", pair));
    }
}
