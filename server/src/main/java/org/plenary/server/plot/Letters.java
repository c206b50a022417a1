package org.plenary.server.plot;

/// How much room text takes, estimated: the server does not know the reader's fonts.
final class Letters {
    private static final double LATIN = 0.58;
    private static final double WIDE = 1;
    private static final int FIRST_WIDE = 0x2E80;

    private Letters() {}

    /// The width of a line in letters of `size` pixels.
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(letter -> letter >= FIRST_WIDE ? WIDE : LATIN).sum() * size;
    }

    /// The text, or as much of it as fits with a mark that something is left out.
    static String fitting(String text, double size, double room) {
        if (width(text, size) <= room) return text;
        int end = text.length();
        while (end > 1 && width(text.substring(0, end) + "…", size) > room) end--;
        return text.substring(0, end).strip() + "…";
    }
}
