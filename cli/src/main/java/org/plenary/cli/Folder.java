package org.plenary.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    /// The same, as findings about the file are to name it.
    static Path file(Path path) { return relative(named(path)); }

    /// The folder of the register: from where the command was called, except for the default, which is the
    /// project's own.
    static Path data(Path wanted) {
        var folder = wanted.equals(Path.of("data")) ? wanted.toAbsolutePath() : caller().resolve(wanted);
        if (Files.isRegularFile(folder)) {
            throw new Refusal("--data: '%s' is a file. Name a folder, which need not exist yet.".formatted(wanted));
        }
        return folder;
    }

    static Path organisation(Path wanted) {
        return find(wanted).orElseThrow(() -> new Refusal("There is no organisation in '%s'. %s".formatted(wanted,
                NearMiss.hint(wanted.getFileName().toString(), shipped())).strip()));
    }

    /// The folder of an organisation, or its charter's folder where the charter itself is named. A bare name
    /// of one that ships is never taken for a folder that happens to be called so and holds no charter.
    static Optional<Path> find(Path wanted) {
        var shipped = SHIPPED.resolve(wanted);
        var named = named(wanted);
        if (Files.isDirectory(shipped) && !Files.exists(named.resolve("charter.yaml"))) return Optional.of(shipped);
        if (!Files.exists(named)) return Optional.empty();
        if (Files.isDirectory(named)) return Optional.of(relative(named));
        if (named.endsWith("charter.yaml")) return Optional.of(relative(named.toAbsolutePath().getParent()));
        throw new Refusal("'%s' is a file. Name the folder of an organisation, which holds its charter.yaml."
                .formatted(wanted));
    }

    /// As the user would write it from the project's folder, so that findings stay short.
    private static Path relative(Path path) {
        var home = Path.of("").toAbsolutePath();
        return path.startsWith(home) && !path.equals(home) ? home.relativize(path) : path;
    }

    static List<String> shipped() {
        try (Stream<Path> folders = Files.list(SHIPPED)) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
