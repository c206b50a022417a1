package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("exercise: what there is to play, and plain words where nothing can be")
class ExerciseCommandSpec {
    @TempDir private Path data;

    @Test void a_port_that_is_taken_is_refused_as_by_serve_before_anything_is_made() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var port = Integer.toString(taken.getLocalPort());
            var called = Called.plenary("exercise", "summit", "--port", port, "--data", data.toString());
            var served = Called.plenary("serve", "--port", port, "--data", data.toString());
            assertThat(called.status()).isEqualTo(Exit.UNREADABLE);
            assertThat(called.err()).startsWith("Port " + port + " cannot be used").contains("--port")
                    .isEqualTo(served.err());
            assertThat(data).isEmptyDirectory();
        }
    }

    @Test void an_organisation_without_exercises_says_so_and_what_to_do() {
        for (var call : new String[] {"exercise --organisation nato", "exercise summit --organisation nato"}) {
            var called = Called.plenary(call);
            assertThat(called.status()).isEqualTo(Exit.UNREADABLE);
            assertThat(called.err()).contains("nato has no exercises", "docs/exercises.md", "--organisation sco");
        }
        assertThat(Called.plenary("exercise").out().strip()).isEqualTo("summit");
    }
}
