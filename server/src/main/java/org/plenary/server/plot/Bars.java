package org.plenary.server.plot;

import java.util.List;
import org.plenary.server.picture.Svg;

/// Figures as bars that lie beneath their name: one bar for each series, told apart by filling and outline.
public final class Bars {
    private static final int BAR = 13;
    private static final int GAP = 3;
    private static final int ROW = 14;
    private static final int SIZE = 13;
    private static final int SMALL = 12;

    /// One bar; `shown` is its figure as it is written. Without a finite figure only the text stands there.
    public record Bar(double figure, String shown) {}

    /// What is compared, with one bar for each series in their order.
    public record Group(String name, List<Bar> bars) {
        public Group {
            bars = List.copyOf(bars);
        }
    }

    private Bars() {}

    /// The bars; a legend stands above where there are two series or more. `whole` is the longest possible figure,
    /// or 0 where the longest bar sets the scale.
    public static String draw(List<Group> groups, List<String> series, double whole, Setting setting) {
        int top = series.size() > 1 ? Legend.height(series, setting.room()) : 0;
        int rows = groups.stream().mapToInt(group -> height(group, setting.room())).sum();
        var svg = setting.image(top + rows + 4);
        if (top > 0) Legend.draw(svg, series, setting.room());
        double most = whole > 0 ? whole : groups.stream().flatMap(group -> group.bars().stream())
                .mapToDouble(Bar::figure).filter(Double::isFinite).max().orElse(1);
        double left = left(groups, setting.room());
        double span = setting.room().width() - left - figures(groups) - 8;
        int y = top;
        for (var group : groups) {
            boolean beside = setting.room() == Room.WIDE;
            var name = Letters.fitting(group.name(), SIZE, beside ? left - 12 : setting.room().width() - 4);
            svg.text(name, "x", 0, "y", y + SIZE, "font-size", SIZE);
            bars(svg, group, new double[] {left, beside ? y + 2 : y + ROW + 5, span / Math.max(most, 1e-9)});
            y += height(group, setting.room());
        }
        return svg.done();
    }

    private static void bars(Svg svg, Group group, double[] place) {
        double y = place[1];
        for (int i = 0; i < group.bars().size(); i++) {
            var bar = group.bars().get(i);
            boolean drawn = Double.isFinite(bar.figure());
            double length = drawn ? Math.max(1, bar.figure() * place[2]) : 0;
            if (drawn) {
                svg.mark("rect", "class", Legend.filling(i), "x", place[0], "y", y, "width", length, "height", BAR);
            }
            svg.text(bar.shown(), "class", drawn ? "value" : "dim", "x", place[0] + length + 5, "y", y + BAR - 2,
                    "font-size", SMALL);
            y += BAR + GAP;
        }
    }

    private static double left(List<Group> groups, Room room) {
        if (room == Room.NARROW) return 0;
        return Math.min(240, groups.stream().mapToDouble(group -> Letters.width(group.name(), SIZE)).max().orElse(0))
                + 14;
    }

    /// The room that the longest written figure takes.
    private static double figures(List<Group> groups) {
        return groups.stream().flatMap(group -> group.bars().stream())
                .mapToDouble(bar -> Letters.width(bar.shown(), SMALL)).max().orElse(0) + 6;
    }

    private static int height(Group group, Room room) {
        int bars = group.bars().size() * (BAR + GAP);
        return room == Room.NARROW ? ROW + 5 + bars + 9 : Math.max(SIZE + 4, bars) + 7;
    }
}
