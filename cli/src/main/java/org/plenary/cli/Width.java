package org.plenary.cli;

/// How many columns of a terminal a text takes: letters of Chinese take two, marks above a letter none.
final class Width {
    private Width() {}

    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            width += of(letter);
            i += Character.charCount(letter);
        }
        return width;
    }

    private static int of(int letter) {
        int type = Character.getType(letter);
        boolean above = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        if (above || type == Character.FORMAT) return 0;
        boolean wide = letter >= 0x1100 && (letter <= 0x115f || letter >= 0x2e80 && letter <= 0xa4cf
                || letter >= 0xac00 && letter <= 0xd7a3 || letter >= 0xf900 && letter <= 0xfaff
                || letter >= 0xfe30 && letter <= 0xfe6f || letter >= 0xff00 && letter <= 0xff60
                || letter >= 0xffe0 && letter <= 0xffe6 || letter >= 0x20000 && letter <= 0x3fffd);
        return wide ? 2 : 1;
    }

    /// The first `columns` columns of a text, ending in an ellipsis where something is left out.
    static String cut(String text, int columns) {
        if (of(text) <= columns) return text;
        var kept = new StringBuilder();
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            if (width + of(letter) > columns - 1) break;
            width += of(letter);
            kept.appendCodePoint(letter);
            i += Character.charCount(letter);
        }
        return kept.append('…').toString();
    }
}
