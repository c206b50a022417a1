package org.plenary.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.calendar.Length;
import org.plenary.vocabulary.StageId;
import org.plenary.vocabulary.Words;

/// A path laid down by the charter: who it concerns, who opens it, while which fact is so, and its stages. A case is
/// one run of it. `budget` is the time within which a request is to be answered by something published.
public record Procedure(
        Words name, Selector subject, Selector openedBy, Optional<Fact> openedWhen, Optional<Length> budget,
        List<Stage> stages) {
    public Procedure {
        stages = List.copyOf(stages);
    }

    /// The stage on which every case starts: the first that the charter lists.
    public StageId first() { return stages.getFirst().id(); }

    /// Every fact for which a step asks, in the order of the stages.
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        openedWhen.ifPresent(facts::add);
        for (var stage : stages) {
            stage.moves().forEach(move -> move.when().ifPresent(facts::add));
            stage.conditions().forEach(condition -> facts.add(condition.when()));
        }
        return List.copyOf(facts);
    }

    /// The stage of that name.
    public Optional<Stage> stage(StageId id) {
        for (var stage : stages) {
            if (stage.id().equals(id)) return Optional.of(stage);
        }
        return Optional.empty();
    }
}
