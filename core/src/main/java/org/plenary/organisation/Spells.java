package org.plenary.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.calendar.Deadline;
import org.plenary.calendar.Length;
import org.plenary.cases.Case;
import org.plenary.cases.Passage;
import org.plenary.charter.Calendars;
import org.plenary.procedure.Effect;
import org.plenary.procedure.Procedure;

/// Times a case against the limits of its law: stage by stage, and from the request to the answer.
public record Spells(Moves moves, Case one) {

    /// The stages on which the case stood, in their order; a stage at which it ended takes no time.
    public List<Spell> stages() {
        var spells = new ArrayList<Spell>();
        var passages = one.passages();
        for (int i = 0; i < passages.size(); i++) {
            var passage = passages.get(i);
            if (passage.to().isEmpty() || passage.moved().ends()) continue;
            var next = i + 1 < passages.size() ? Optional.of(moment(passages.get(i + 1))) : Optional.<Instant>empty();
            var limit = moves.stage(one, passage.to().get())
                    .flatMap(stage -> moves.clock(stage, When.of(passage.act()), passage.due()));
            var from = limit.map(Deadline::start).orElseGet(() -> moment(passage));
            spells.add(new Spell(passage.to(), from, next, limit));
        }
        return List.copyOf(spells);
    }

    /// From the opening to what was first published, or to the end without it; empty where the law sets no time budget.
    public Optional<Spell> budget() {
        var length = moves.law(one).map(law -> law.law()).flatMap(Procedure::budget);
        var end = answered().or(() -> one.end().map(Spells::moment));
        return length.map(budget ->
                new Spell(Optional.empty(), one.act().entered(), end, Optional.of(deadline(budget))));
    }

    private Deadline deadline(Length budget) {
        var calendar = new Calendars(moves.charter()).of(Optional.empty(), one.opened());
        return Deadline.of(one.act().entered(), budget, calendar);
    }

    /// When the case first came to a stage on which something is published; of a drill, would have been.
    public Optional<Instant> answered() {
        for (var passage : one.passages()) {
            boolean publishes = passage.to().flatMap(to -> moves.stage(one, to)).stream()
                    .flatMap(stage -> stage.effects().stream()).anyMatch(Effect.PublishStatement.class::isInstance);
            if (publishes) return Optional.of(moment(passage));
        }
        return Optional.empty();
    }

    /// The moment of a step: of a clock, the one at which it fell due, whoever looked later.
    private static Instant moment(Passage passage) { return passage.due().orElse(passage.act().entered()); }
}
