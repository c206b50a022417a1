package org.plenary.server.lab;

import static org.plenary.vocabulary.Sentence.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.lab.ballot.PointsFile;
import org.plenary.lab.power.Progress;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.lab.rollcall.ideal.IdealPointModel;
import org.plenary.lab.sweep.Sweep;
import org.plenary.lab.sweep.SweepFile;
import org.plenary.lab.sweep.SweepJob;
import org.plenary.lab.sweep.SweepJob.Choice;
import org.plenary.lab.sweep.SweepJob.ModelLine;
import org.plenary.lab.sweep.SweepRun;
import org.plenary.lab.sweep.SweptCharter;
import org.plenary.lab.sweep.SweptSeats;
import org.plenary.lab.sweep.VariedRules;
import org.plenary.server.form.FormField;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;

/// Many rules on the same invented dockets: how much each adopts, and who is overruled.
final class SweepAnalysis implements Analysis {
    private static final long MOST_MOTIONS = 20_000_000;
    private static final int MOST_CHARTERS = 200;
    private static final int MOTIONS = 20;
    private static final double OWN = 1;
    private static final double CORRELATION = 0.6;
    private static final double LEAN = 0.6;
    private static final double INDIFFERENCE = 0.1;

    @Override public String name() { return "sweep"; }

    @Override public List<FormField> fields(Fields fields) {
        return List.of(fields.lines("vary", true), fields.record(false), fields.day("from"), fields.day("until"),
                fields.lines("point", false), fields.lines("bloc", false), fields.whole("dockets", 1_000),
                fields.whole("seed", 1));
    }

    /// What is asked for, before the seats have their points.
    private record Wanted(List<Choice> choices, SweptSeats seats, Supposed supposed, long dockets, long seed) {}

    /// What is said of preferences without a record: points that are declared, or blocs.
    private record Supposed(SortedMap<PartyId, Double> points, List<String> blocs) {
        boolean isNothing() { return points.isEmpty() && blocs.isEmpty(); }
    }

    @Override public Plan plan(LabQuestion question) {
        var supposed = new Supposed(points(question), question.lines("bloc"));
        var record = question.text("record").isEmpty() ? Optional.<WantedVotes>empty() : question.votes();
        long ways = Stream.of("record", "point", "bloc").filter(way -> !question.text(way).isEmpty()).count();
        if (ways != 1) {
            question.complain("record", say("Preferences come from one of three: a record, declared points, or blocs."),
                    say("Fill in one of these fields and leave the others empty."));
        }
        var dockets = question.whole("dockets", 1_000, 1, MOST_MOTIONS / MOTIONS);
        var seed = question.whole("seed", 1, 0, 999_999_999_999_999L);
        var choices = choices(question);
        var seats = seats(question, choices);
        if (seats.isEmpty()) return question.wrong();
        var wanted = new Wanted(choices, seats.get(), supposed, dockets, seed);
        // Faults of rules, points and blocs are told at once; the votes of a record are read only when the work begins.
        try {
            if (ways == 1 && !supposed.isNothing()) Sweep.of(job(wanted, Optional.empty(), "", Progress.NONE));
        } catch (IllegalArgumentException wrong) {
            question.complain("vary", Sentence.english(wrong.getMessage()), Sentence.NONE);
        }
        var basis = Basis.ofLaw(question).drawnBy(seed).fromInvention();
        return question.plan(progress -> record.isEmpty() ? swept(wanted, Optional.empty(), "", basis, progress)
                : switch (record.get().read(progress)) {
                    case WantedVotes.Reading.Not(var answer) -> answer;
                    case WantedVotes.Reading.Read(var votes, var data) -> swept(wanted, Optional.of(votes.positions()),
                            "ideal points of the record " + data.file(), basis.of(data), progress);
                });
    }

    private static List<Choice> choices(LabQuestion question) {
        var vantage = question.vantage();
        var choices = new ArrayList<Choice>();
        for (var line : question.lines("vary")) {
            int equals = line.indexOf('=', line.indexOf('/') + 1);
            var decision = equals < 0 ? Optional.<Decision>empty()
                    : Decision.find(vantage, line.substring(0, equals).strip());
            if (decision.isEmpty() || decision.get().matter().isEmpty()) {
                question.complain("vary", say("'%s' does not name a body and a matter.", line),
                        say("Write body/matter = rule | rule."));
                continue;
            }
            try {
                choices.add(new Choice(decision.get().body().value(), decision.get().matter().get().value(),
                        VariedRules.of(vantage.charter(), vantage.day(), line.substring(equals + 1))));
            } catch (IllegalArgumentException wrong) {
                question.complain("vary", Sentence.english(wrong.getMessage()), Sentence.NONE);
            }
        }
        long charters = choices.stream().mapToLong(choice -> choice.rules().size()).reduce(1, (one, other) ->
                Math.min(MOST_CHARTERS + 1L, one * other));
        if (charters > MOST_CHARTERS) {
            question.complain("vary", say("These are more than %,d charters.", MOST_CHARTERS),
                    say("Vary less, or use `./plenary lab sweep`."));
        } else if (choices.isEmpty() && question.lines("vary").isEmpty()) {
            question.complain("vary", say("Nothing is varied."), say("Write body/matter = rule | rule."));
        }
        return choices;
    }

    private static Optional<SweptSeats> seats(LabQuestion question, List<Choice> choices) {
        if (choices.isEmpty()) return Optional.empty();
        var vantage = question.vantage();
        try {
            var seating = vantage.organisation().seating(vantage.charter());
            return Optional.of(SweptSeats.of(seating, choices, vantage.day()));
        } catch (IllegalArgumentException wrong) {
            question.complain("vary", Sentence.english(wrong.getMessage()), Sentence.NONE);
            return Optional.empty();
        }
    }

    private static SweepJob job(Wanted wanted, Optional<RollCalls> record, String basis, Progress progress) {
        var supposed = wanted.supposed();
        boolean line = supposed.blocs().isEmpty();
        var lines = line ? wanted.seats().at(record.map(votes -> points(votes, progress)).orElse(supposed.points()))
                : wanted.seats().in(supposed.blocs());
        var model = line ? new ModelLine("spatial", OWN, LEAN, INDIFFERENCE, 0,
                record.isPresent() ? basis : "points declared in the question")
                : new ModelLine("blocs", CORRELATION, LEAN, INDIFFERENCE, 0, "");
        return new SweepJob(lines, new ArrayList<>(wanted.choices()), model, wanted.dockets(), MOTIONS, wanted.seed());
    }

    /// Points that are declared, each in a line of its own.
    private static SortedMap<PartyId, Double> points(LabQuestion question) {
        var read = PointsFile.of(question.lines("point"), "");
        read.findings().forEach(fault -> question.complain("point",
                say("Line %d: %s", fault.line(), Sentence.english(fault.message())),
                Sentence.english(fault.remedy())));
        return read.points();
    }

    private static SortedMap<PartyId, Double> points(RollCalls record, Progress progress) {
        var fitted = IdealPointModel.anchoredBy(IdealPointModel.usualAnchor(record)).withDraws(0)
                .shownTo((_, share) -> progress.goOn("placing", share)).fit(record);
        var found = new TreeMap<PartyId, Double>();
        record.voters().forEach(party -> found.put(party, fitted.of(party)));
        return found;
    }

    private static Answer swept(Wanted wanted, Optional<RollCalls> record, String from, Basis basis,
            Progress progress) {
        try {
            var job = job(wanted, record, from, progress);
            int cores = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
            var sums = SweepRun.of(job, cores, progress);
            if (sums.isEmpty()) return new Answer.Stopped();
            var model = Sweep.of(job).says();
            var figures = new SweepFigures(job, model, SweptCharter.of(job, sums.get()));
            return new Answer.Found(new Result(figures, basis.noting(List.of(model)), figures.json(),
                    List.of(new Result.Table("charters", out -> SweepFile.write(job, figures.charters(), out))),
                    figures.charters().size()));
        } catch (IllegalArgumentException wrong) {
            return Answer.wrong("vary", Sentence.english(wrong.getMessage()), Sentence.NONE);
        }
    }
}
