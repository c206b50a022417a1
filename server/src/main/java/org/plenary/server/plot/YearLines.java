package org.plenary.server.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.plenary.server.picture.Svg;

/// Figures walking over the years as lines with bands of uncertainty, each named at its end, and events as upright
/// lines with their names above. A figure of a year stands in its middle.
public final class YearLines {
    private static final int SIZE = 12;
    private static final int ROW = 15;
    private static final int FLOOR = 24;
    private static final int STYLES = 6;

    /// A year's figure with its bounds; bounds that are not numbers are not drawn.
    public record Point(int year, double figure, double low, double high) {}

    /// A line and its short name, which stands at its end, and its full name, which a pointer shows. A line in the
    /// background is thin and without a name.
    public record Series(String label, String name, boolean background, List<Point> points) {
        public Series {
            points = points.stream().filter(point -> Double.isFinite(point.figure())).toList();
        }
    }

    /// Something that happened on a day.
    public record Event(LocalDate day, String label) {
        double year() { return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear() - 0.5; }
    }

    private final Setting setting;
    private final List<Series> lines;
    private final List<Event> events;
    private final Axis axis;
    private final int first;
    private final int last;
    private final int left;
    private final double right;
    private final double[] rows;
    private final double top;
    private final double floor;

    private YearLines(List<Series> lines, List<Event> events, Setting setting) {
        this.setting = setting;
        this.lines = lines.stream().filter(line -> !line.points().isEmpty()).toList();
        var points = this.lines.stream().flatMap(line -> line.points().stream()).toList();
        axis = Axis.over(points.stream().flatMapToDouble(point ->
                DoubleStream.of(point.figure(), point.low(), point.high())), 6);
        first = points.stream().mapToInt(Point::year).min().orElse(0);
        last = Math.max(first + 1, points.stream().mapToInt(Point::year).max().orElse(1));
        this.events = events.stream()
                .filter(event -> event.year() >= first - 0.5 && event.year() <= last + 0.5).toList();
        left = 8 + (int) axis.marks().stream().mapToDouble(mark ->
                Letters.width(setting.number(mark, axis.digits()), SIZE)).max().orElse(0);
        double names = this.lines.stream().filter(line -> !line.background())
                .mapToDouble(line -> Letters.width(line.label(), SIZE)).max().orElse(0);
        right = setting.room().width() - Math.min(names, setting.room().width() * 0.4) - 16;
        rows = rows();
        top = 10 + ROW * (1 + DoubleStream.of(rows).max().orElse(-1));
        floor = top + setting.room().either(320, 280);
    }

    public static String draw(List<Series> lines, List<Event> events, Setting setting) {
        return new YearLines(lines, events, setting).picture();
    }

    private String picture() {
        var svg = setting.image(floor + FLOOR);
        scale(svg);
        for (int i = 0; i < events.size(); i++) event(svg, events.get(i), rows[i]);
        for (var line : lines) if (line.background()) line(svg, line, "background");
        var named = lines.stream().filter(line -> !line.background()).toList();
        for (int i = 0; i < named.size(); i++) band(svg, named.get(i), style(i));
        for (int i = 0; i < named.size(); i++) line(svg, named.get(i), style(i));
        names(svg, named);
        return svg.done();
    }

    /// Colours come round after six lines, dashes every time they do.
    private static String style(int line) { return "k" + (line % STYLES + 1) + " d" + line / STYLES % 3; }

    private double x(double year) { return left + (right - left) * (year - first + 0.5) / (last - first + 1); }

    private double y(double figure) { return floor - (floor - top) * axis.part(figure); }

    private void scale(Svg svg) {
        for (double mark : axis.marks()) {
            boolean zero = Math.abs(mark) < axis.step() / 1000;
            svg.mark("path", "class", zero ? "zero" : "axis", "d",
                    "M" + left + " " + Svg.number(y(mark)) + "H" + Svg.number(right));
            svg.text(setting.number(zero ? 0 : mark, axis.digits()), "class", "dim", "x", left - 6, "y", y(mark) + 4,
                    "text-anchor", "end", "font-size", SIZE);
        }
        for (int year : Years.marks(first, last, (int) ((right - left) / 44))) {
            svg.mark("path", "class", "axis", "d", "M" + Svg.number(x(year)) + " " + Svg.number(floor) + "v4");
            svg.text(Integer.toString(year), "class", "dim", "x", x(year), "y", floor + 17, "text-anchor", "middle",
                    "font-size", SIZE);
        }
    }

    /// In which row above the plot each event's name stands, so that no two cover each other.
    private double[] rows() {
        var ends = new ArrayList<Double>();
        var found = new double[events.size()];
        for (int i = 0; i < found.length; i++) {
            double start = start(events.get(i));
            int row = (int) IntStream.range(0, ends.size()).takeWhile(one -> ends.get(one) > start).count();
            if (row == ends.size()) ends.add(0.0);
            ends.set(row, Math.max(x(events.get(i).year()), start + Letters.width(events.get(i).label(), SIZE)) + 6);
            found[i] = row;
        }
        return found;
    }

    /// Where an event's name begins: right of its line, or left of it where there is no room, or at the edge.
    private double start(Event event) {
        double width = Letters.width(event.label(), SIZE);
        double after = x(event.year()) + 4;
        return after + width <= setting.room().width() ? after : Math.max(0, x(event.year()) - 4 - width);
    }

    private void event(Svg svg, Event event, double row) {
        double y = 4 + row * ROW;
        svg.mark("path", "class", "event", "d",
                "M" + Svg.number(x(event.year())) + " " + Svg.number(y) + "V" + Svg.number(floor));
        svg.text(event.label(), "class", "cover", "x", start(event), "y", y + SIZE - 2, "font-size", SIZE);
    }

    private void band(Svg svg, Series line, String style) {
        for (var run : runs(line)) {
            var bounded = run.stream().filter(point -> Double.isFinite(point.low()) && Double.isFinite(point.high()))
                    .toList();
            if (bounded.size() < 2) continue;
            var path = new StringBuilder();
            bounded.forEach(point -> path.append(path.isEmpty() ? 'M' : 'L').append(at(point.year(), point.high())));
            bounded.reversed().forEach(point -> path.append('L').append(at(point.year(), point.low())));
            svg.mark("path", "class", "band " + style, "d", path.append('Z'));
        }
    }

    private void line(Svg svg, Series line, String style) {
        var path = new StringBuilder();
        for (var run : runs(line)) {
            for (int i = 0; i < run.size(); i++) {
                path.append(i == 0 ? 'M' : 'L').append(at(run.get(i).year(), run.get(i).figure()));
            }
            if (run.size() == 1) path.append("h0.1");
        }
        svg.open("path", "class", "walk " + style, "d", path).title(line.name()).close("path");
    }

    private String at(int year, double figure) { return Svg.number(x(year)) + " " + Svg.number(y(figure)); }

    /// Stretches of years without a gap.
    private static List<List<Point>> runs(Series line) {
        var runs = new ArrayList<List<Point>>();
        for (var point : line.points()) {
            if (runs.isEmpty() || runs.getLast().getLast().year() + 1 < point.year()) runs.add(new ArrayList<>());
            runs.getLast().add(point);
        }
        return runs;
    }

    private void names(Svg svg, List<Series> named) {
        var wished = named.stream().mapToDouble(line -> y(line.points().getLast().figure())).toArray();
        var places = Spread.apart(wished, ROW - 1, top + 4, floor - 2);
        for (int i = 0; i < named.size(); i++) {
            double end = x(named.get(i).points().getLast().year());
            svg.mark("path", "class", "lead", "d", "M" + Svg.number(end + 3) + " " + Svg.number(wished[i])
                    + "L" + Svg.number(right + 4) + " " + Svg.number(places[i]));
            svg.open("text", "class", "name " + style(i), "x", right + 7, "y", places[i] + 4, "font-size", SIZE)
                    .title(named.get(i).name())
                    .written(Letters.fitting(named.get(i).label(), SIZE, setting.room().width() - right - 8))
                    .close("text");
        }
    }
}
