package org.plenary.server.picture;

import java.util.List;

/// A figure over the years as a line with its points; the axis begins at zero.
public final class YearLine {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 180;
    private static final int LEFT = 8;
    private static final int RIGHT = 352;
    private static final int TOP = 28;
    private static final int FLOOR = 150;

    /// One point, with its figure as it is written.
    public record Point(int year, double value, String shown) {}

    private YearLine() {}

    public static String draw(List<Point> points, String label) {
        var svg = Svg.image(WIDTH, HEIGHT, label);
        svg.mark("path", "class", "axis", "d", "M" + LEFT + " " + FLOOR + "H" + RIGHT);
        if (points.isEmpty()) return svg.done();
        int first = points.getFirst().year();
        int last = points.getLast().year();
        double most = points.stream().mapToDouble(Point::value).max().orElse(1);
        var path = new StringBuilder();
        for (var point : points) {
            path.append(path.isEmpty() ? "M" : "L").append(Svg.number(x(point.year(), first, last))).append(' ')
                    .append(Svg.number(y(point.value(), most)));
        }
        svg.mark("path", "class", "line", "d", path);
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            double x = x(point.year(), first, last);
            svg.open("circle", "class", "dot", "cx", x, "cy", y(point.value(), most), "r", 4.5)
                    .title(point.year() + ": " + point.shown()).close("circle");
            boolean atStart = i == 0;
            if (!atStart && i != points.size() - 1) continue;
            var anchor = points.size() > 1 && atStart ? "start" : "end";
            if (points.size() == 1) anchor = "middle";
            svg.text(point.shown(), "x", x, "y", y(point.value(), most) - 10, "text-anchor", anchor, "font-size", 13);
            svg.text(Integer.toString(point.year()), "class", "dim", "x", x, "y", FLOOR + 20, "text-anchor", anchor,
                    "font-size", 12);
        }
        return svg.done();
    }

    private static double x(int year, int first, int last) {
        if (first == last) return (LEFT + RIGHT) / 2.0;
        return LEFT + 4 + (RIGHT - LEFT - 8.0) * (year - first) / (last - first);
    }

    private static double y(double value, double most) { return FLOOR - (FLOOR - TOP) * value / most; }
}
