package org.plenary.server.plot;

import java.util.List;
import java.util.stream.DoubleStream;
import org.plenary.server.picture.Svg;

/// Estimates as dots with whiskers from the lower bound to the upper, one to a line, on one scale with its zero
/// marked where it lies inside.
public final class Whiskers {
    private static final int SIZE = 13;
    private static final int SMALL = 12;
    private static final int ROW = 25;
    private static final int HEAD = 26;
    private static final int CLOSE = 18;

    /// A line; `open` dots are ringed. `shown` is the estimate with its bounds as it is written.
    public record Row(String name, double estimate, double low, double high, String shown, boolean open) {}

    /// Lines under a heading, which may be empty.
    public record Group(String heading, List<Row> rows) {
        public Group {
            rows = rows.stream().filter(row -> Double.isFinite(row.estimate())).toList();
        }
    }

    private final Setting setting;
    private final List<Group> groups;
    private final Axis axis;
    private final boolean beside;
    private final double left;
    private final double right;

    private Whiskers(List<Group> groups, Setting setting) {
        this.groups = groups;
        this.setting = setting;
        var rows = groups.stream().flatMap(group -> group.rows().stream()).toList();
        axis = Axis.over(rows.stream().flatMapToDouble(row -> DoubleStream.of(row.estimate(), row.low(), row.high())),
                setting.room().either(8, 5));
        double names = rows.stream().mapToDouble(row -> Letters.width(row.name(), SIZE)).max().orElse(0);
        double figures = rows.stream().mapToDouble(row -> Letters.width(row.shown(), SMALL)).max().orElse(0);
        beside = names < setting.room().width() * 0.34;
        double mark = axis.marks().stream()
                .mapToDouble(one -> Letters.width(setting.number(one, axis.digits()), SMALL)).max().orElse(0) / 2 + 2;
        left = beside ? names + 16 : Math.max(10, mark);
        right = setting.room().width() - (setting.room() == Room.WIDE ? figures + 18 : Math.max(12, mark));
    }

    public static String draw(List<Group> groups, Setting setting) { return new Whiskers(groups, setting).picture(); }

    private String picture() {
        double floor = 4 + groups.stream().mapToDouble(group -> (group.heading().isEmpty() ? 0 : HEAD)
                + group.rows().size() * row()).sum();
        var svg = setting.image(floor + 24);
        for (double mark : axis.marks()) {
            boolean zero = Math.abs(mark) < axis.step() / 1000;
            svg.mark("path", "class", zero ? "zero" : "axis", "d",
                    "M" + Svg.number(x(mark)) + " 0V" + Svg.number(floor));
            svg.text(setting.number(zero ? 0 : mark, axis.digits()), "class", "dim", "x", x(mark), "y", floor + 17,
                    "text-anchor", "middle", "font-size", SMALL);
        }
        double y = 4;
        for (var group : groups) {
            if (!group.heading().isEmpty()) {
                svg.text(group.heading(), "class", "head cover", "x", 0, "y", y + 17, "font-size", SIZE);
                y += HEAD;
            }
            for (var row : group.rows()) {
                row(svg, row, y);
                y += row();
            }
        }
        return svg.done();
    }

    private double x(double figure) { return left + (right - left) * axis.part(figure); }

    private int row() { return beside ? dense() ? CLOSE : ROW : ROW + 18; }

    /// Many lines stand closer.
    private boolean dense() { return groups.stream().mapToInt(group -> group.rows().size()).sum() > 24; }

    private boolean fit(Row row) {
        return Letters.width(row.name(), SIZE) + Letters.width(row.shown(), SMALL) + SIZE < setting.room().width();
    }

    private void row(Svg svg, Row row, double y) {
        double middle = y + row() - (dense() ? 9 : 12);
        svg.text(Letters.fitting(row.name(), SIZE, setting.room().width()), "class", "cover", "x", 0,
                "y", beside ? middle + 4 : y + SIZE, "font-size", SIZE);
        if (setting.room() == Room.WIDE) {
            svg.text(row.shown(), "x", setting.room().width(), "y", middle + 4, "text-anchor", "end",
                    "font-size", SMALL);
        } else if (!beside && fit(row)) {
            svg.text(row.shown(), "class", "dim cover", "x", setting.room().width(), "y", y + SIZE, "text-anchor",
                    "end", "font-size", SMALL);
        }
        if (Double.isFinite(row.low()) && Double.isFinite(row.high())) {
            svg.mark("path", "class", "whisker", "d", "M" + Svg.number(x(row.low())) + " " + Svg.number(middle) + "H"
                    + Svg.number(x(row.high())));
        }
        svg.open("circle", "class", row.open() ? "spot open" : "spot", "cx", x(row.estimate()), "cy", middle, "r",
                dense() ? 3.5 : 4.5).title(row.name() + ": " + row.shown()).close("circle");
    }
}
