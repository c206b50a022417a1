package org.plenary.server.picture;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The map: one equal square for each state at about its place, no borders, the standing shown by
/// colour and by pattern. States without a standing inside the picture are drawn faintly, for bearings.
public final class TileMap {
    private static final int SIDE = 40;
    private static final int GAP = 4;
    private static final int BAND = 12;
    private static final int PATTERNS = 6;

    /// A state with a standing. `style` counts standings from 1 in the order of the charter.
    public record Tile(String code, String label, int style, String address) {}

    private final SortedMap<String, Tile> tiles = new TreeMap<>();
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int bottom = Integer.MIN_VALUE;

    private TileMap(List<Tile> shown, Collection<String> framed) {
        for (var tile : shown) {
            tiles.put(tile.code(), tile);
            frame(tile.code());
        }
        for (var code : framed) frame(code);
    }

    private void frame(String code) {
        Tiles.of(code).ifPresent(place -> {
            left = Math.min(left, place.column());
            right = Math.max(right, place.column());
            top = Math.min(top, place.row());
            bottom = Math.max(bottom, place.row());
        });
    }

    /// The map of `shown`, cropped so that it holds them and `framed`; empty where none has a place.
    public static String draw(List<Tile> shown, Collection<String> framed, String label) {
        var map = new TileMap(shown, framed);
        return map.left > map.right ? "" : map.picture(label);
    }

    private String picture(String label) {
        var svg = Svg.group((right - left + 1) * (SIDE + GAP) + GAP, (bottom - top + 1) * (SIDE + GAP) + GAP, label);
        patterns(svg);
        for (var code : Tiles.codes()) {
            if (!tiles.containsKey(code)) bearing(svg, code);
        }
        for (var tile : tiles.values()) tile(svg, tile);
        return svg.done();
    }

    private static void patterns(Svg svg) {
        svg.open("defs");
        for (int style = 2; style <= PATTERNS; style++) {
            svg.open("pattern", "id", "p" + style, "width", 4, "height", 4, "patternUnits", "userSpaceOnUse",
                    "class", "s" + style);
            switch (style) {
                case 2 -> svg.mark("path", "d", "M-1 1l2-2M0 4l4-4M3 5l2-2", "stroke", "currentColor");
                case 3 -> svg.mark("path", "d", "M0 1h4", "stroke", "currentColor", "stroke-width", 1.6);
                case 4 -> svg.mark("circle", "cx", 2, "cy", 2, "r", 1.2, "fill", "currentColor");
                default -> svg.mark("path", "d", "M-1 3l2 2M0 0l4 4M3-1l2 2", "stroke", "currentColor");
            }
            svg.close("pattern");
        }
        svg.close("defs");
    }

    private int x(Tiles.Place place) { return GAP + (place.column() - left) * (SIDE + GAP); }

    private int y(Tiles.Place place) { return GAP + (place.row() - top) * (SIDE + GAP); }

    private void bearing(Svg svg, String code) {
        var place = Tiles.of(code).orElseThrow();
        if (place.column() < left || place.column() > right || place.row() < top || place.row() > bottom) return;
        svg.mark("rect", "class", "tile", "x", x(place), "y", y(place), "width", SIDE, "height", SIDE);
        svg.text(code, "class", "dim", "x", x(place) + SIDE / 2, "y", y(place) + 24, "text-anchor", "middle",
                "font-size", 11);
    }

    private void tile(Svg svg, Tile tile) {
        var found = Tiles.of(tile.code());
        if (found.isEmpty()) return;
        var place = found.get();
        boolean full = tile.style() == 1;
        svg.open("a", "href", tile.address(), "class", "s" + tile.style(), "aria-label", tile.label());
        svg.title(tile.label());
        svg.mark("rect", "class", full ? "tile full" : "tile", "x", x(place), "y", y(place), "width", SIDE,
                "height", SIDE, "stroke-width", 1.5);
        if (!full) {
            svg.mark("rect", "fill", "url(#p" + Math.min(tile.style(), PATTERNS) + ")", "x", x(place) + 1,
                    "y", y(place) + SIDE - BAND, "width", SIDE - 2, "height", BAND - 1);
        }
        svg.text(tile.code(), "class", full ? "on" : "off", "x", x(place) + SIDE / 2, "y", y(place) + (full ? 25 : 20),
                "text-anchor", "middle", "font-size", 13, "font-weight", 600);
        svg.close("a");
    }
}
