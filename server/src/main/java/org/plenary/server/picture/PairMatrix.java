package org.plenary.server.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How each pair of parties stands to each other: a triangle of squares, darker for a higher level, with
/// a figure in it, so that it reads without colour.
public final class PairMatrix {
    private static final int CELL = 34;
    private static final int NAMES = 40;
    private static final int DARK = 4;

    /// One square: its level from 1, the figure in it, what a pointer shows, and where it leads, if anywhere.
    public record Cell(int rank, String shown, String label, Optional<String> address) {}

    private PairMatrix() {}

    /// `cells` by the two codes joined with a hyphen, the earlier in the alphabet first.
    public static String draw(List<String> codes, Map<String, Cell> cells, String label) {
        int side = codes.size() * CELL;
        var svg = Svg.group(side + NAMES, side + 4, label);
        for (int row = 0; row < codes.size(); row++) {
            svg.text(codes.get(row), "x", NAMES + row * CELL + 4, "y", row * CELL + 22, "font-size", 12,
                    "font-weight", 600);
            if (row == 0) continue;
            svg.text(codes.get(row), "class", "dim", "x", NAMES - 8, "y", row * CELL + 22, "text-anchor", "end",
                    "font-size", 12);
            for (int column = 0; column < row; column++) {
                cell(svg, cells.get(key(codes.get(row), codes.get(column))), NAMES + column * CELL, row * CELL);
            }
        }
        return svg.done();
    }

    public static String key(String one, String other) {
        return one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one;
    }

    private static void cell(Svg svg, Cell cell, int x, int y) {
        if (cell == null) {
            svg.mark("rect", "class", "r0", "x", x, "y", y, "width", CELL - 3, "height", CELL - 3);
            return;
        }
        if (cell.address().isPresent()) svg.open("a", "href", cell.address().get(), "aria-label", cell.label());
        else svg.open("g");
        svg.title(cell.label());
        svg.mark("rect", "class", "tile r" + Math.min(cell.rank(), 6), "x", x, "y", y, "width", CELL - 3,
                "height", CELL - 3);
        svg.text(cell.shown(), "class", cell.rank() >= DARK ? "on" : "off",
                "x", x + (CELL - 3) / 2.0, "y", y + 20, "text-anchor", "middle", "font-size", 13);
        svg.close(cell.address().isPresent() ? "a" : "g");
    }
}
