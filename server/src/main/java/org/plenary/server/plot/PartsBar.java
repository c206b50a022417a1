package org.plenary.server.plot;

import java.util.List;

/// A whole and its parts as one bar, such as the motions that two rules settle alike or differently. Each part has
/// its name and number beneath, in the order of the bar.
public final class PartsBar {
    private static final int BAR = 26;
    private static final int ROW = 22;
    private static final int SIZE = 13;
    private static final int SIGN = 14;

    /// A part of the whole; `shown` is its number as it is written.
    public record Part(String name, long number, String shown) {}

    private PartsBar() {}

    public static String draw(List<Part> parts, Setting setting) {
        int width = setting.room().width() - 2;
        long whole = Math.max(1, parts.stream().mapToLong(Part::number).sum());
        int columns = setting.room().either(2, 1);
        var svg = setting.image(BAR + 12 + (parts.size() + columns - 1) / columns * ROW + 4);
        double x = 1;
        for (int i = 0; i < parts.size(); i++) {
            double part = parts.get(i).number() * (double) width / whole;
            if (part > 0) {
                svg.mark("rect", "class", Legend.filling(i), "x", x, "y", 1, "width", part, "height", BAR);
            }
            x += part;
        }
        for (int i = 0; i < parts.size(); i++) {
            double left = i % columns * (setting.room().width() / (double) columns);
            int y = BAR + 12 + i / columns * ROW;
            svg.mark("rect", "class", Legend.filling(i), "x", left + 1, "y", y + 2, "width", SIGN, "height", SIGN - 3);
            svg.text(parts.get(i).name() + ": " + parts.get(i).shown(), "x", left + SIGN + 8, "y", y + SIZE - 1,
                    "font-size", SIZE);
        }
        return svg.done();
    }
}
