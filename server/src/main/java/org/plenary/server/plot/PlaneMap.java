package org.plenary.server.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.plenary.server.picture.Svg;

/// Where parties stand in a plane, with an ellipse of uncertainty each, and their paths over the years: small dots
/// up to the last, which is large and named. Both directions have the same scale.
public final class PlaneMap {
    private static final int SIZE = 12;
    private static final int STYLES = 6;
    private static final int FLOOR = 24;
    private static final int TOP = 9;

    /// A place; radii are those of the ellipse, not a number for none. `when` is what a pointer shows of it.
    public record Place(String when, double x, double y, double radiusX, double radiusY) {}

    /// A party's places, the last of which is where it stands. One in the background is small and without a name.
    public record Party(String label, String name, boolean background, List<Place> places) {
        public Party {
            places = places.stream()
                    .filter(place -> Double.isFinite(place.x()) && Double.isFinite(place.y())).toList();
        }
    }

    private record Box(double left, double top, double right, double bottom) {
        double shared(Box other) {
            double width = Math.min(right, other.right) - Math.max(left, other.left);
            double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return width > 0 && height > 0 ? width * height : 0;
        }
    }

    /// A way to go from a dot; right is the first choice.
    private record Side(int x, int y) {}

    private static final List<Side> SIDES = List.of(new Side(1, 0), new Side(-1, 0), new Side(0, -1), new Side(0, 1),
            new Side(1, -1), new Side(1, 1), new Side(-1, -1), new Side(-1, 1));

    private final Setting setting;
    private final List<Party> parties;
    private final Axis across;
    private final Axis up;
    private final double left;
    private final double width;
    private final double height;

    private PlaneMap(List<Party> parties, Setting setting) {
        this.parties = parties.stream().filter(party -> !party.places().isEmpty()).toList();
        this.setting = setting;
        int marks = setting.room().either(7, 4);
        across = axis(place -> new double[] {place.x(), place.radiusX()}, marks);
        up = axis(place -> new double[] {place.y(), place.radiusY()}, marks);
        left = 10 + up.marks().stream().mapToDouble(mark -> Letters.width(setting.number(mark, up.digits()), SIZE))
                .max().orElse(0);
        double room = setting.room().width() - left - 12;
        double tallest = setting.room().either(560, 420);
        double unit = Math.min(room / (across.high() - across.low()), tallest / (up.high() - up.low()));
        width = unit * (across.high() - across.low());
        height = unit * (up.high() - up.low());
    }

    private interface Reach {
        double[] of(Place place);
    }

    private Axis axis(Reach reach, int marks) {
        return Axis.over(parties.stream().flatMapToDouble(party -> party.places().stream().flatMapToDouble(place -> {
            // Only who is named has an ellipse, and only where it stands last.
            boolean round = !party.background() && place == party.places().getLast();
            double radius = round && Double.isFinite(reach.of(place)[1]) ? reach.of(place)[1] : 0;
            return DoubleStream.of(reach.of(place)[0] - radius, reach.of(place)[0] + radius);
        })), marks);
    }

    public static String draw(List<Party> parties, Setting setting) { return new PlaneMap(parties, setting).picture(); }

    private String picture() {
        var svg = setting.image(TOP + height + FLOOR);
        scale(svg);
        for (var party : parties) {
            if (party.background()) {
                var at = party.places().getLast();
                svg.open("circle", "class", "spot background", "cx", x(at.x()), "cy", y(at.y()), "r", 2.5)
                        .title(party.name()).close("circle");
            }
        }
        var named = parties.stream().filter(party -> !party.background()).toList();
        for (int i = 0; i < named.size(); i++) ellipse(svg, named.get(i).places().getLast(), "k" + (i % STYLES + 1));
        for (int i = 0; i < named.size(); i++) path(svg, named.get(i), "k" + (i % STYLES + 1));
        names(svg, named);
        return svg.done();
    }

    private double x(double figure) { return left + width * across.part(figure); }

    private double y(double figure) { return TOP + height * (1 - up.part(figure)); }

    private void scale(Svg svg) {
        for (double mark : across.marks()) {
            svg.mark("path", "class", kind(mark, across), "d",
                    "M" + Svg.number(x(mark)) + " " + TOP + "v" + Svg.number(height));
            svg.text(written(mark, across), "class", "dim", "x", x(mark), "y", TOP + height + 17, "text-anchor",
                    "middle", "font-size", SIZE);
        }
        for (double mark : up.marks()) {
            svg.mark("path", "class", kind(mark, up), "d", "M" + Svg.number(left) + " " + Svg.number(y(mark)) + "h"
                    + Svg.number(width));
            svg.text(written(mark, up), "class", "dim", "x", left - 6, "y", y(mark) + 4, "text-anchor", "end",
                    "font-size", SIZE);
        }
    }

    private static String kind(double mark, Axis axis) { return Math.abs(mark) < axis.step() / 1000 ? "zero" : "axis"; }

    private String written(double mark, Axis axis) {
        return setting.number(Math.abs(mark) < axis.step() / 1000 ? 0 : mark, axis.digits());
    }

    private void ellipse(Svg svg, Place place, String style) {
        if (!Double.isFinite(place.radiusX()) || !Double.isFinite(place.radiusY())) return;
        svg.mark("ellipse", "class", "cloud " + style, "cx", x(place.x()), "cy", y(place.y()),
                "rx", width * place.radiusX() / (across.high() - across.low()),
                "ry", height * place.radiusY() / (up.high() - up.low()));
    }

    private void path(Svg svg, Party party, String style) {
        if (party.places().size() > 1) {
            var path = new StringBuilder();
            party.places().forEach(place -> path.append(path.isEmpty() ? 'M' : 'L')
                    .append(Svg.number(x(place.x()))).append(' ').append(Svg.number(y(place.y()))));
            svg.mark("path", "class", "trace " + style, "d", path);
        }
        for (var place : party.places()) {
            boolean end = place == party.places().getLast();
            svg.open("circle", "class", "spot " + style, "cx", x(place.x()), "cy", y(place.y()), "r", end ? 4.5 : 2)
                    .title(party.name() + (place.when().isEmpty() ? "" : ", " + place.when())).close("circle");
        }
    }

    /// Each name beside its dot, on the side where it covers least of dots and other names.
    private void names(Svg svg, List<Party> named) {
        var taken = new ArrayList<Box>();
        for (var party : named) {
            var at = party.places().getLast();
            taken.add(new Box(x(at.x()) - 5, y(at.y()) - 5, x(at.x()) + 5, y(at.y()) + 5));
        }
        for (var party : named) {
            var at = party.places().getLast();
            var box = free(x(at.x()), y(at.y()), Letters.width(party.label(), SIZE), taken);
            taken.add(box);
            svg.mark("path", "class", "lead", "d", "M" + Svg.number(x(at.x())) + " " + Svg.number(y(at.y())) + "L"
                    + Svg.number(Math.max(box.left, Math.min(x(at.x()), box.right))) + " "
                    + Svg.number(Math.max(box.top, Math.min(y(at.y()), box.bottom))));
            svg.open("text", "class", "cover", "x", box.left, "y", box.bottom - 3, "font-size", SIZE)
                    .title(party.name()).written(party.label()).close("text");
        }
    }

    private Box free(double x, double y, double wide, List<Box> taken) {
        Box best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double far : new double[] {7, 16, 30}) {
            for (var side : SIDES) {
                double middleX = x + side.x * (far + wide / 2);
                double middleY = y + side.y * (far + SIZE / 2.0);
                var box = new Box(middleX - wide / 2, middleY - 7, middleX + wide / 2, middleY + 7);
                double cost = far / 10 + taken.stream().mapToDouble(box::shared).sum() + outside(box) * 100;
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        return best;
    }

    private double outside(Box box) {
        return Math.max(0, -box.left) + Math.max(0, box.right - setting.room().width())
                + Math.max(0, 2 - box.top) + Math.max(0, box.bottom - TOP - height - 2);
    }
}
