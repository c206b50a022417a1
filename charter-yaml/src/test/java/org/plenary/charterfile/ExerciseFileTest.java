package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.act.MotionAct;

@DisplayName("Templates of exercises: who files what at the start, with line and column where something is wrong")
class ExerciseFileTest {
    @TempDir private Path folder;

    private Reading<ExerciseFile> read(String text) throws IOException {
        return ExerciseFile.read(Files.writeString(folder.resolve("try.yaml"), text));
    }

    @Test void the_shipped_summit_can_be_read() {
        var exercise = ExerciseFile.read(Path.of("../organisations/sco/exercises/summit.yaml")).value().orElseThrow();
        assertThat(exercise.id()).isEqualTo("summit");
        assertThat(exercise.docket()).hasSizeGreaterThan(10);
        assertThat(exercise.docket()).anySatisfy(filed -> {
            assertThat(filed.author().text()).isEqualTo("PAK chair's team");
            assertThat(filed.act().act()).isInstanceOf(MotionAct.MotionPut.class);
        });
    }

    @Test void an_act_that_nobody_files_is_shown_where_it_stands() throws IOException {
        var reading = read("""
                exercise: 1
                name: Trial
                begins: 2027-06-14T04:00:00Z
                docket:
                  - act: motion put
                    motion: one
                """);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings().getFirst().line()).isEqualTo(5);
        assertThat(reading.findings().getFirst().message()).isEqualTo("Nobody files this act.");
    }

    @Test void an_unknown_key_a_wrong_author_and_a_missing_moment_are_all_named() throws IOException {
        var reading = read("""
                exercise: 1
                name: Trial
                doket: []
                docket:
                  - {files: KAZ queen, act: motion put, motion: one}
                """);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.findings().toString()).contains("`begins`").contains("`doket`");
        assertThat(read("exercise: 1\nname: Trial\nbegins: 2027-06-14T04:00:00Z\ndocket:\n"
                + "  - {files: KAZ queen, act: motion put, motion: one}\n").findings().getFirst().remedy())
                .contains("KAZ head of delegation");
    }
}
