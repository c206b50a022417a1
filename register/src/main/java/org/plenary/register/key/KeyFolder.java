package org.plenary.register.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.plenary.register.checkpoint.Reading;

/// The folder where this server keeps its private keys, one file each, readable by its owner alone.
///
/// Trusted for secrecy: whoever reads a file here can sign, or decrypt, as that key.
public final class KeyFolder {
    private static final FileAttribute<?> OWNER_FOLDER = permissions("rwx------");
    private static final FileAttribute<?> OWNER_FILE = permissions("rw-------");

    private static final Set<PosixFilePermission> OWNERS_RIGHTS =
            PosixFilePermissions.fromString("rw-------");

    private final Path folder;

    private KeyFolder(Path folder) { this.folder = folder; }

    /// The folder is made on first use.
    public static KeyFolder at(Path folder) { return new KeyFolder(folder); }

    /// The key of that name, kept in `file`; on first use it is made and written.
    ///
    /// An `IOException` says when the file is damaged, holds another key, or can be read by others.
    public Ed25519Signer signer(String file, String name) throws IOException {
        var path = folder.resolve(file);
        if (!Files.exists(path)) make(path, Ed25519Signer.generate(name, new SecureRandom()).text());
        return signer(path, name);
    }

    public boolean holds(String file) { return Files.exists(folder.resolve(file)); }

    /// The key of so many random bytes for encrypting, kept in `file` in hexadecimal digits; on first use it is made
    /// and written. An `IOException` says the same as for `signer`.
    public byte[] secret(String file, int bytes) throws IOException {
        var path = folder.resolve(file);
        if (!Files.exists(path)) {
            var fresh = new byte[bytes];
            new SecureRandom().nextBytes(fresh);
            make(path, HexFormat.of().formatHex(fresh));
        }
        var text = text(path);
        if (!text.matches("([0-9a-f]{2}){" + bytes + "}")) {
            throw new IOException(path + " holds no usable key. Restore the file from a copy.");
        }
        return HexFormat.of().parseHex(text);
    }

    private static String text(Path path) throws IOException {
        for (var permission : Files.getPosixFilePermissions(path)) {
            if (!OWNERS_RIGHTS.contains(permission)) {
                throw new IOException(path + " can be used by others than its owner (" + permission
                        + "). Take that right away (chmod 600), and think of the key as known.");
            }
        }
        if (Files.size(path) > 1_000) throw new IOException(path + " is too long to be a private key.");
        return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1).strip();
    }

    private static Ed25519Signer signer(Path path, String name) throws IOException {
        return switch (Ed25519Signer.parse(text(path))) {
            case Reading.Read<Ed25519Signer>(var signer)
                    when signer.verifier().key().name().equals(name) -> signer;
            case Reading.Read<Ed25519Signer>(var signer) -> throw new IOException(
                    "%s holds the key of %s, but that of %s was asked for."
                            .formatted(path, signer.verifier().key().name(), name));
            case Reading.Unreadable<Ed25519Signer>(var reason) -> throw new IOException(
                    path + " holds no usable key: " + reason + " Restore the file from a copy.");
        };
    }

    /// Writes beside and links into place, so that a half-written key is never found; if two start
    /// at once, the first one's key stands.
    private void make(Path path, String key) throws IOException {
        Files.createDirectories(folder, OWNER_FOLDER);
        var draft = Files.createTempFile(folder, ".new", ".key", OWNER_FILE);
        try {
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap((key + "\n").getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException theOtherWasFirst) {
            // The file that stands there is read next.
        } finally {
            Files.deleteIfExists(draft);
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?> permissions(String text) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
    }
}
