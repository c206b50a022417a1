package org.plenary.server.blob;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// A folder of files by their SHA-256, each written once and never changed. A file is there only when all of it is on
/// the disk.
public record BlobFolder(Path folder) {
    /// The largest file that is taken, in bytes.
    public static final long LARGEST = 20L * 1024 * 1024;
    private static final int CHUNK = 64 * 1024;

    /// What came of keeping a file.
    public sealed interface Keeping {
        /// It is kept under this digest, in hexadecimal digits.
        record Kept(String digest, FileKind kind) implements Keeping {}

        /// It is larger than what is taken.
        record TooLarge() implements Keeping {}

        /// Its content is none that is taken.
        record NotTaken() implements Keeping {}
    }

    /// A file that is kept, with its kind.
    public record Blob(Path path, FileKind kind) {}

    /// Keeps what `content` gives. An `IOException` says why nothing could be written; then nothing is kept.
    public Keeping keep(InputStream content) throws IOException {
        Files.createDirectories(folder);
        var incoming = Files.createTempFile(folder, "incoming-", ".part");
        try {
            var digest = written(content, incoming);
            if (digest.isEmpty()) return new Keeping.TooLarge();
            var kind = FileKind.of(incoming);
            if (kind.isEmpty()) return new Keeping.NotTaken();
            var place = place(digest.get());
            Files.createDirectories(place.getParent());
            if (!Files.exists(place)) Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
            return new Keeping.Kept(digest.get(), kind.get());
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    /// The digest of what was written; empty where there was too much of it.
    private static Optional<String> written(InputStream content, Path to) throws IOException {
        var digest = sha256();
        long size = 0;
        try (var channel = FileChannel.open(to, StandardOpenOption.WRITE);
                var out = Channels.newOutputStream(channel)) {
            var chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                size += read;
                if (size > LARGEST) return Optional.empty();
                digest.update(chunk, 0, read);
                out.write(chunk, 0, read);
            }
            channel.force(true);
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256.", missing);
        }
    }

    private Path place(String digest) { return folder.resolve(digest.substring(0, 2)).resolve(digest); }

    /// The file of that digest, where it is kept here.
    public Optional<Blob> find(String digest) throws IOException {
        if (!digest.matches("[0-9a-f]{64}")) return Optional.empty();
        var path = place(digest);
        return Files.isRegularFile(path) ? FileKind.of(path).map(kind -> new Blob(path, kind)) : Optional.empty();
    }
}
