package org.plenary.server.lab;

import static org.plenary.vocabulary.Sentence.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.act.Ground;
import org.plenary.body.Ballot;
import org.plenary.body.Chamber;
import org.plenary.body.Verdict;
import org.plenary.lab.power.Method;
import org.plenary.lab.power.Options;
import org.plenary.lab.power.Power;
import org.plenary.lab.power.PowerAnswer;
import org.plenary.lab.power.PowerTable;
import org.plenary.lab.power.Progress;
import org.plenary.server.form.FormField;
import org.plenary.server.view.Cite;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.Sentence;

/// Who has which voting power in a body, under the law in force and under reforms.
final class PowerAnalysis implements Analysis {
    @Override public String name() { return "power"; }

    @Override public List<FormField> fields(Fields fields) {
        return List.of(fields.decision(), fields.reforms(), fields.subject());
    }

    /// The vote of a body whose seats are to be weighed.
    private record Weighed(List<String> reforms, Verdict.Reached reached) {}

    @Override public Plan plan(LabQuestion question) {
        var reforms = question.reforms();
        var law = question.under(reforms);
        if (law.isEmpty()) return question.wrong();
        var decision = question.decision(law.get());
        var subject = question.subject();
        if (decision.isEmpty()) return question.wrong();
        if (decision.get().matter().isEmpty()) {
            question.complain("decision", say("No matter is chosen."),
                    say("Power is that over one matter; choose it."));
            return question.wrong();
        }
        var day = question.firstDayOfReforms().orElse(question.vantage().day());
        var ballot = Ballot.of(decision.get().body(), decision.get().matter().get(), day);
        var asked = subject.map(ballot::about).orElse(ballot);
        var weighed = new ArrayList<Weighed>();
        // What only the reform lets the body decide has no power under the law in force, and that is no fault.
        if (!reforms.isEmpty()) {
            reached(question.vantage(), asked).ifPresent(one -> weighed.add(new Weighed(List.of(), one)));
        }
        var last = reached(law.get(), asked);
        if (last.isEmpty()) complain(question, law.get(), asked);
        last.ifPresent(one -> weighed.add(new Weighed(reforms, one)));
        var basis = Basis.ofLaw(question);
        var figures = new PowerFigures(decision.get(), day, subject, List.of());
        return question.plan(progress -> answer(weighed, figures, basis, progress));
    }

    private static Chamber chamber(Vantage vantage) {
        return new Chamber(vantage.organisation().seating(vantage.charter()));
    }

    private static Optional<Verdict.Reached> reached(Vantage vantage, Ballot ballot) {
        var chamber = chamber(vantage);
        if (chamber.open(ballot) > 0) return Optional.empty();
        return chamber.verdict(ballot) instanceof Verdict.Reached reached ? Optional.of(reached) : Optional.empty();
    }

    private static void complain(LabQuestion question, Vantage vantage, Ballot ballot) {
        var chamber = chamber(vantage);
        if (chamber.rule(ballot).isPresent() && chamber.open(ballot) > 0) {
            question.complain("decision", say("On %s charter and record do not say who holds every seat of '%s'.",
                    ballot.day(), ballot.body()),
                    say("Power depends on all of them; use `./plenary power --seats`."));
        } else if (chamber.verdict(ballot) instanceof Verdict.Unanswered(var grounds)) {
            for (Ground ground : grounds) {
                var field = ground.field().equals("subject") ? "subject" : "decision";
                question.complain(field, ground);
            }
        }
    }

    private static Answer answer(List<Weighed> weighed, PowerFigures asked, Basis basis, Progress progress) {
        var laws = new ArrayList<PowerFigures.Law>();
        for (int i = 0; i < weighed.size(); i++) {
            int done = i;
            var one = weighed.get(i);
            var vote = one.reached().vote();
            var options = Options.USUAL.shownTo((stage, share) ->
                    progress.goOn(stage, (done + share) / weighed.size()));
            if (vote.subject().isPresent()) options = options.about(vote.subject().get());
            switch (Power.of(one.reached().rule().adoptedWhen(), vote.seats(), options)) {
                case PowerTable table -> laws.add(new PowerFigures.Law(one.reforms(), one.reached(), table));
                case PowerAnswer.Refused(var why, var remedy) -> {
                    return Answer.wrong("decision", Sentence.english(why), Sentence.english(remedy));
                }
                case PowerAnswer.Stopped _ -> {
                    return new Answer.Stopped();
                }
            }
        }
        var figures = new PowerFigures(asked.decision(), asked.on(), asked.subject(), laws);
        return new Answer.Found(result(figures, basis));
    }

    private static Result result(PowerFigures figures, Basis basis) {
        var table = figures.asked().table();
        var notes = Stream.concat(Stream.of("Counted by: " + table.method().says() + ".",
                "Shapley-Shubik: " + table.shapleyMethod(), table.treatment()), table.remarks().stream()).toList();
        var from = basis.citing(Cite.of(figures.asked().reached().sources())).noting(notes);
        var seeded = table.method() == Method.SAMPLING ? from.drawnBy(Options.USUAL.seed()) : from;
        return new Result(figures, seeded, figures.json(), List.of(new Result.Table("seats", out ->
                PowerTableFile.write(figures, out))), 1 + figures.asked().seats());
    }
}
