package org.plenary.server.lab;

import static org.plenary.vocabulary.Sentence.say;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.plenary.lab.power.Progress;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.lab.rollcall.ideal.IdealPlane;
import org.plenary.lab.rollcall.ideal.IdealPlaneFile;
import org.plenary.lab.rollcall.ideal.IdealPointModel;
import org.plenary.lab.rollcall.ideal.IdealPoints;
import org.plenary.lab.rollcall.ideal.IdealPointsFile;
import org.plenary.lab.rollcall.ideal.Interrupted;
import org.plenary.lab.rollcall.ideal.TurnedPlanes;
import org.plenary.server.form.FormField;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;

/// Where parties stand by their votes: on a line or in a plane, over the whole record, by year, or walking.
final class IdealAnalysis implements Analysis {
    private static final double STEP_VARIANCE = 0.1;
    private static final int FEW = 12;

    /// A year with fewer motions places nobody by itself.
    private static final int FEWEST_MOTIONS = 10;

    @Override public String name() { return "ideal-points"; }

    @Override public List<FormField> fields(Fields fields) {
        return List.of(fields.record(), fields.word("shape", IdealShape.words()), fields.line("anchor", false),
                fields.line("among", false), fields.day("from"), fields.day("until"));
    }

    @Override public Plan plan(LabQuestion question) {
        var votes = question.votes();
        var written = question.text("shape");
        var shape = written.isEmpty() ? Optional.of(IdealShape.LINE) : IdealShape.of(written);
        if (shape.isEmpty()) {
            question.complain("shape", say("'%s' is no way to place parties.", written),
                    say("Choose one of: %s.", Sentence.list(IdealShape.words())));
        }
        if (votes.isEmpty() || shape.isEmpty()) return question.wrong();
        var membership = Membership.of(question.vantage());
        var anchor = question.text("anchor");
        var basis = Basis.ofLaw(question);
        return question.plan(progress -> switch (votes.get().read(progress)) {
            case WantedVotes.Reading.Not(var answer) -> answer;
            case WantedVotes.Reading.Read(var read, var data) ->
                    answer(read.positions(), shape.get(), anchor, membership, basis.of(data), progress);
        });
    }

    private static Answer answer(RollCalls votes, IdealShape shape, String anchor, Membership membership, Basis basis,
            Progress progress) {
        if (votes.voters().size() < 2) return Answer.wrong("record", say("The record has fewer than two parties."),
                say("Choose a record of positions; counts alone place nobody."));
        if (shape.isByYear() && votes.years().isEmpty()) {
            return Answer.wrong("shape", say("No motion of the record has a date."),
                    say("Place parties over the whole record, or bring it with its list of motions."));
        }
        var positive = anchor.isEmpty() ? IdealPointModel.usualAnchor(votes) : new PartyId(anchor);
        if (!votes.voters().contains(positive)) {
            return Answer.wrong("anchor", say("'%s' is no party of the record.", anchor),
                    NearMiss.suggestion(anchor, votes.voters().stream().map(PartyId::value).toList()));
        }
        var model = IdealPointModel.anchoredBy(positive).shownTo(progress);
        try {
            var lines = lines(votes, shape, model);
            var planes = planes(votes, shape, model);
            var figures = new IdealFigures(shape, positive, named(votes, membership), lines, planes,
                    membership.changes(), untold(votes, shape, lines, planes));
            if (figures.places().isEmpty()) {
                return Answer.wrong("record",
                        say("Too few motions divide the parties into for and against to place them."),
                        say("Choose a record with divided votes, or a longer time."));
            }
            return new Answer.Found(result(figures, basis.drawnBy(model.seed())));
        } catch (Interrupted _) {
            return new Answer.Stopped();
        }
    }

    /// The members, or everybody where there are few.
    private static TreeSet<PartyId> named(RollCalls votes, Membership membership) {
        var named = new TreeSet<>(votes.voters());
        if (named.size() > FEW) named.retainAll(membership.members());
        return named;
    }

    private static SortedMap<Integer, IdealPoints> lines(RollCalls votes, IdealShape shape, IdealPointModel model) {
        var lines = new TreeMap<Integer, IdealPoints>();
        switch (shape) {
            case LINE -> lines.put(0, model.fit(votes));
            case WALKING -> lines.putAll(model.fitWalking(votes, STEP_VARIANCE));
            case YEARS -> byYear(votes, model).forEach((year, part) -> lines.put(year, part.model.fit(part.votes)));
            case PLANE, PLANES -> { }
        }
        lines.values().removeIf(line -> line.voters().isEmpty() || Double.isNaN(line.points().getFirst()));
        return lines;
    }

    private static SortedMap<Integer, IdealPlane> planes(RollCalls votes, IdealShape shape, IdealPointModel model) {
        var planes = new TreeMap<Integer, IdealPlane>();
        switch (shape) {
            case PLANE -> planes.put(0, IdealPlane.of(votes, model));
            case PLANES -> byYear(votes, model).forEach((year, part) ->
                    planes.put(year, IdealPlane.of(part.votes, part.model)));
            case LINE, WALKING, YEARS -> { }
        }
        planes.values().removeIf(plane -> plane.voters().isEmpty() || Double.isNaN(plane.first().getFirst()));
        return shape == IdealShape.PLANES ? TurnedPlanes.of(planes) : planes;
    }

    /// Years with motions enough to be placed by themselves, which place nobody all the same.
    private static List<Integer> untold(RollCalls votes, IdealShape shape, SortedMap<Integer, IdealPoints> lines,
            SortedMap<Integer, IdealPlane> planes) {
        if (shape != IdealShape.YEARS && shape != IdealShape.PLANES) return List.of();
        return byYear(votes, IdealPointModel.anchoredBy(votes.voters().getFirst())).keySet().stream()
                .filter(year -> !lines.containsKey(year) && !planes.containsKey(year)).toList();
    }

    /// The votes of a year, and the model as it tells its progress among all years.
    private record Part(RollCalls votes, IdealPointModel model) {}

    private static SortedMap<Integer, Part> byYear(RollCalls votes, IdealPointModel model) {
        var parts = new TreeMap<Integer, Part>();
        var years = votes.years();
        for (int i = 0; i < years.size(); i++) {
            int year = years.get(i);
            double before = i / (double) years.size();
            var ofYear = votes.where(motion -> motion.date().filter(date -> date.getYear() == year).isPresent());
            if (ofYear.motions().size() < FEWEST_MOTIONS) continue;
            parts.put(year, new Part(ofYear, model.shownTo((stage, share) ->
                    model.progress().goOn(stage, before + share / years.size()))));
        }
        return parts;
    }

    private static Result result(IdealFigures figures, Basis basis) {
        var lines = new ArrayList<IdealPointsFile.Part>();
        figures.lines().forEach((year, line) -> lines.add(new IdealPointsFile.Part(known(year), line)));
        var planes = new ArrayList<IdealPlaneFile.Part>();
        figures.planes().forEach((year, plane) -> planes.add(new IdealPlaneFile.Part(known(year), plane)));
        Object json = figures.isPlane() ? IdealPointsJson.plane(figures.anchor(), planes)
                : IdealPointsJson.line(figures.anchor(), lines);
        Consumer<Writer> table = out -> {
            if (figures.isPlane()) IdealPlaneFile.write(planes, out);
            else IdealPointsFile.write(lines, out);
        };
        return new Result(figures, basis, json, List.of(new Result.Table("places", table)), figures.places().size());
    }

    private static Optional<Integer> known(int year) { return Optional.of(year).filter(one -> one != 0); }
}
