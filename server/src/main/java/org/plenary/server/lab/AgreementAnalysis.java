package org.plenary.server.lab;

import static org.plenary.vocabulary.Sentence.say;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenary.lab.power.Progress;
import org.plenary.lab.rollcall.Agreement;
import org.plenary.lab.rollcall.AgreementFile;
import org.plenary.lab.rollcall.AgreementMatrix;
import org.plenary.lab.rollcall.Clusters;
import org.plenary.lab.rollcall.ClustersFile;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.server.form.FormField;
import org.plenary.vocabulary.Sentence;

/// Who votes with whom: agreement of each pair by a published definition, and clusters.
final class AgreementAnalysis implements Analysis {
    private static final List<String> GROUPS = List.of("members", "all");
    private static final double HUNDRED = 100;
    private static final int USUAL_CUT = 15;

    @Override public String name() { return "agreement"; }

    @Override public List<FormField> fields(Fields fields) {
        return List.of(fields.record(), fields.word("group", GROUPS), fields.line("among", false), fields.day("from"),
                fields.day("until"), fields.word("definition", words()), fields.whole("cut", USUAL_CUT));
    }

    private static List<String> words() {
        return Stream.of(Agreement.LIJPHART, Agreement.IDENTICAL, Agreement.YES_NO, Agreement.S_THREE, Agreement.S_TWO)
                .map(AgreementAnalysis::word).toList();
    }

    private static String word(Agreement definition) {
        return definition.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override public Plan plan(LabQuestion question) {
        var votes = question.votes();
        var group = Group.of(question);
        var written = question.text("definition");
        var definition = Stream.of(Agreement.values()).filter(one -> word(one).equals(written)).findFirst();
        if (definition.isEmpty() && !written.isEmpty()) {
            question.complain("definition", say("'%s' is no definition of agreement.", written),
                    say("Choose one of: %s.", Sentence.list(words())));
        }
        double cut = question.whole("cut", USUAL_CUT, 1, 100) / HUNDRED;
        if (votes.isEmpty()) return question.wrong();
        var basis = Basis.ofLaw(question);
        return question.plan(progress -> switch (votes.get().read(progress)) {
            case WantedVotes.Reading.Not(var answer) -> answer;
            case WantedVotes.Reading.Read(var read, var data) -> answer(group.of(read.positions()),
                    definition.orElse(Agreement.LIJPHART), cut, basis.of(data), progress);
        });
    }

    private static Answer answer(RollCalls votes, Agreement definition, double cut, Basis basis, Progress progress) {
        if (votes.voters().size() < 2) return Group.tooFew();
        if (!progress.goOn("comparing", 0)) return new Answer.Stopped();
        var matrix = AgreementMatrix.of(votes, definition);
        var figures = new AgreementFigures(matrix, Clusters.of(AgreementMatrix.of(votes, scale(definition))), cut);
        return new Answer.Found(new Result(figures, basis, figures.json(),
                List.of(new Result.Table("agreement", out -> AgreementFile.write(matrix, out)),
                        new Result.Table("clusters", out -> ClustersFile.write(figures.groups(), out)),
                        new Result.Table("tree", out -> ClustersFile.writeTree(figures.clusters(), out))),
                figures.pairs().size()));
    }

    /// The S scores are the others on a scale from -1 to 1; distances are taken from 0 to 1.
    private static Agreement scale(Agreement definition) {
        return switch (definition) {
            case IDENTICAL, LIJPHART, YES_NO -> definition;
            case S_THREE -> Agreement.LIJPHART;
            case S_TWO -> Agreement.YES_NO;
        };
    }
}
