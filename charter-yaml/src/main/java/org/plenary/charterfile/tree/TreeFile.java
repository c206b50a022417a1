package org.plenary.charterfile.tree;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.finding.Location;

/// Reads a YAML file from disk, up to the largest size that a charter or history may have.
public final class TreeFile {
    /// Sixteen mebibytes: the SCO's whole record is a hundredth of it.
    public static final long LARGEST = 16L << 20;

    private TreeFile() {}

    /// The tree of `file`; empty where it cannot be read, and then `findings` says why.
    public static Optional<Node> read(Path file, Findings findings) {
        var name = file.toString().replace('\\', '/');
        var start = new Location(name, 1, 1);
        try {
            if (!Files.isRegularFile(file) && Files.exists(file)) {
                findings.error(start, "no-file", "", "%s is no file.".formatted(name), "Give a YAML file.");
                return Optional.empty();
            }
            long size = Files.size(file);
            if (size > LARGEST) {
                findings.error(start, "too-large", "", "The file has %,d bytes; at most %,d are read."
                        .formatted(size, LARGEST), "Split it: a history may have any number of files.");
                return Optional.empty();
            }
            try (var stream = Files.newInputStream(file)) {
                return YamlTree.parse(name, stream.readNBytes((int) LARGEST), findings);
            }
        } catch (NoSuchFileException missing) {
            findings.error(start, "no-file", "", "There is no file %s.".formatted(name), "Check the name.");
        } catch (AccessDeniedException denied) {
            findings.error(start, "no-access", "", "The file %s may not be read.".formatted(name),
                    "Give this user the right to read it.");
        } catch (IOException failed) {
            findings.error(start, "not-readable", "", "The file %s cannot be read: %s."
                    .formatted(name, failed.getMessage()), "Check the disk and the file.");
        }
        return Optional.empty();
    }
}
