package org.plenary.procedure;

import java.util.List;
import java.util.Optional;
import org.plenary.vocabulary.StageId;
import org.plenary.vocabulary.Words;

/// A place on a procedure: what happens on entering it, and the four triggers that lead on from it.
public record Stage(
        StageId id, Words name, List<Effect> effects, List<Move> moves, Optional<Put> decision,
        Optional<Clock> clock, List<Condition> conditions, boolean isFinal, String path) {
    public Stage {
        effects = List.copyOf(effects);
        moves = List.copyOf(moves);
        conditions = List.copyOf(conditions);
    }

    /// The move of that name.
    public Optional<Move> move(String id) { return moves.stream().filter(move -> move.id().equals(id)).findFirst(); }
}
