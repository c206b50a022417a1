package org.plenary.server.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.KnowledgeAct;
import org.plenary.calendar.DeadlineText;
import org.plenary.calendar.PartialDate;
import org.plenary.cases.Case;
import org.plenary.knowledge.Circumstance;
import org.plenary.organisation.Moves;
import org.plenary.organisation.Spells;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.ProcedureId;

/// How soon the organisation answers: from a request to what was first published, for procedures with a time budget;
/// and the days from crises on record to the first text that answered them.
public record ReactionsView(List<Group> procedures, List<Past> past, Spread pastDays) {
    /// A procedure with its time budget: cases and drills apart.
    public record Group(
            ProcedureId procedure, Text name, String budget, Spread cases, Spread drills, List<Reaction> reactions) {}

    /// One case; `minutes` from the request to the answer, where there was one.
    public record Reaction(
            CaseId inCase, Text about, boolean drill, Instant requested, Optional<Instant> answered,
            Optional<Long> minutes, boolean within, boolean running) {}

    /// `n` are over or answered, `answered` of them have a time, `within` kept the budget. The median of an even number
    /// is the mean of the two in the middle, rounded down.
    public record Spread(int n, int answered, int within, Optional<Long> median, Optional<Long> worst) {}

    /// A crisis on record. Where a date is known to the month only, the days lie between `fewest` and `most`.
    public record Past(
            PartialDate on, Text what, Optional<Ref> answer, Optional<PartialDate> answered, Optional<Long> fewest,
            Optional<Long> most, List<Cite> sources) {}

    public static ReactionsView of(Vantage vantage) {
        var groups = vantage.charter().procedures().namesAt(vantage.day()).stream()
                .flatMap(id -> group(vantage, id).stream()).toList();
        var past = vantage.organisation().knowledge().circumstances(vantage.asOf()).stream()
                .flatMap(one -> past(vantage, one).stream()).toList();
        var exact = past.stream().filter(one -> one.fewest().isPresent() && one.fewest().equals(one.most()))
                .map(one -> one.fewest().get()).toList();
        return new ReactionsView(groups, past, spread(exact.size(), 0, exact));
    }

    private static Optional<Group> group(Vantage vantage, ProcedureId id) {
        var law = vantage.charter().procedures().at(id, vantage.day()).orElseThrow().law();
        return law.budget().map(budget -> {
            var all = vantage.organisation().cases().all(vantage.asOf()).stream()
                    .filter(one -> one.procedure().equals(id)).flatMap(one -> reaction(vantage, one).stream()).toList();
            return new Group(id, vantage.name(id), DeadlineText.length(budget, vantage.language()),
                    spread(all, false), spread(all, true), all);
        });
    }

    private static Optional<Reaction> reaction(Vantage vantage, Case one) {
        var spells = new Spells(new Moves(vantage.charter(), vantage.organisation()), one);
        return spells.budget().map(budget -> {
            var answered = spells.answered();
            boolean running = budget.to().isEmpty();
            boolean within = answered.filter(moment -> !budget.limit().orElseThrow().hasRunOut(moment)).isPresent();
            return new Reaction(one.id(), vantage.text(one.about()), one.isDrill(), budget.from(), answered,
                    answered.map(moment -> Duration.between(budget.from(), moment).toMinutes()), within, running);
        });
    }

    private static Spread spread(List<Reaction> all, boolean drills) {
        var ended = all.stream().filter(one -> one.drill() == drills && !one.running()).toList();
        return spread(ended.size(), (int) ended.stream().filter(Reaction::within).count(),
                ended.stream().flatMap(one -> one.minutes().stream()).toList());
    }

    private static Spread spread(int n, int within, List<Long> times) {
        if (times.isEmpty()) return new Spread(n, 0, within, Optional.empty(), Optional.empty());
        var sorted = new ArrayList<>(times);
        sorted.sort(null);
        int middle = sorted.size() / 2;
        long median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(n, sorted.size(), within, Optional.of(median), Optional.of(sorted.getLast()));
    }

    private static Optional<Past> past(Vantage vantage, Circumstance one) {
        if (!(one.act().act() instanceof KnowledgeAct.EventNoted noted) || !noted.crisis()) return Optional.empty();
        var answer = noted.answeredBy()
                .flatMap(id -> vantage.organisation().instruments().adoption(id, vantage.asOf())).map(act -> act.on());
        return Optional.of(new Past(one.on(), vantage.text(one.what()),
                noted.answeredBy().map(id -> Ref.of(vantage, id)), answer,
                answer.map(one.on()::fewestDaysTo),
                answer.map(one.on()::mostDaysTo), Cite.of(one.act().sources())));
    }
}
