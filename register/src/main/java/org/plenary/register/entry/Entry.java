package org.plenary.register.entry;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.checkpoint.Signer;
import org.plenary.register.checkpoint.Verifier;
import org.plenary.register.tree.Bundle;
import org.plenary.register.tree.InclusionProof;
import org.plenary.register.tree.TreeHasher;
import org.plenary.register.tree.Twig;

/// What stands in the register under one index: canonical JSON of the form
/// `{"body":{…},"key":"name+id","signature":"base64"}`.
///
/// Entries that one key signs together share a signature, that of the root over them, and each carries the path
/// to it: `"path":"index/size base64"` behind the key. Each can be checked without the others.
public final class Entry {
    private static final byte[] BODY = "{\"body\":".getBytes(US_ASCII);
    private static final byte[] KEY = ",\"key\":\"".getBytes(US_ASCII);
    private static final byte[] PATH = "\",\"path\":\"".getBytes(US_ASCII);
    private static final byte[] SIGNATURE = "\",\"signature\":\"".getBytes(US_ASCII);
    private static final byte[] END = "\"}".getBytes(US_ASCII);
    /// 64 bytes in base64.
    private static final int SIGNATURE_LENGTH = 88;

    private final byte[] bytes;
    private final int bodyEnd;
    private final String key;
    private final Optional<InclusionProof> path;
    private final byte[] signature;

    private Entry(byte[] bytes, int bodyEnd, String key, Optional<InclusionProof> path, byte[] signature) {
        this.bytes = bytes;
        this.bodyEnd = bodyEnd;
        this.key = key;
        this.path = path;
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
        return written(body, author, Optional.empty(), author.sign(SignedBytes.of(origin, body, 0, body.length)));
    }

    /// Signs several bodies that their writer made canonical with one signature. All or none of them are to
    /// be entered, and all are to be open to the same readers: each shows that there are others.
    public static List<Reading<Entry>> signTogether(List<byte[]> bodies, String origin, Signer author) {
        var twig = new Twig(bodies.stream().map(body -> SignedBytes.of(origin, body, 0, body.length)).toList());
        var signature = author.sign(SignedBytes.of(origin, twig.size(), twig.root()));
        var entries = new ArrayList<Reading<Entry>>();
        for (int i = 0; i < bodies.size(); i++) {
            entries.add(written(bodies.get(i), author, Optional.of(twig.inclusion(i)), signature));
        }
        return entries;
    }

    private static Reading<Entry> written(
            byte[] body, Signer author, Optional<InclusionProof> path, byte[] signature) {
        var key = author.verifier().key().shortName();
        var way = path.map(proof -> joined(PATH, proof.toString().getBytes(US_ASCII))).orElse(new byte[0]);
        var bytes = joined(BODY, body, KEY, key.getBytes(US_ASCII), way,
                SIGNATURE, Base64.getEncoder().encode(signature), END);
        if (bytes.length > Bundle.LONGEST_ENTRY) {
            return Reading.not(tooLong("The entry would have %,d bytes", bytes.length)
                    + " Keep long texts beside the register and enter their SHA-256.");
        }
        return Reading.of(new Entry(bytes, BODY.length + body.length, key, path, signature));
    }

    /// Takes an entry apart; the body is not looked into. The bytes are not copied.
    public static Reading<Entry> parse(byte[] bytes) {
        if (bytes.length > Bundle.LONGEST_ENTRY) {
            return Reading.not(tooLong("The entry has %,d bytes", bytes.length));
        }
        int signatureStart = bytes.length - END.length - SIGNATURE_LENGTH;
        int end = signatureStart - SIGNATURE.length;
        int start = textStart(bytes, end);
        var path = Optional.<InclusionProof>empty();
        if (stands(PATH, bytes, start - PATH.length)) {
            path = InclusionProof.parse(new String(bytes, start, end - start, US_ASCII));
            if (path.isEmpty()) return Reading.not("The entry's path is not of the form index/size and base64.");
            end = start - PATH.length;
            start = textStart(bytes, end);
        }
        int bodyEnd = start - KEY.length;
        if (bodyEnd <= BODY.length || !stands(BODY, bytes, 0) || !stands(KEY, bytes, bodyEnd)
                || !stands(SIGNATURE, bytes, signatureStart - SIGNATURE.length)
                || !stands(END, bytes, bytes.length - END.length)) {
            return Reading.not("The entry does not have the form {\"body\":…,\"key\":…,\"signature\":…}.");
        }
        var key = new String(bytes, start, end - start, US_ASCII);
        var written = Arrays.copyOfRange(bytes, signatureStart, signatureStart + SIGNATURE_LENGTH);
        try {
            var signature = Base64.getDecoder().decode(written);
            // The decoder overlooks stray padding bits; an entry has one spelling only.
            if (!Arrays.equals(Base64.getEncoder().encode(signature), written)) {
                return Reading.not("The entry's signature is not proper base64.");
            }
            return Reading.of(new Entry(bytes, bodyEnd, key, path, signature));
        } catch (IllegalArgumentException notBase64) {
            return Reading.not("The entry's signature is not base64.");
        }
    }

    /// Whether the key named in the entry is this one and signed the entry for that register.
    public boolean isSignedBy(Verifier author, String origin) {
        return key.equals(author.key().shortName())
                && signed(origin).filter(message -> author.verifies(message, signature)).isPresent();
    }

    /// The bytes under the signature; empty where the path leads nowhere.
    private Optional<byte[]> signed(String origin) {
        var own = SignedBytes.of(origin, bytes, BODY.length, bodyEnd);
        if (path.isEmpty()) return Optional.of(own);
        return path.get().root(new TreeHasher().leaf(own))
                .map(root -> SignedBytes.of(origin, path.get().size(), root));
    }

    /// Name and id of the key, `name+8f2a6c1d`.
    public String key() { return key; }

    public byte[] body() { return Arrays.copyOfRange(bytes, BODY.length, bodyEnd); }

    public byte[] bytes() { return bytes.clone(); }

    private static String tooLong(String found, int length) {
        return String.format(
                Locale.ROOT, found + ", but an entry has at most %,d.", length, Bundle.LONGEST_ENTRY);
    }

    /// Where the text begins that ends, without its quotation mark, at `end`.
    private static int textStart(byte[] bytes, int end) {
        int start = end;
        while (start > 0 && bytes[start - 1] != '"') start--;
        return start;
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
