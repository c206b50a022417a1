package org.plenary.server.lab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.body.Ballot;
import org.plenary.body.Chamber;
import org.plenary.lab.power.Progress;
import org.plenary.lab.replay.ByCharter;
import org.plenary.lab.replay.CountedReplay;
import org.plenary.lab.replay.Replay;
import org.plenary.lab.replay.Replay.Outcome;
import org.plenary.lab.replay.ReplayFile;
import org.plenary.rule.Seat;
import org.plenary.server.form.FormField;
import org.plenary.server.view.Vantage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.RuleId;

/// Recorded votes put to a body once more: under the law in force, under each reform that is chosen, under all of
/// them, and under a rule that was typed. Such a rule can also be put to all parties of the record.
final class ReplayAnalysis implements Analysis {
    @Override public String name() { return "replay"; }

    @Override public List<FormField> fields(Fields fields) {
        return List.of(fields.decisionOrRecorded(), fields.line("rule", false), fields.record(), fields.reforms(),
                fields.day("from"), fields.day("until"), fields.day("law-of"), fields.subject(),
                fields.tick("strictly"));
    }

    /// What is put: to whom, about whom, by the law of which day.
    private record Put(Decision decision, Optional<PartyId> subject, Optional<LocalDate> lawOf, boolean onlySeated) {}

    /// A law under which the record is replayed.
    private record Variant(List<String> reforms, Vantage law) {}

    /// All that is asked: a body under laws, a rule that was typed, or both.
    private record Asked(List<Variant> variants, Optional<Put> put, Optional<TypedRule> typed) {
        int laws() { return (put.isPresent() ? variants.size() : 0) + (typed.isPresent() ? 1 : 0); }
    }

    @Override public Plan plan(LabQuestion question) {
        var variants = variants(question);
        var votes = question.votes();
        var subject = question.subject();
        var lawOf = question.day("law-of");
        var rule = TypedRule.in(question);
        boolean ruleAlone = question.text("decision").isEmpty() && !question.text("rule").isEmpty();
        var decision = ruleAlone ? Optional.<Decision>empty()
                : question.decision(variants.isEmpty() ? question.vantage() : variants.getLast().law());
        if (variants.isEmpty() || votes.isEmpty() || decision.isEmpty() && !ruleAlone) return question.wrong();
        var day = lawOf.or(question::firstDayOfReforms);
        var seats = decision.map(one -> question.vantage().organisation().seating(question.vantage().charter())
                .seats(one.body(), AsOf.on(day.orElse(question.vantage().day())))).orElse(List.<Seat>of());
        var put = decision.map(one -> new Put(one, subject, day, !seats.isEmpty() && !question.isTicked("strictly")));
        var asked = new Asked(variants, put, rule.map(one -> one.forSeats(seats)));
        var basis = Basis.ofLaw(question);
        return question.plan(progress -> switch (votes.get().read(progress)) {
            case WantedVotes.Reading.Not(var answer) -> answer;
            case WantedVotes.Reading.Read(var read, var data) -> read.areCounts() && rule.isPresent()
                    ? TypedRule.notForCounts() : answer(asked, read, progress).<Answer>map(figures ->
                            new Answer.Found(result(figures, basis.of(data)))).orElseGet(Answer.Stopped::new);
        });
    }

    /// The law in force, each reform by itself, and all together.
    private static List<Variant> variants(LabQuestion question) {
        var chosen = question.reforms();
        var variants = new ArrayList<Variant>();
        variants.add(new Variant(List.of(), question.vantage()));
        var sets = new ArrayList<List<String>>();
        chosen.forEach(reform -> sets.add(List.of(reform)));
        if (chosen.size() > 1) sets.add(chosen);
        for (var set : sets) {
            var law = question.under(set);
            if (law.isEmpty()) return List.of();
            variants.add(new Variant(set, law.get()));
        }
        return variants;
    }

    private static Optional<ReplayFigures> answer(Asked asked, Votes votes, Progress progress) {
        var laws = new ArrayList<ReplayFigures.Law>();
        var inForce = new TreeMap<String, Boolean>();
        Outcome last = null;
        for (int i = 0; i < asked.laws(); i++) {
            int done = i;
            Progress part = (_, share) -> progress.goOn("replaying", (done + share) / asked.laws());
            boolean typed = asked.put().isEmpty() || i == asked.variants().size();
            var outcome = typed ? Replay.of(asked.typed().orElseThrow().seated(votes.positions()),
                    asked.typed().get().forum(), part) : underCharter(asked, i, votes, part);
            if (outcome.isEmpty()) return Optional.empty();
            last = outcome.get();
            laws.add(typed ? ReplayFigures.Law.typed(asked.typed().get().rule().text(), last)
                    : law(asked.variants().get(i), forum(asked.variants().get(i), asked.put().get()), last));
            if (i == 0 && asked.laws() > 1) {
                last.verdicts().forEach(one -> inForce.put(one.motion().id(), one.adopted()));
            }
        }
        return Optional.of(new ReplayFigures(asked.put().map(Put::decision), asked.put().flatMap(Put::lawOf), laws,
                last, inForce));
    }

    private static Optional<Outcome> underCharter(Asked asked, int variant, Votes votes, Progress progress) {
        var forum = forum(asked.variants().get(variant), asked.put().orElseThrow());
        return votes.areCounts() ? Optional.of(CountedReplay.of(votes.counts(), forum))
                : Replay.of(votes.positions(), forum, progress);
    }

    private static ByCharter forum(Variant variant, Put put) {
        var law = variant.law();
        return new ByCharter(new Chamber(law.organisation().seating(law.charter())), put.decision().body(),
                put.decision().matter(), put.subject(), law.day(), put.lawOf(), put.onlySeated());
    }

    private static ReplayFigures.Law law(Variant variant, ByCharter forum, Outcome outcome) {
        var names = outcome.verdicts().stream().flatMap(one -> one.law().rule().stream()).distinct().toList();
        var one = names.size() == 1 ? Optional.of(names.getFirst()) : Optional.<RuleId>empty();
        var text = one.flatMap(_ -> forum.matter()).flatMap(matter -> forum.chamber().rule(
                Ballot.of(forum.body(), matter, forum.lawOf().orElse(forum.otherwise()))))
                .map(rule -> rule.adoptedWhen().text());
        return ReplayFigures.Law.of(variant.reforms(), one, text, outcome);
    }

    private static Result result(ReplayFigures figures, Basis basis) {
        return new Result(figures, basis, figures.json(), List.of(new Result.Table("verdicts", out ->
                ReplayFile.writeFull(figures.outcome(), figures.inForce(), out))),
                figures.outcome().verdicts().size() + figures.outcome().unanswered().size());
    }
}
