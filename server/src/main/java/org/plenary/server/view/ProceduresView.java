package org.plenary.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.charter.Provision;
import org.plenary.charter.reading.ProcedureText;
import org.plenary.procedure.Procedure;
import org.plenary.procedure.Stage;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.StageId;

/// The paths that the charter lays down, stage by stage.
public final class ProceduresView {
    /// What leads on from a stage: somebody's move, a decision, the end of a time limit, or a fact.
    public enum Trigger { MOVE, ADOPTED, NOT_ADOPTED, CLOCK, CONDITION }

    /// One way from a stage to another, numbered from 1 through the whole procedure.
    public record Step(int number, Trigger trigger, String says, StageId to, Text toName) {}

    /// A stage: what entering it brings about, and the ways on.
    public record StageRow(StageId stage, Text name, boolean end, List<String> effects, List<Step> steps) {}

    /// A procedure.
    public record ProcedureRow(ProcedureId procedure, Text name, String subject, String openedBy,
                               Optional<String> openedWhen, List<StageRow> stages, List<Cite> sources) {}

    private ProceduresView() {}

    /// The procedures in force on that day, in the charter's order.
    public static List<ProcedureRow> all(Vantage vantage) {
        return vantage.charter().procedures().namesAt(vantage.day()).stream()
                .map(id -> row(vantage, id)).toList();
    }

    public static Optional<ProcedureRow> find(Vantage vantage, String slug) {
        return Slug.find(slug, vantage.charter().procedures().names()).map(id -> row(vantage, id));
    }

    private static ProcedureRow row(Vantage vantage, ProcedureId id) {
        Provision<Procedure> provision = vantage.charter().procedures().at(id, vantage.day())
                .orElseGet(() -> vantage.charter().procedures().versions(id).getLast());
        return row(vantage, id, provision);
    }

    /// The procedure as one of its versions has it.
    static ProcedureRow row(Vantage vantage, ProcedureId id, Provision<Procedure> provision) {
        var law = provision.law();
        var text = vantage.law().procedures();
        var stages = new ArrayList<StageRow>();
        int number = 1;
        for (var stage : law.stages()) {
            var steps = new Steps(vantage, law, text, number).of(stage);
            number += steps.size();
            stages.add(new StageRow(stage.id(), name(vantage, stage), stage.isFinal(),
                    stage.effects().stream().map(text::of).toList(), steps));
        }
        return new ProcedureRow(id, vantage.name(id), text.of(law.subject()), text.of(law.openedBy()),
                law.openedWhen().map(text::of), stages,
                Cite.of(provision.sources()));
    }

    static Text name(Vantage vantage, Stage stage) {
        var name = vantage.text(stage.name());
        return name.isEmpty() ? Text.verbatim(stage.id().value(), Language.ENGLISH) : name;
    }

    /// Counts and words the ways on from stages.
    private static final class Steps {
        private final Vantage vantage;
        private final Procedure law;
        private final ProcedureText text;
        private final List<Step> steps = new ArrayList<>();
        private int number;

        Steps(Vantage vantage, Procedure law, ProcedureText text, int number) {
            this.vantage = vantage;
            this.law = law;
            this.text = text;
            this.number = number;
        }

        List<Step> of(Stage stage) {
            for (var move : stage.moves()) {
                var name = move.name().isEmpty() ? move.id() : move.name().in(vantage.language());
                var says = text.say("step.move", text.of(move.by()), name);
                add(Trigger.MOVE, move.when().map(fact -> text.say("step.while", says, text.of(fact))).orElse(says),
                        move.to());
            }
            stage.decision().ifPresent(put -> {
                var body = vantage.name(put.body());
                var matter = vantage.name(put.matter());
                add(Trigger.ADOPTED, text.say("step.adopted", body, matter), put.adopted());
                add(Trigger.NOT_ADOPTED, text.say("step.not-adopted", body, matter), put.notAdopted());
            });
            stage.clock().ifPresent(clock -> add(Trigger.CLOCK, text.say("step.clock", text.of(clock.length())),
                    clock.then()));
            for (var condition : stage.conditions()) {
                add(Trigger.CONDITION, text.say("step.condition", text.of(condition.when())), condition.to());
            }
            return steps;
        }

        private void add(Trigger trigger, String says, StageId to) {
            var target = law.stages().stream().filter(stage -> stage.id().equals(to)).findFirst()
                    .map(stage -> name(vantage, stage))
                    .orElseGet(() -> Text.verbatim(to.value(), Language.ENGLISH));
            steps.add(new Step(number++, trigger, says, to, target));
        }
    }
}
