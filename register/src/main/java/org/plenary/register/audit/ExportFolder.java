package org.plenary.register.audit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the files of an exported register, never more of one than it can rightly hold.
final class ExportFolder {
    static final String CHECKPOINT = "checkpoint";
    static final String KEYS = "keys";
    private static final String MEND = " Restore it from another copy of the register.";

    private final Path root;
    private final Faults faults;

    ExportFolder(Path root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    /// Whether this can be an export at all; if not, the one fault that says why.
    boolean isExport() {
        String reason = null;
        try (var inside = Files.isDirectory(root) ? Files.newDirectoryStream(root) : null) {
            if (!Files.exists(root)) reason = "There is nothing here.";
            else if (inside == null) reason = "This is no folder.";
            else if (!inside.iterator().hasNext()) reason = "The folder is empty.";
            else if (!Files.exists(root.resolve(CHECKPOINT)) && !Files.exists(root.resolve("tile"))) {
                reason = "The folder has neither a checkpoint nor tiles.";
            }
        } catch (IOException unreadable) {
            reason = "The folder cannot be read (" + unreadable + ").";
        }
        if (reason != null) {
            faults.add(Fault.of(Fault.Kind.FOLDER, root.toString(),
                    reason + " Name a folder that `register export` has written."));
        }
        return reason == null;
    }

    /// The bytes of a file; empty, with a fault, when it is missing, unreadable or longer than `longest`.
    Optional<byte[]> read(String path, int longest, Optional<Entries> about) {
        var file = root.resolve(path);
        if (!Files.exists(file)) return none(Fault.Kind.MISSING, path, about, "The file is missing.");
        if (!Files.isRegularFile(file)) return none(Fault.Kind.UNREADABLE, path, about, "This is no file.");
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(longest + 1);
            return bytes.length <= longest ? Optional.of(bytes)
                    : none(Fault.Kind.UNREADABLE, path, about,
                            "The file is longer than " + longest + " bytes.");
        } catch (IOException unreadable) {
            return none(Fault.Kind.UNREADABLE, path, about, "The file cannot be read (" + unreadable + ").");
        }
    }

    /// Whether there is a file or folder of that name.
    boolean holds(String path) { return Files.exists(root.resolve(path)); }

    /// Names every file under the folder, with `/` between the parts, until the faults are too many.
    void forEachFile(Consumer<String> visitor) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    visitor.accept(name(file));
                    return faults.full() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }

                @Override public FileVisitResult visitFileFailed(Path file, IOException reason) {
                    unreadable(name(file), reason);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            unreadable(root.toString(), unreadable);
        }
    }

    private String name(Path file) { return root.relativize(file).toString().replace('\\', '/'); }

    private void unreadable(String path, IOException reason) {
        none(Fault.Kind.UNREADABLE, path, Optional.empty(), "This cannot be read (" + reason + ").");
    }

    private Optional<byte[]> none(Fault.Kind kind, String path, Optional<Entries> about, String message) {
        faults.add(new Fault(kind, path, about, message + MEND));
        return Optional.empty();
    }
}
