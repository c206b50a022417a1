package org.plenary.charterfile.finding;

/// The text of a file under the name by which findings call it.
public record SourceText(String file, String text) {
    private static final int WIDEST = 100;

    /// The line in which a place lies, without its indentation; of a long line the part around the column.
    public String excerpt(int line, int column) {
        int start = startOf(line);
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
        int from = Math.max(start, Math.min(start + column - 1, end) - WIDEST / 2);
        int to = Math.min(end, from + WIDEST);
        var shown = text.substring(whole(from), whole(to)).strip().replace('\t', ' ');
        return (from > start ? "…" : "") + printable(shown) + (to < end ? "…" : "");
    }

    /// The place of the character at `offset`.
    public Location at(int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset && i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Location(file, line, 1 + text.codePointCount(start, Math.min(offset, text.length())));
    }

    private int startOf(int line) {
        int start = 0;
        for (int left = line; left > 1; left--) {
            int next = text.indexOf('\n', start);
            if (next < 0) return text.length();
            start = next + 1;
        }
        return start;
    }

    /// Never between the two halves of one character.
    private int whole(int offset) {
        boolean split = offset > 0 && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return split ? offset - 1 : offset;
    }

    private static String printable(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(point -> clean.appendCodePoint(Character.isISOControl(point) ? '�' : point));
        return clean.toString();
    }
}
