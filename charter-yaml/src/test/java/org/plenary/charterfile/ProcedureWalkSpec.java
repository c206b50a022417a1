package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.charter.Charter;
import org.plenary.charter.Provision;
import org.plenary.organisation.EntryOrder;
import org.plenary.organisation.Moves;
import org.plenary.organisation.Organisation;
import org.plenary.procedure.Effect;
import org.plenary.procedure.Procedure;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.StageId;

@DisplayName("Every procedure of every shipped organisation and reform runs from its first stage to each of its ends")
class ProcedureWalkSpec {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    /// One version of a procedure, under one charter, with the record of its organisation.
    record Walked(String name, OrganisationFiles files, Charter charter, ProcedureId procedure, Provision<Procedure> law) {
        @Override public String toString() { return "%s: %s".formatted(name, procedure); }
    }

    static Stream<Walked> procedures() throws IOException {
        var all = new ArrayList<Walked>();
        try (var folders = Files.list(Path.of("..", "organisations")).filter(Files::isDirectory).sorted()) {
            for (var folder : folders.toList()) {
                var files = Organisations.read(folder).value().orElseThrow();
                var name = folder.getFileName().toString();
                add(all, name, files, files.charter());
                for (var reform : files.reforms().keySet()) {
                    add(all, name + " with " + reform, files,
                            files.under(List.of(reform)).value().orElseThrow().charter());
                }
            }
        }
        return all.stream();
    }

    /// Of a reform only the procedures that it brings or changes.
    private static void add(List<Walked> all, String name, OrganisationFiles files, Charter charter) {
        charter.procedures().provisions().forEach((procedure, versions) -> versions.stream()
                .filter(law -> charter == files.charter()
                        || !files.charter().procedures().versions(procedure).contains(law))
                .forEach(law -> all.add(new Walked(name, files, charter, procedure, law))));
    }

    /// The day before the last of a law that has ended; else a day on which every reform is in force.
    private static LocalDate day(Provision<Procedure> law) {
        return law.inForce().until().map(end -> end.minusYears(1)).orElse(TODAY);
    }

    private static Floor floor(Walked path) {
        var day = day(path.law());
        var acts = EntryOrder.of(path.files().acts()).stream().filter(act -> act.on().last().isBefore(day)).toList();
        return new Floor(path.charter(), Organisation.replay(acts), day + "T04:00:00Z");
    }

    @ParameterizedTest @MethodSource("procedures")
    void every_step_can_be_taken_and_every_end_is_reached(Walked path) {
        var reached = new TreeSet<StageId>();
        for (var way : ProcedureWalk.ways(path.law().law())) {
            var floor = floor(path);
            var one = floor.one(walk(floor, path, way, false));
            assertThat(one.isOver()).as(way.toString()).isTrue();
            reached.add(one.stage().orElseThrow());
        }
        assertThat(reached).containsAll(path.law().law().stages().stream()
                .filter(stage -> stage.isFinal()).map(stage -> stage.id()).toList());
    }

    private static CaseId walk(Floor floor, Walked path, List<ProcedureWalk.Step> way, boolean drill) {
        var subject = ProcedureWalk.subject(floor, path.law().law());
        return new ProcedureWalk(floor, path.procedure(), subject, drill).walk(way);
    }

    @DisplayName("A drill runs the same way, changes nothing outside itself, and lists what it would have")
    @ParameterizedTest @MethodSource("procedures")
    void a_drill_touches_nothing_but_itself(Walked path) {
        for (var way : ProcedureWalk.ways(path.law().law())) {
            var floor = floor(path);
            var one = floor.one(walk(floor, path, way, true));
            assertThat(one.isOver()).isTrue();
            var stages = new ArrayList<>(List.of(path.law().law().first()));
            way.forEach(step -> stages.add(step.to()));
            var outside = stages.stream()
                    .flatMap(stage -> path.law().law().stage(stage).orElseThrow().effects().stream())
                    .filter(ProcedureWalkSpec::changesTheOrganisation).toList();
            assertThat(new Moves(floor.charter(), floor.organisation()).wouldHave(one)).isEqualTo(outside);
        }
    }

    private static boolean changesTheOrganisation(Effect effect) {
        return !(effect instanceof Effect.PutMotion || effect instanceof Effect.OpenCommitment
                || effect instanceof Effect.OpenAccessions
                || effect instanceof Effect.AssessCommitments || effect instanceof Effect.CloseCommitments
                || effect instanceof Effect.Notify);
    }

    @Test void there_are_procedures_in_law_and_in_reforms() throws IOException {
        assertThat(procedures().map(Walked::procedure).distinct().count()).isGreaterThan(20);
    }
}
