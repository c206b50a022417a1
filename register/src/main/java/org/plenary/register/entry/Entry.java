package org.plenary.register.entry;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.checkpoint.Signer;
import org.plenary.register.checkpoint.Verifier;
import org.plenary.register.tree.Bundle;

/// What stands in the register under one index: canonical JSON of the form
/// `{"body":{…},"key":"name+id","signature":"base64"}`.
///
/// The signature covers the body's exact bytes behind a line that names the purpose and one that
/// names the register, so that it is worth nothing in another place.
public final class Entry {
    private static final String PURPOSE = "plenary/entry/v1\n";
    private static final byte[] BODY = "{\"body\":".getBytes(US_ASCII);
    private static final byte[] KEY = ",\"key\":\"".getBytes(US_ASCII);
    private static final byte[] SIGNATURE = "\",\"signature\":\"".getBytes(US_ASCII);
    private static final byte[] END = "\"}".getBytes(US_ASCII);
    /// 64 bytes in base64.
    private static final int SIGNATURE_LENGTH = 88;

    private final byte[] bytes;
    private final int bodyEnd;
    private final String key;
    private final byte[] signature;

    private Entry(byte[] bytes, int bodyEnd, String key, byte[] signature) {
        this.bytes = bytes;
        this.bodyEnd = bodyEnd;
        this.key = key;
        this.signature = signature;
    }

    /// Signs a body for the register of that origin. Unreadable when the body is not a canonical
    /// JSON object or when the entry would be longer than 65,535 bytes.
    public static Reading<Entry> sign(byte[] body, String origin, Signer author) {
        if (!CanonicalJson.isCanonicalObject(body)) {
            return Reading.not("The body is not a JSON object in canonical form (RFC 8785).");
        }
        return signCanonical(body, origin, author);
    }

    /// The same for a body that its writer made canonical; it is not read again, which is dear.
    public static Reading<Entry> signCanonical(byte[] body, String origin, Signer author) {
        var key = author.verifier().key().shortName();
        int length = BODY.length + body.length + KEY.length + key.length() + SIGNATURE.length
                + SIGNATURE_LENGTH + END.length;
        if (length > Bundle.LONGEST_ENTRY) {
            return Reading.not(tooLong("The entry would have %,d bytes", length)
                    + " Keep long texts beside the register and enter their SHA-256.");
        }
        var signature = author.sign(message(origin, body, 0, body.length));
        var bytes = joined(BODY, body, KEY, key.getBytes(US_ASCII), SIGNATURE,
                Base64.getEncoder().encode(signature), END);
        return Reading.of(new Entry(bytes, BODY.length + body.length, key, signature));
    }

    /// Takes an entry apart; the body is not looked into. The bytes are not copied.
    public static Reading<Entry> parse(byte[] bytes) {
        if (bytes.length > Bundle.LONGEST_ENTRY) {
            return Reading.not(tooLong("The entry has %,d bytes", bytes.length));
        }
        int sealed = bytes.length - END.length - SIGNATURE_LENGTH;
        int keyEnd = sealed - SIGNATURE.length;
        int keyStart = keyEnd;
        while (keyStart > 0 && bytes[keyStart - 1] != '"') keyStart--;
        int bodyEnd = keyStart - KEY.length;
        if (bodyEnd <= BODY.length || !stands(BODY, bytes, 0) || !stands(KEY, bytes, bodyEnd)
                || !stands(SIGNATURE, bytes, keyEnd) || !stands(END, bytes, bytes.length - END.length)) {
            return Reading.not("The entry does not have the form {\"body\":…,\"key\":…,\"signature\":…}.");
        }
        var key = new String(bytes, keyStart, keyEnd - keyStart, US_ASCII);
        var written = Arrays.copyOfRange(bytes, sealed, sealed + SIGNATURE_LENGTH);
        try {
            var signature = Base64.getDecoder().decode(written);
            // The decoder overlooks stray padding bits; an entry has one spelling only.
            if (!Arrays.equals(Base64.getEncoder().encode(signature), written)) {
                return Reading.not("The entry's signature is not proper base64.");
            }
            return Reading.of(new Entry(bytes, bodyEnd, key, signature));
        } catch (IllegalArgumentException notBase64) {
            return Reading.not("The entry's signature is not base64.");
        }
    }

    /// Whether the key named in the entry is this one and signed the entry for that register.
    public boolean isSignedBy(Verifier author, String origin) {
        return key.equals(author.key().shortName())
                && author.verifies(message(origin, bytes, BODY.length, bodyEnd), signature);
    }

    /// Name and id of the key, `name+8f2a6c1d`.
    public String key() { return key; }

    public byte[] body() { return Arrays.copyOfRange(bytes, BODY.length, bodyEnd); }

    public byte[] bytes() { return bytes.clone(); }

    private static String tooLong(String found, int length) {
        return String.format(
                Locale.ROOT, found + ", but an entry has at most %,d.", length, Bundle.LONGEST_ENTRY);
    }

    private static byte[] message(String origin, byte[] from, int start, int end) {
        return joined(PURPOSE.getBytes(US_ASCII), (origin + "\n").getBytes(StandardCharsets.UTF_8),
                Arrays.copyOfRange(from, start, end));
    }

    private static boolean stands(byte[] part, byte[] in, int at) {
        return at >= 0 && at + part.length <= in.length
                && Arrays.equals(part, 0, part.length, in, at, at + part.length);
    }

    private static byte[] joined(byte[]... parts) {
        int length = 0;
        for (var part : parts) length += part.length;
        var all = new byte[length];
        int at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    @Override public String toString() {
        return "entry of " + bytes.length + " bytes by " + key;
    }
}
