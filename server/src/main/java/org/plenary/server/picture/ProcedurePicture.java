package org.plenary.server.picture;

import java.util.ArrayList;
import java.util.List;

/// A procedure as boxes from top to bottom with numbered ways between them; what each number means stands
/// in the list beside the picture. A way to the next box goes straight down, every other runs in a lane
/// of its own at the side.
public final class ProcedurePicture {
    private static final int BOX_WIDTH = 200;
    private static final int BOX_HEIGHT = 44;
    private static final int STEP = 84;
    private static final int LEFT = 4;
    private static final int LANE = 22;
    private static final int LETTERS = 27;

    /// What a case has to do with a stage: nothing, it came through it, it stands there.
    public enum Mark { NONE, PASSED, HERE }

    /// A stage; an end is drawn shaded.
    public record Box(String id, String name, boolean end, Mark mark, List<Way> ways) {
        public Box {
            ways = List.copyOf(ways);
        }
    }

    /// A numbered way to another stage, and whether it was taken.
    public record Way(int number, String to, boolean taken) {}

    private record Arrow(int number, int from, int to, boolean taken) {
        String stem() { return taken ? "stem taken" : "stem"; }
    }

    private ProcedurePicture() {}

    public static String draw(List<Box> boxes, String label) {
        var arrows = arrows(boxes);
        var side = arrows.stream().filter(arrow -> arrow.to != arrow.from + 1).toList();
        int width = LEFT + BOX_WIDTH + 24 + LANE * Math.max(1, side.size()) + 16;
        var svg = Svg.image(width, (boxes.size() - 1) * STEP + BOX_HEIGHT + 8, label);
        svg.open("defs").open("marker", "id", "tip", "viewBox", "0 0 8 8", "refX", 7, "refY", 4,
                        "markerWidth", 7, "markerHeight", 7, "orient", "auto")
                .mark("path", "class", "arrow", "d", "M0 0l8 4-8 4z").close("marker").close("defs");
        int lane = 0;
        for (var arrow : side) aside(svg, arrow, ++lane, leaving(side, arrow), arriving(side, arrow));
        down(svg, arrows);
        for (int i = 0; i < boxes.size(); i++) box(svg, boxes.get(i), i);
        return svg.done();
    }

    private static List<Arrow> arrows(List<Box> boxes) {
        var ids = boxes.stream().map(Box::id).toList();
        var arrows = new ArrayList<Arrow>();
        for (int i = 0; i < boxes.size(); i++) {
            for (var way : boxes.get(i).ways()) {
                int to = ids.indexOf(way.to());
                if (to >= 0) arrows.add(new Arrow(way.number(), i, to, way.taken()));
            }
        }
        return arrows;
    }

    /// How many side ways leave the same box before this one: they must not start at one point.
    private static int leaving(List<Arrow> side, Arrow arrow) {
        return (int) side.subList(0, side.indexOf(arrow)).stream().filter(one -> one.from == arrow.from).count();
    }

    private static int arriving(List<Arrow> side, Arrow arrow) {
        return (int) side.subList(0, side.indexOf(arrow)).stream().filter(one -> one.to == arrow.to).count();
    }

    /// Ways to the next box, side by side where there are several.
    private static void down(Svg svg, List<Arrow> arrows) {
        var seen = new int[arrows.size() + 1];
        for (var arrow : arrows) {
            if (arrow.to != arrow.from + 1) continue;
            int x = LEFT + 50 + seen[Math.min(arrow.from, arrows.size())]++ * 44;
            int y = arrow.from * STEP + BOX_HEIGHT + 2;
            svg.mark("path", "class", arrow.stem(), "d", "M" + x + " " + y + "V" + (y + STEP - BOX_HEIGHT - 2),
                    "marker-end", "url(#tip)");
            badge(svg, arrow.number, x, y + (STEP - BOX_HEIGHT) / 2 - 3);
        }
    }

    private static void aside(Svg svg, Arrow arrow, int lane, int leaving, int arriving) {
        int right = LEFT + BOX_WIDTH;
        int x = right + 24 + lane * LANE - 8;
        int from = arrow.from * STEP + 2 + Math.min(38, 10 + leaving * 9);
        int to = arrow.to * STEP + 2 + Math.max(6, 36 - arriving * 9);
        svg.mark("path", "class", arrow.stem(), "d", "M" + right + " " + from + "H" + x + "V" + to + "H" + (right + 2),
                "marker-end", "url(#tip)");
        badge(svg, arrow.number, x, from + (to > from ? 20 : -20));
    }

    private static void badge(Svg svg, int number, int x, int y) {
        svg.mark("circle", "class", "badge", "cx", x, "cy", y, "r", 9);
        svg.text(Integer.toString(number), "x", x, "y", y + 4, "text-anchor", "middle", "font-size", 11);
    }

    private static String kind(Box box) {
        var kind = box.end() ? "box end" : "box";
        return switch (box.mark()) {
            case NONE -> kind;
            case PASSED -> kind + " passed";
            case HERE -> kind + " here";
        };
    }

    private static void box(Svg svg, Box box, int place) {
        int y = place * STEP + 2;
        svg.mark("rect", "class", kind(box), "x", LEFT, "y", y, "width", BOX_WIDTH,
                "height", BOX_HEIGHT, "rx", box.end() ? 22 : 2);
        var lines = lines(box.name());
        int first = y + BOX_HEIGHT / 2 + (lines.size() == 1 ? 5 : -3);
        for (int i = 0; i < lines.size(); i++) {
            svg.text(lines.get(i), "x", LEFT + BOX_WIDTH / 2, "y", first + i * 16, "text-anchor", "middle",
                    "font-size", 13);
        }
    }

    /// A name on one line or on two, the second cut where the box ends.
    private static List<String> lines(String name) {
        if (name.length() <= LETTERS) return List.of(name);
        int space = name.lastIndexOf(' ', LETTERS);
        if (space < 1) return List.of(name.substring(0, LETTERS - 1) + "…");
        var rest = name.substring(space + 1);
        boolean fits = rest.length() <= LETTERS;
        return List.of(name.substring(0, space), fits ? rest : rest.substring(0, LETTERS - 1) + "…");
    }
}
