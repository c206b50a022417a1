package org.plenary.register.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A public key with its name, as signed notes write it: `name+8f2a6c1d+base64`.
///
/// The id is the start of `SHA-256(name, newline, type, key)`; it tells keys apart quickly and
/// proves nothing.
public final class VerifierKey {
    /// The type of an Ed25519 key that signs the note itself.
    public static final byte ED25519 = 0x01;

    private final String name;
    private final byte type;
    private final byte[] bytes;
    private final int id;
    private final String shortName;

    public VerifierKey(String name, byte type, byte[] bytes) {
        if (!isName(name)) throw new IllegalArgumentException("\"" + name + "\" cannot name a key. " + NAMES);
        this.name = name;
        this.type = type;
        this.bytes = bytes.clone();
        this.id = idOf(name, type, bytes);
        this.shortName = name + "+" + hexId();
    }

    static final String NAMES = "A key's name has 1 to 200 printable ASCII characters without space, "
            + "plus sign, quotation mark and backslash.";

    /// Narrower than the note format, which allows any UTF-8 without space and plus: entries write
    /// the name inside JSON, and nothing may need escaping there.
    static boolean isName(String name) {
        return !name.isEmpty() && name.length() <= 200
                && name.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '+' && c != '"' && c != '\\');
    }

    /// Reads the text form; every other spelling of the same key is unreadable.
    public static Reading<VerifierKey> parse(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length < 3) return Reading.not("A verifier key reads name+id+key; this does not.");
        if (!isName(parts[0])) return Reading.not("The verifier key has no proper name. " + NAMES);
        try {
            var typed = Base64.getDecoder().decode(parts[2]);
            if (typed.length < 2) return Reading.not("The verifier key " + parts[0] + " is empty.");
            var key = new VerifierKey(parts[0], typed[0], Arrays.copyOfRange(typed, 1, typed.length));
            return key.toString().equals(text) ? Reading.of(key)
                    : Reading.not("The verifier key %s does not match its id: written %s, computed %s."
                            .formatted(parts[0], parts[1], key.hexId()));
        } catch (IllegalArgumentException notBase64) {
            return Reading.not("The verifier key " + parts[0] + " is not base64.");
        }
    }

    public String name() { return name; }

    public byte type() { return type; }

    public byte[] bytes() { return bytes.clone(); }

    public int id() { return id; }

    /// The id in eight hexadecimal digits, as the text forms show it.
    public String hexId() { return HexFormat.of().toHexDigits(id); }

    /// Name and id, as entries name their signer.
    public String shortName() { return shortName; }

    @Override public boolean equals(Object other) {
        return other instanceof VerifierKey key && id == key.id && type == key.type && name.equals(key.name)
                && Arrays.equals(bytes, key.bytes);
    }

    @Override public int hashCode() { return id; }

    @Override public String toString() {
        var typed = new byte[1 + bytes.length];
        typed[0] = type;
        System.arraycopy(bytes, 0, typed, 1, bytes.length);
        return shortName() + "+" + Base64.getEncoder().encodeToString(typed);
    }

    private static int idOf(String name, byte type, byte[] bytes) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update(new byte[] {'\n', type});
            var digest = sha.digest(bytes);
            return ByteBuffer.wrap(digest).getInt();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256.", impossible);
        }
    }
}
