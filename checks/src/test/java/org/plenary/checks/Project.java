package org.plenary.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The project's own files, as its house rules see them.
public final class Project {
    public static final Path ROOT = root();
    static final List<String> MODULES =
            List.of("core", "charter-yaml", "register", "lab", "server", "cli", "checks", "bench");

    private Project() {}

    private static Path root() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("plenary"))) here = here.getParent();
        return here;
    }

    static List<Path> mainSources(String module) { return javaBelow(ROOT.resolve(module).resolve("src/main/java")); }

    static List<Path> testSources(String module) { return javaBelow(ROOT.resolve(module).resolve("src/test/java")); }

    static List<Path> allMainSources() {
        var all = new ArrayList<Path>();
        MODULES.forEach(module -> all.addAll(mainSources(module)));
        return all;
    }

    static List<Path> allTestSources() {
        var all = new ArrayList<Path>();
        MODULES.forEach(module -> all.addAll(testSources(module)));
        return all;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(file + " cannot be read.", missing);
        }
    }

    static List<Path> below(Path folder, String ending) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/target/")).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(folder + " cannot be listed.", broken);
        }
    }

    private static List<Path> javaBelow(Path folder) { return below(folder, ".java"); }

    static String nameOf(Path file) { return ROOT.relativize(file).toString(); }
}
