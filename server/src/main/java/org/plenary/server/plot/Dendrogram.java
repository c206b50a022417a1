package org.plenary.server.plot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.plenary.server.picture.Svg;

/// Who is joined with whom at which distance, as a tree that lies on its side: names at the left, the last joining at
/// the right. A dashed line may say where it was cut into groups.
public final class Dendrogram {
    private static final int SIZE = 12;
    private static final int ROW = 19;
    private static final int FLOOR = 24;
    private static final int TALL = 30;

    /// Two groups joined; each is named by its members.
    public record Joining(List<String> one, List<String> other, double distance) {
        public Joining {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    /// A group's stem: how high it stands, and how far right it has come.
    private record Stem(double y, double distance) {}

    private Dendrogram() {}

    /// The members in the order in which a tree shows them without crossing lines.
    public static List<String> order(List<Joining> joinings) {
        Map<String, List<String>> groups = new HashMap<>();
        List<String> last = List.of();
        for (var joining : joinings) {
            var all = new ArrayList<>(groups.getOrDefault(joining.one().getFirst(), joining.one()));
            all.addAll(groups.getOrDefault(joining.other().getFirst(), joining.other()));
            all.forEach(member -> groups.put(member, all));
            last = all;
        }
        return last;
    }

    /// The tree; it is cut at `cut` where that is a number.
    public static String draw(List<Joining> joinings, double cut, Setting setting) {
        var members = order(joinings);
        double left = 12 + members.stream().mapToDouble(member -> Letters.width(member, SIZE)).max().orElse(0);
        // Whoever looks at a tall tree does not see its floor.
        double top = members.size() > TALL ? FLOOR : 0;
        double floor = top + members.size() * ROW + 4;
        var axis = Axis.over(DoubleStream.concat(DoubleStream.of(0),
                joinings.stream().mapToDouble(Joining::distance)), setting.room().either(8, 5));
        double span = setting.room().width() - left - 14;
        var svg = setting.image(floor + FLOOR);
        for (double mark : axis.marks()) {
            double x = left + span * axis.part(mark);
            svg.mark("path", "class", "axis", "d",
                    "M" + Svg.number(x) + " " + Svg.number(top) + "V" + Svg.number(floor));
            for (double y : top > 0 ? new double[] {top - 8, floor + 17} : new double[] {floor + 17}) {
                svg.text(setting.number(mark, axis.digits()), "class", "dim", "x", x, "y", y, "text-anchor", "middle",
                        "font-size", SIZE);
            }
        }
        var stems = new HashMap<String, Stem>();
        for (int i = 0; i < members.size(); i++) {
            double y = top + i * ROW + 12;
            stems.put(members.get(i), new Stem(y, 0));
            svg.text(members.get(i), "x", left - 8, "y", y + 4, "text-anchor", "end", "font-size", SIZE);
        }
        for (var joining : joinings) join(svg, joining, stems, new Way(axis, left, span));
        if (Double.isFinite(cut)) {
            svg.mark("path", "class", "event", "d",
                    "M" + Svg.number(left + span * axis.part(cut)) + " " + Svg.number(top) + "V" + Svg.number(floor));
        }
        return svg.done();
    }

    private record Way(Axis axis, double left, double span) {
        String x(double distance) { return Svg.number(left + span * axis.part(distance)); }
    }

    /// Draws the two arms of a joining; every member then stands for the new stem.
    private static void join(Svg svg, Joining joining, Map<String, Stem> stems, Way way) {
        var one = stems.get(joining.one().getFirst());
        var other = stems.get(joining.other().getFirst());
        svg.mark("path", "class", "branch", "d", "M" + way.x(one.distance()) + " " + Svg.number(one.y()) + "H"
                + way.x(joining.distance()) + "V" + Svg.number(other.y()) + "H" + way.x(other.distance()));
        var stem = new Stem((one.y() + other.y()) / 2, joining.distance());
        joining.one().forEach(member -> stems.put(member, stem));
        joining.other().forEach(member -> stems.put(member, stem));
    }
}
