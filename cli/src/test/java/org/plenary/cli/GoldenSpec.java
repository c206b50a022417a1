package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each line of `calls.txt` is a call; beside it lies what it answers. `-Dgolden=update` writes the answers anew.
@DisplayName("What each command answers, on the real record of the SCO and other shipped organisations")
class GoldenSpec {
    private static final Path GOLDEN = Path.of("cli/src/test/resources/golden");

    @TestFactory Stream<DynamicTest> each_command_answers_as_expected() throws IOException {
        return Files.readAllLines(GOLDEN.resolve("calls.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(": ", 2))
                .map(line -> DynamicTest.dynamicTest(line[0], () -> answers(line[0], line[1])));
    }

    private static void answers(String name, String call) throws IOException {
        var called = Called.plenary(call);
        var printed = "$ ./plenary %s%n%s--- standard error%n%s--- exit status %d%n".formatted(
                call, called.out(), called.err(), called.status());
        var expected = GOLDEN.resolve(name + ".txt");
        if ("update".equals(System.getProperty("golden"))) Files.writeString(expected, printed);
        assertThat(printed).isEqualTo(Files.readString(expected));
    }
}
