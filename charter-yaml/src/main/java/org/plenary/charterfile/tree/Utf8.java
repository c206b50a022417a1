package org.plenary.charterfile.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.finding.Location;
import org.plenary.charterfile.finding.SourceText;

/// Turns bytes into text, or says where they are no UTF-8 text.
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    static Optional<SourceText> decode(String file, byte[] bytes, Findings findings) {
        var start = new Location(file, 1, 1);
        if (isUtf16(bytes)) {
            findings.error(start, "not-utf-8", "", "The file is UTF-16 text.",
                    "Save it as UTF-8 without a byte order mark.");
            return Optional.empty();
        }
        var characters = CharBuffer.allocate(bytes.length);
        var input = ByteBuffer.wrap(bytes);
        var result = StandardCharsets.UTF_8.newDecoder().decode(input, characters, true);
        var text = characters.flip().toString();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
            findings.warning(start, "byte-order-mark", "",
                    "The file begins with a byte order mark, which UTF-8 does not need.",
                    "Save it as UTF-8 without a byte order mark.");
        }
        var source = new SourceText(file, text);
        findings.know(source);
        if (!result.isError()) return Optional.of(source);
        findings.error(source.at(text.length()), "not-utf-8", "",
                "The byte 0x%02x here is no UTF-8; is this a binary file?".formatted(bytes[input.position()] & 0xff),
                "Give a text file saved as UTF-8.");
        return Optional.empty();
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) return false;
        int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return mark == 0xfffe || mark == 0xfeff;
    }

    /// Half of a character, as only an escape sequence can write it.
    static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (!Character.isSurrogate(at)) continue;
            boolean pair = Character.isHighSurrogate(at) && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!pair) return true;
            i++;
        }
        return false;
    }
}
