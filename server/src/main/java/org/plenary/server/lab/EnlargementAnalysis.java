package org.plenary.server.lab;

import static org.plenary.vocabulary.Sentence.say;

import java.util.List;
import java.util.stream.Collectors;
import org.plenary.lab.enlargement.BeforeAfter;
import org.plenary.lab.enlargement.Change;
import org.plenary.lab.power.Progress;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.server.form.Choice;
import org.plenary.server.form.FormField;
import org.plenary.server.page.Dates;
import org.plenary.server.view.Text;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.NearMiss;

/// What a past enlargement did to the unity of the members: the years before it beside the years after it.
final class EnlargementAnalysis implements Analysis {
    private static final int YEARS = 3;
    private static final int DRAWS = 2_000;

    @Override public String name() { return "enlargement"; }

    @Override public List<FormField> fields(Fields fields) {
        return List.of(fields.choice("event", true, events(fields.vantage()).stream()
                        .map(change -> choice(change, fields)).toList()),
                fields.record(), fields.whole("years", YEARS), fields.whole("draws", DRAWS), fields.whole("seed", 1));
    }

    /// Enlargements on record, the latest first; the founding is none.
    private static List<Change> events(Vantage vantage) {
        return Membership.of(vantage).changes().reversed().stream()
                .filter(change -> !change.joined().isEmpty() && !change.before().isEmpty()).toList();
    }

    private static Choice choice(Change change, Fields fields) {
        var day = change.asOf().day();
        var names = change.joined().stream().map(party -> fields.vantage().name(party).text())
                .collect(Collectors.joining(fields.phrases().say("comma")));
        return new Choice(day.toString(), Text.verbatim(new Dates(fields.phrases()).of(day) + ": " + names,
                fields.vantage().language()));
    }

    @Override public Plan plan(LabQuestion question) {
        var votes = question.votes();
        var written = question.text("event");
        var events = events(question.vantage());
        var event = events.stream().filter(change -> change.asOf().day().toString().equals(written)).findFirst();
        if (event.isEmpty()) {
            question.complain("event", written.isEmpty() ? say("No enlargement is chosen.")
                    : say("Nobody became a member on '%s' by the record.", written),
                    NearMiss.suggestion(written, events.stream().map(one -> one.asOf().day().toString()).toList()));
        }
        int years = (int) question.whole("years", YEARS, 1, 30);
        int draws = (int) question.whole("draws", DRAWS, 2, 20_000);
        long seed = question.whole("seed", 1, 0, 999_999_999);
        if (votes.isEmpty() || event.isEmpty()) return question.wrong();
        var asked = new BeforeAfter.Question(event.get().asOf().day(), years, draws, seed);
        var basis = Basis.ofLaw(question).drawnBy(seed);
        return question.plan(progress -> switch (votes.get().read(progress)) {
            case WantedVotes.Reading.Not(var answer) -> answer;
            case WantedVotes.Reading.Read(var read, var data) ->
                    answer(read.positions(), event.get(), asked, basis.of(data), progress);
        });
    }

    private static Answer answer(RollCalls votes, Change change, BeforeAfter.Question asked, Basis basis,
            Progress progress) {
        if (!progress.goOn("bootstrap", 0)) return new Answer.Stopped();
        var found = BeforeAfter.of(votes, change.before(), change.joined(), asked);
        if (found.motionsBefore() == 0 || found.motionsAfter() == 0) {
            return Answer.wrong("years",
                    say("The record has %,d motions in the %d years before %s and %,d after it; both are needed.",
                            found.motionsBefore(), asked.years(), asked.day(), found.motionsAfter()),
                    say("Choose more years, or a record that holds both times with dates."));
        }
        var past = new PastEnlargement(change, asked, found);
        return new Answer.Found(new Result(past, basis, EnlargementJson.of(change, asked, found,
                basis.data().map(Basis.Evidence::file).orElse("")),
                List.of(new Result.Table("comparisons", past::write)),
                found.agreement().size() * 2L));
    }
}
