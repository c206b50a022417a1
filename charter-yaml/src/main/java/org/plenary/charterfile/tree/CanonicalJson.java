package org.plenary.charterfile.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;

/// Writes a tree as canonical JSON (RFC 8785): keys sorted by UTF-16 units, no spaces, only the escapes
/// that must be. Scalars that are not quoted are whole numbers and literals; there are no fractions.
public final class CanonicalJson {
    private static final String HEX = "0123456789abcdef";

    private CanonicalJson() {}

    public static byte[] bytes(Node node) {
        var text = new StringBuilder(512);
        write(node, text);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Node node, StringBuilder text) {
        switch (node) {
            case Node.Scalar scalar when scalar.quoted() -> string(scalar.text(), text);
            case Node.Scalar scalar -> text.append(scalar.text());
            case Node.Sequence(var items, _) -> {
                text.append('[');
                for (int i = 0; i < items.size(); i++) {
                    if (i > 0) text.append(',');
                    write(items.get(i), text);
                }
                text.append(']');
            }
            case Node.Mapping map -> mapping(map, text);
        }
    }

    private static void mapping(Node.Mapping map, StringBuilder text) {
        var sorted = new ArrayList<>(map.pairs());
        sorted.sort(Comparator.comparing(Node.Pair::key));
        char before = '{';
        for (var pair : sorted) {
            text.append(before);
            string(pair.key(), text);
            text.append(':');
            write(pair.value(), text);
            before = ',';
        }
        if (before == '{') text.append('{');
        text.append('}');
    }

    private static void string(String value, StringBuilder text) {
        text.append('"');
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            char at = value.charAt(i);
            if (at >= ' ' && at != '"' && at != '\\') continue;
            text.append(value, written, i);
            escaped(at, text);
            written = i + 1;
        }
        text.append(value, written, value.length()).append('"');
    }

    private static void escaped(char at, StringBuilder text) {
        switch (at) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> text.append("\\u00").append(HEX.charAt(at >> 4)).append(HEX.charAt(at & 15));
        }
    }
}
