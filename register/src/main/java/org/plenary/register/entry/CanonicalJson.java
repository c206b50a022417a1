package org.plenary.register.entry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.erdtman.jcs.JsonCanonicalizer;
import org.plenary.register.checkpoint.Reading;

/// The one spelling of a JSON object that gets signed (RFC 8785): sorted names, no spaces, one way
/// to write each string and number.
public final class CanonicalJson {
    /// Objects and arrays inside one another; deeper input is refused.
    public static final int DEEPEST = 100;

    private CanonicalJson() {}

    /// Spells a JSON object or array canonically.
    public static Reading<byte[]> of(byte[] json) {
        if (depth(json) > DEEPEST) return Reading.not("The JSON is nested deeper than " + DEEPEST + ".");
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
            return Reading.of(utf8(new JsonCanonicalizer(text).getEncodedString()));
        } catch (CharacterCodingException notText) {
            return Reading.not("The JSON is not UTF-8 text, or holds half a character.");
        } catch (IOException malformed) {
            return Reading.not("The JSON cannot be read: " + malformed.getMessage() + ".");
        }
    }

    /// Whether the bytes are a JSON object in its canonical spelling.
    public static boolean isCanonicalObject(byte[] json) {
        return json.length > 0 && json[0] == '{'
                && of(json) instanceof Reading.Read<byte[]>(var canonical) && Arrays.equals(canonical, json);
    }

    /// A lone surrogate has no UTF-8, so the encoder must report it and not write a question mark.
    private static byte[] utf8(String text) throws CharacterCodingException {
        var buffer = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    /// The reader below descends by recursion; counting brackets outside strings keeps its stack safe.
    private static int depth(byte[] json) {
        int depth = 0;
        int deepest = 0;
        boolean text = false;
        for (int i = 0; i < json.length; i++) {
            byte at = json[i];
            if (text && at == '\\') i++;
            else if (at == '"') text = !text;
            else if (!text && (at == '{' || at == '[')) deepest = Math.max(deepest, ++depth);
            else if (!text && (at == '}' || at == ']')) depth--;
        }
        return deepest;
    }
}
