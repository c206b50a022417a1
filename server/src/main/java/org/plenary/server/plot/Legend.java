package org.plenary.server.plot;

import java.util.ArrayList;
import java.util.List;
import org.plenary.server.picture.Svg;

/// Says which filling means what, above the bars.
final class Legend {
    private static final List<String> FILLINGS = List.of("fill-full", "fill-none", "fill-half", "fill-dashed");
    private static final int ROW = 20;
    private static final int SIZE = 12;
    private static final int SIGN = 14;

    private record Place(double x, int row) {}

    private Legend() {}

    /// The class of the bars of a series.
    static String filling(int series) { return FILLINGS.get(series % FILLINGS.size()); }

    static int height(List<String> series, Room room) { return (places(series, room).getLast().row + 1) * ROW + 8; }

    static void draw(Svg svg, List<String> series, Room room) {
        var places = places(series, room);
        for (int i = 0; i < series.size(); i++) {
            var place = places.get(i);
            int y = place.row * ROW + 2;
            svg.mark("rect", "class", filling(i), "x", place.x + 1, "y", y, "width", SIGN, "height", SIGN - 3);
            svg.text(Letters.fitting(series.get(i), SIZE, room.width() - SIGN - 8), "class", "dim",
                    "x", place.x + SIGN + 7, "y", y + SIZE - 2, "font-size", SIZE);
        }
    }

    private static List<Place> places(List<String> series, Room room) {
        var places = new ArrayList<Place>();
        double x = 0;
        int row = 0;
        for (var name : series) {
            double width = SIGN + 7 + Letters.width(name, SIZE) + 18;
            if (x > 0 && x + width > room.width()) {
                x = 0;
                row++;
            }
            places.add(new Place(x, row));
            x += width;
        }
        return places;
    }
}
