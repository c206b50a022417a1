package org.plenary.server.lab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.plenary.server.lab.ShelvedRecord.File;

/// An upload that lies on the disk and is not on the shelf yet: its file, perhaps a list of motions, and which column
/// is what.
public record Parcel(Path path, File ballots, Optional<Path> motionsPath, Optional<File> motions,
                     Optional<String> columns) {
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_NAME = 120;

    /// A parcel of files that lie there; `name` is what the sender calls each.
    public static Parcel of(Path path, String name, Optional<String> columns) throws IOException {
        return new Parcel(path, file(path, name), Optional.empty(), Optional.empty(), columns);
    }

    public Parcel describedBy(Path list, String name) throws IOException {
        return new Parcel(path, ballots, Optional.of(list), Optional.of(file(list, name)), columns);
    }

    long bytes() { return ballots.bytes() + motions.map(File::bytes).orElse(0L); }

    /// A single file is known by its own digest, which anybody can check.
    String id() {
        if (motions.isEmpty() && columns.isEmpty()) return ballots.digest();
        var parts = String.join("\n", ballots.digest(), motions.map(File::digest).orElse(""), columns.orElse(""));
        return HexFormat.of().formatHex(sha256().digest(parts.getBytes(StandardCharsets.UTF_8)));
    }

    ShelvedRecord record(Instant now, List<String> by) {
        return new ShelvedRecord(id(), ballots, motions, columns, now, by, Optional.empty());
    }

    private static File file(Path path, String name) throws IOException {
        var plain = name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", " ").strip();
        var shown = plain.isEmpty() ? "votes" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return new File(shown, Files.size(path), digest(path));
    }

    private static String digest(Path path) throws IOException {
        var digest = sha256();
        try (InputStream in = Files.newInputStream(path)) {
            var chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) digest.update(chunk, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }
}
