package org.plenary.server.clerk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.charterfile.ActJson;

/// What the register keeps of an act: `{"act":{…},"author":"…"}` in canonical JSON (RFC 8785). The register
/// adds the key and the signature of whoever enters it.
final class Envelope {
    private static final byte[] BEFORE = ascii("{\"act\":");
    private static final byte[] BETWEEN = ascii(",\"author\":\"");
    private static final byte[] AFTER = ascii("\"}");

    private Envelope() {}

    /// `author` is plain ASCII without quotation marks.
    static byte[] seal(DatedAct act, String author) {
        var json = ActJson.write(act);
        var name = ascii(author);
        var sealed = new byte[BEFORE.length + json.length + BETWEEN.length + name.length + AFTER.length];
        int at = put(sealed, 0, BEFORE);
        at = put(sealed, at, json);
        at = put(sealed, at, BETWEEN);
        at = put(sealed, at, name);
        put(sealed, at, AFTER);
        return sealed;
    }

    /// The canonical bytes of the act inside; empty where the body has another form.
    static Optional<byte[]> act(byte[] body) {
        int end = body.length - AFTER.length;
        while (end > 0 && body[end - 1] != '"') end--;
        int actEnd = end - BETWEEN.length;
        if (actEnd <= BEFORE.length || !stands(BEFORE, body, 0) || !stands(BETWEEN, body, actEnd)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.copyOfRange(body, BEFORE.length, actEnd));
    }

    private static boolean stands(byte[] part, byte[] whole, int at) {
        return at + part.length <= whole.length
                && Arrays.equals(part, 0, part.length, whole, at, at + part.length);
    }

    private static int put(byte[] into, int at, byte[] part) {
        System.arraycopy(part, 0, into, at, part.length);
        return at + part.length;
    }

    private static byte[] ascii(String text) { return text.getBytes(StandardCharsets.US_ASCII); }
}
