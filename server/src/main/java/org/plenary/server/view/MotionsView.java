package org.plenary.server.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.motion.Motion;
import org.plenary.motion.Motion.Stage;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.MotionId;

/// The motions, those first on which time runs or positions are taken.
public final class MotionsView {
    /// Motions at one stage.
    public record Group(Stage stage, List<MotionLine> motions) {}

    private static final List<Stage> ORDER = List.of(Stage.IN_SILENCE, Stage.IN_THE_ROOM, Stage.DEFERRED,
            Stage.TABLED, Stage.ADOPTED, Stage.NOT_ADOPTED, Stage.WITHDRAWN);

    private MotionsView() {}

    public static List<MotionLine> all(Vantage vantage) {
        return groups(vantage).stream().flatMap(group -> group.motions().stream()).toList();
    }

    public static List<Group> groups(Vantage vantage) {
        var motions = vantage.organisation().motions().motions(vantage.asOf());
        var groups = new ArrayList<Group>();
        for (var stage : ORDER) {
            var lines = motions.stream().filter(motion -> motion.stage() == stage)
                    .sorted(stage.isOpen() ? bySoonest() : byLatest())
                    .map(motion -> MotionLine.of(vantage, motion)).toList();
            if (!lines.isEmpty()) groups.add(new Group(stage, lines));
        }
        return groups;
    }

    /// The motions that were tabled in a case, in the order in which they were.
    static List<MotionLine> of(Vantage vantage, CaseId inCase) {
        return vantage.organisation().motions().motions(vantage.asOf()).stream()
                .filter(motion -> motion.inCase().equals(Optional.of(inCase)))
                .sorted(Comparator.comparing(motion -> motion.tabling().entered()))
                .map(motion -> MotionLine.of(vantage, motion)).toList();
    }

    public static Optional<Motion> find(Vantage vantage, String slug) {
        return Slug.find(slug, known(vantage))
                .flatMap(id -> vantage.organisation().motions().one(id, vantage.asOf()));
    }

    public static List<MotionId> known(Vantage vantage) { return vantage.organisation().motions().acts().keys(); }

    private static Comparator<Motion> bySoonest() {
        return Comparator.comparing((Motion motion) -> motion.runsOut().map(Object::toString).orElse("~"))
                .thenComparing(motion -> motion.tabling().entered());
    }

    private static Comparator<Motion> byLatest() {
        return Comparator.comparing((Motion motion) -> motion.ended().map(act -> act.entered())
                .orElse(motion.tabling().entered())).reversed();
    }
}
