package org.plenary.server.plot;

import java.util.List;
import java.util.stream.DoubleStream;
import org.plenary.server.picture.Svg;

/// What came and what went in each year: filled bars above a line, outlined bars below it, such as motions that
/// another rule newly adopts and no longer adopts.
public final class YearBalance {
    private static final int FLOOR = 22;
    private static final int LEFT = 40;
    private static final int SIZE = 12;
    /// The room that a year takes under the scale.
    private static final int YEAR = 34;

    /// A year with the numbers above and below the line.
    public record Year(int year, long above, long below) {}

    private YearBalance() {}

    /// The balance; `above` and `below` name the two directions.
    public static String draw(List<Year> years, String above, String below, Setting setting) {
        var names = List.of(above, below);
        int top = Legend.height(names, setting.room()) + 6;
        int height = setting.room().either(220, 200);
        var axis = Axis.over(years.stream()
                .flatMapToDouble(year -> DoubleStream.of(year.above(), -year.below(), 0)), 5);
        var svg = setting.image(top + height + FLOOR);
        Legend.draw(svg, names, setting.room());
        int right = setting.room().width() - 4;
        for (double mark : axis.marks()) {
            double y = top + height * (1 - axis.part(mark));
            svg.mark("path", "class", mark == 0 ? "zero" : "axis", "d", "M" + LEFT + " " + Svg.number(y) + "H" + right);
            svg.text(setting.number(Math.abs(mark), axis.digits()), "class", "dim", "x", LEFT - 6, "y", y + 4,
                    "text-anchor", "end", "font-size", SIZE);
        }
        if (years.isEmpty()) return svg.done();
        int first = years.getFirst().year();
        int last = years.getLast().year();
        double step = (right - LEFT) / (double) (last - first + 1);
        double zero = top + height * (1 - axis.part(0));
        for (var year : years) {
            double x = LEFT + (year.year() - first) * step + step * 0.15;
            double up = height * year.above() / (axis.high() - axis.low());
            double down = height * year.below() / (axis.high() - axis.low());
            bar(svg, "fill-full", new double[] {x, zero - up, step * 0.7, up});
            bar(svg, "fill-none", new double[] {x, zero, step * 0.7, down});
        }
        for (int year : Years.marks(first, last, (right - LEFT) / 44)) {
            svg.text(Integer.toString(year), "class", "dim", "x",
                    Math.min(LEFT + (year - first + 0.5) * step, setting.room().width() - YEAR / 2.0),
                    "y", top + height + 17, "text-anchor", "middle", "font-size", SIZE);
        }
        return svg.done();
    }

    private static void bar(Svg svg, String filling, double[] box) {
        if (box[3] == 0) return;
        svg.mark("rect", "class", filling, "x", box[0], "y", box[1], "width", box[2], "height", box[3]);
    }
}
