package org.plenary.server.picture;

import java.util.List;

/// Something traced through the years: a dot for each appearance on a line of years, the first one
/// marked. Several appearances in a year stand above each other.
public final class YearDots {
    private static final int WIDTH = 360;
    private static final int LEFT = 18;
    private static final int RIGHT = 342;
    private static final int STEP = 10;
    private static final int MOST_ABOVE = 6;

    /// One appearance, with the words that a pointer shows.
    public record Dot(int year, String label, boolean first) {}

    private YearDots() {}

    public static String draw(List<Dot> dots, int from, int to, String label) {
        int tallest = 1;
        for (int year = from; year <= to; year++) tallest = Math.max(tallest, inYear(dots, year));
        int floor = 8 + STEP * Math.min(tallest, MOST_ABOVE);
        var svg = Svg.image(WIDTH, floor + 24, label);
        svg.mark("path", "class", "axis", "d", "M" + LEFT + " " + floor + "H" + RIGHT);
        for (int year = from; year <= to; year++) {
            if (year % 5 != 0) continue;
            svg.mark("path", "class", "axis", "d", "M" + Svg.number(x(year, from, to)) + " " + floor + "v5");
            svg.text(Integer.toString(year), "class", "dim", "x", x(year, from, to), "y", floor + 18,
                    "text-anchor", "middle", "font-size", 11);
        }
        var stacked = new int[to - from + 1];
        for (var dot : dots) {
            if (dot.year() < from || dot.year() > to) continue;
            int above = Math.min(stacked[dot.year() - from]++, MOST_ABOVE - 1);
            svg.open("circle", "class", dot.first() ? "dot first" : "dot", "cx", x(dot.year(), from, to),
                    "cy", floor - 6 - above * STEP, "r", 4.5).title(dot.label()).close("circle");
        }
        return svg.done();
    }

    private static int inYear(List<Dot> dots, int year) {
        return (int) dots.stream().filter(dot -> dot.year() == year).count();
    }

    private static double x(int year, int from, int to) {
        return from == to ? LEFT : LEFT + (RIGHT - LEFT) * (double) (year - from) / (to - from);
    }
}
