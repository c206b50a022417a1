package org.plenary.charter.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.charter.Competence;
import org.plenary.charter.Provision;
import org.plenary.charter.compare.CharterDiff.Law;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;

/// Compares what bodies decide by which rule.
record CompetenceDiff(Law before, Law after) {
    /// One line for all matters of a body that change in the same way.
    List<LawChange> changes() {
        var changes = new ArrayList<LawChange>();
        var bodies = new LinkedHashSet<BodyId>(before.charter().bodies().namesAt(before.day()));
        bodies.addAll(after.charter().bodies().namesAt(after.day()));
        for (var body : bodies) {
            var lines = new TreeMap<String, LawChange.Decides>();
            for (var matter : matters(body)) {
                var old = competence(before, body, matter);
                var now = competence(after, body, matter);
                if (old.map(Competence::by).equals(now.map(Competence::by))) continue;
                var key = old.map(one -> one.by().value()).orElse("") + ">"
                        + now.map(one -> one.by().value()).orElse("") + (matter.isEmpty() ? "*" : "");
                var change = new LawChange.Decides(body, matter.stream().toList(),
                        old.flatMap(one -> rule(before, one)),
                        now.flatMap(one -> rule(after, one)), now.or(() -> old).orElseThrow().sources());
                lines.merge(key, change, CompetenceDiff::together);
            }
            changes.addAll(lines.values());
        }
        return changes;
    }

    private static LawChange.Decides together(LawChange.Decides one, LawChange.Decides more) {
        var matters = new ArrayList<>(one.matters());
        matters.addAll(more.matters());
        var sources = new LinkedHashSet<>(one.sources());
        sources.addAll(more.sources());
        return new LawChange.Decides(one.body(), matters, one.before(), one.after(), List.copyOf(sources));
    }

    /// The matters that either charter names for the body, and last the unnamed rest.
    private List<Optional<MatterId>> matters(BodyId body) {
        var named = new LinkedHashSet<MatterId>();
        for (var law : List.of(before, after)) {
            law.charter().bodies().at(body, law.day()).ifPresent(found -> found.law().decides().stream()
                    .filter(competence -> competence.inForce().covers(law.day()))
                    .forEach(competence -> named.addAll(competence.matters())));
        }
        var all = new ArrayList<Optional<MatterId>>();
        named.forEach(matter -> all.add(Optional.of(matter)));
        all.add(Optional.empty());
        return all;
    }

    private static Optional<Competence> competence(Law law, BodyId body, Optional<MatterId> matter) {
        var decides = law.charter().bodies().at(body, law.day()).map(found -> found.law().decides()).orElse(List.of())
                .stream().filter(competence -> competence.inForce().covers(law.day())).toList();
        var named = decides.stream().filter(one -> matter.map(one.matters()::contains).orElse(false)).findFirst();
        return named.or(() -> decides.stream().filter(Competence::isForAnyMatter).findFirst());
    }

    private static Optional<LawChange.Rule> rule(Law law, Competence competence) {
        return law.charter().rules().at(competence.by(), law.day()).map(Provision::law)
                .map(rule -> new LawChange.Rule(competence.by(), rule.name(), rule.adoptedWhen().text()));
    }
}
