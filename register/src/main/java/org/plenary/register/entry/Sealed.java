package org.plenary.register.entry;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.plenary.register.checkpoint.Reading;

/// An entry that is not open to all. The register shows `{"author":"sealed","sealed":"…"}`: a digest of a
/// salt and of the whole entry, its author, key and signature included. Salt and entry rest in the vault.
///
/// The salt keeps a guess at the entry from being tested against the digest.
public final class Sealed {
    /// Bytes of salt, of a digest, and of nothing else.
    public static final int SALT = 32;
    private static final byte[] BEFORE = "{\"author\":\"sealed\",\"sealed\":\"".getBytes(US_ASCII);
    private static final byte[] AFTER = "\"}".getBytes(US_ASCII);
    private static final int HEX = 64;

    private final byte[] kept;
    private final byte[] digest;

    private Sealed(byte[] kept) {
        this.kept = kept;
        this.digest = sha256(kept);
    }

    /// Seals an entry under a salt that nobody can guess.
    public static Sealed of(Entry entry, byte[] salt) {
        if (salt.length != SALT) throw new IllegalArgumentException("A salt has " + SALT + " bytes.");
        var bytes = entry.bytes();
        var kept = Arrays.copyOf(salt, SALT + bytes.length);
        System.arraycopy(bytes, 0, kept, SALT, bytes.length);
        return new Sealed(kept);
    }

    /// The digest in the body of an entry; empty where the body is not a sealed one.
    public static Optional<byte[]> digest(byte[] body) {
        boolean form = body.length == BEFORE.length + HEX + AFTER.length
                && Arrays.equals(BEFORE, 0, BEFORE.length, body, 0, BEFORE.length)
                && Arrays.equals(AFTER, 0, AFTER.length, body, body.length - AFTER.length, body.length);
        if (!form) return Optional.empty();
        try {
            var hex = new String(body, BEFORE.length, HEX, US_ASCII);
            return Optional.of(HexFormat.of().parseHex(hex));
        } catch (IllegalArgumentException notHex) {
            return Optional.empty();
        }
    }

    /// The entry that the vault keeps behind a digest.
    public static Reading<Entry> open(byte[] kept, byte[] digest) {
        if (kept.length <= SALT || !Arrays.equals(sha256(kept), digest)) {
            return Reading.not("What the vault keeps does not have the digest " + HexFormat.of().formatHex(digest)
                    + " that the register holds. Restore the vault from a copy.");
        }
        return Entry.parse(Arrays.copyOfRange(kept, SALT, kept.length));
    }

    /// The body that the register shows.
    public byte[] body() {
        var hex = HexFormat.of().formatHex(digest).getBytes(US_ASCII);
        var body = Arrays.copyOf(BEFORE, BEFORE.length + HEX + AFTER.length);
        System.arraycopy(hex, 0, body, BEFORE.length, HEX);
        System.arraycopy(AFTER, 0, body, BEFORE.length + HEX, AFTER.length);
        return body;
    }

    /// What the vault keeps: the salt, then the entry.
    public byte[] kept() { return kept.clone(); }

    public byte[] digest() { return digest.clone(); }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256.", impossible);
        }
    }
}
