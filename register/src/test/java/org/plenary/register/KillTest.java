package org.plenary.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.register.sqlite.SqliteStore;

@DisplayName("A killed process loses nothing that it acknowledged")
class KillTest {
    @TempDir Path folder;

    /// The process that is killed: enters bodies for ever, and prints the size after each answer.
    static final class Victim {
        private Victim() {}

        public static void main(String[] arguments) throws IOException {
            var register = Sample.opened(SqliteStore.open(Path.of(arguments[0])));
            while (true) {
                int size = (int) register.size();
                register.append(Sample.bodies(size, size + 1 + size % 7), Sample.COMPILER);
                System.out.println(register.size());
            }
        }
    }

    @RepeatedTest(2)
    void what_was_acknowledged_is_there_after_a_kill(RepetitionInfo repetition) throws Exception {
        var random = new Random(repetition.getCurrentRepetition());
        long acknowledged = 0;
        for (int kill = 0; kill < 2; kill++) {
            acknowledged = Math.max(acknowledged, runAndKill(10 + random.nextInt(200)));
            try (var register = Sample.opened(SqliteStore.open(folder.resolve("register.db")))) {
                assertThat(register.size()).isGreaterThanOrEqualTo(acknowledged);
                assertThat(register.verify().faults()).isEmpty();
            }
        }
    }

    /// Kills the process after so many answers; returns the size that it acknowledged last.
    private long runAndKill(int answers) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var answered = folder.resolve("answers");
        var process = new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1",
                "-cp", classPath(), Victim.class.getName(), folder.resolve("register.db").toString())
                .redirectOutput(answered.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        while (process.isAlive() && whole(answered).size() < answers) Thread.sleep(5);
        process.destroyForcibly().waitFor();
        return Long.parseLong(whole(answered).getLast());
    }

    /// The lines that were written to their end.
    private static List<String> whole(Path file) throws IOException {
        var lines = List.of(Files.readString(file).split("\n", -1));
        return lines.subList(0, lines.size() - 1);
    }

    private static String classPath() {
        var parts = new ArrayList<>(List.of("target/classes", "target/test-classes"));
        for (var property : List.of("jdk.module.path", "java.class.path")) {
            var path = System.getProperty(property);
            if (path != null) parts.add(path);
        }
        return String.join(File.pathSeparator, parts);
    }
}
