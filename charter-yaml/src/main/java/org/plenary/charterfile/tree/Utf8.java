package org.plenary.charterfile.tree;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.finding.Location;
import org.plenary.charterfile.finding.SourceText;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// Turns bytes into text, or says where they are no UTF-8 text.
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '﻿';

    private Utf8() {}

    static Optional<SourceText> decode(String file, byte[] bytes, Findings findings) {
        if (bytes.length >= 2 && (bytes[0] & 0xff ^ 0xff) + (bytes[1] & 0xff ^ 0xfe) == 0
                || bytes.length >= 2 && (bytes[0] & 0xff ^ 0xfe) + (bytes[1] & 0xff ^ 0xff) == 0) {
            findings.error(new Location(file, 1, 1), "not-utf-8", "", "The file is UTF-16 text.",
                    "Save it as UTF-8 without a byte order mark.");
            return Optional.empty();
        }
        var characters = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, characters, true);
        var text = new SourceText(file, characters.flip().toString());
        findings.know(text);
        int strange = unprintable(text.text());
        if (strange >= 0) return binary(text, strange, findings);
        if (result.isError()) {
            findings.error(text.at(text.text().length()), "not-utf-8", "", "The byte 0x%02x here is no UTF-8."
                    .formatted(bytes[input.position()] & 0xff), "Save the file as UTF-8.");
            return Optional.empty();
        }
        return Optional.of(withoutMark(text, findings));
    }

    private static Optional<SourceText> binary(SourceText text, int offset, Findings findings) {
        int point = text.text().codePointAt(offset);
        findings.error(text.at(offset), "not-text", "",
                "The character U+%04X here cannot stand in a text file; is this a binary file?".formatted(point),
                "Give a UTF-8 text file, or take the character out.");
        return Optional.empty();
    }

    private static SourceText withoutMark(SourceText text, Findings findings) {
        if (text.text().isEmpty() || text.text().charAt(0) != BYTE_ORDER_MARK) return text;
        findings.warning(new Location(text.file(), 1, 1), "byte-order-mark", "",
                "The file begins with a byte order mark, which UTF-8 does not need.",
                "Save it as UTF-8 without a byte order mark.");
        var clean = new SourceText(text.file(), text.text().substring(1));
        findings.know(clean);
        return clean;
    }

    private static int unprintable(String text) {
        for (int i = 0; i < text.length(); ) {
            char unit = text.charAt(i);
            if (unit >= ' ' && unit < 0x7f || unit == '\n' || unit == '\r' || unit == '\t') {
                i++;
                continue;
            }
            int point = text.codePointAt(i);
            boolean mark = point == BYTE_ORDER_MARK && i == 0;
            if (!mark && (!StreamReader.isPrintable(point) || point == BYTE_ORDER_MARK)) return i;
            i += Character.charCount(point);
        }
        return -1;
    }
}
