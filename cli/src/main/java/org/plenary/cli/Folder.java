package org.plenary.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.io.IOException;
import org.plenary.vocabulary.NearMiss;

/// Finds what the user named: a path from where the command was called, from the project's folder, or the
/// bare name of an organisation that ships with Plenary.
final class Folder {
    private static final Path SHIPPED = Path.of("organisations");

    private Folder() {}

    static Path caller() { return Path.of(System.getProperty("plenary.caller", "")).toAbsolutePath(); }

    /// The file or folder that the user named from where the command was called.
    static Path named(Path path) {
        var called = caller().resolve(path);
        return Files.exists(called) || !Files.exists(path) ? called : path;
    }

    static Path organisation(Path wanted) {
        var named = named(wanted);
        if (Files.exists(named)) return Files.isRegularFile(named) && named.getParent() != null
                ? named.getParent() : named;
        var shipped = SHIPPED.resolve(wanted);
        if (Files.isDirectory(shipped)) return shipped;
        throw new Refusal("There is no organisation in '%s'. %s".formatted(wanted,
                NearMiss.hint(wanted.getFileName().toString(), shipped())).strip());
    }

    static List<String> shipped() {
        try (Stream<Path> folders = Files.list(SHIPPED)) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
