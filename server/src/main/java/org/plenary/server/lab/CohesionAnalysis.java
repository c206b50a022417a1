package org.plenary.server.lab;

import static org.plenary.vocabulary.Sentence.say;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.lab.enlargement.RecordUnity.Draws;
import org.plenary.lab.enlargement.UnityByYear;
import org.plenary.lab.power.Progress;
import org.plenary.lab.rollcall.CohesionOverTime;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.server.form.FormField;

/// How united a group is, year by year, with the changes of membership beside it.
final class CohesionAnalysis implements Analysis {
    private static final int MOST_BOUNDED = 40;
    private static final long SEED = 1;
    private static final int DRAWS = 400;

    @Override public String name() { return "cohesion"; }

    @Override public List<FormField> fields(Fields fields) {
        return List.of(fields.record(), fields.word("group", Group.WORDS), fields.line("among", false),
                fields.day("from"), fields.day("until"));
    }

    @Override public Plan plan(LabQuestion question) {
        var votes = question.votes();
        var group = Group.of(question);
        if (votes.isEmpty()) return question.wrong();
        var basis = Basis.ofLaw(question);
        return question.plan(progress -> switch (votes.get().read(progress)) {
            case WantedVotes.Reading.Not(var answer) -> answer;
            case WantedVotes.Reading.Read(var read, var data) ->
                    answer(read.positions(), group, basis.of(data).drawnBy(SEED), progress);
        });
    }

    private static Answer answer(RollCalls all, Group group, Basis basis, Progress progress) {
        var votes = group.of(all);
        if (votes.voters().size() < 2) return Group.tooFew();
        var bounds = votes.voters().size() > MOST_BOUNDED ? Optional.of(new UnityByYear(new TreeMap<>()))
                : UnityByYear.of(votes, new Draws(DRAWS, SEED), progress);
        if (bounds.isEmpty() || !progress.goOn("others", 0)) return new Answer.Stopped();
        var others = new TreeMap<Integer, Double>();
        group.others(all).ifPresent(rest -> CohesionOverTime.of(rest).years()
                .forEach((year, one) -> others.put(year, one.heterogeneity())));
        var figures = new CohesionFigures(group.word(), new TreeSet<>(votes.voters()), CohesionOverTime.of(votes),
                bounds.get().years(), others, group.membership().changes());
        if (figures.years().isEmpty()) return undated();
        return new Answer.Found(new Result(figures, basis, figures.json(),
                List.of(new Result.Table("cohesion", figures.rows()::write)), figures.years().size()));
    }

    private static Answer undated() {
        return Answer.wrong("record", say("No motion of the record has a date and positions of two of the group."),
                say("Bring the record with its list of motions, where the dates stand."));
    }
}
