package org.plenary.server.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;

/// Where each state's square lies on the map, from `map/tiles.txt`.
final class Tiles {
    /// A place on the grid; row 0 is the northernmost.
    record Place(int column, int row) {}

    private static final TreeMap<String, Place> PLACES = read();

    private Tiles() {}

    static Optional<Place> of(String code) { return Optional.ofNullable(PLACES.get(code)); }

    static Iterable<String> codes() { return PLACES.keySet(); }

    private static TreeMap<String, Place> read() {
        try (var stream = Tiles.class.getResourceAsStream("/map/tiles.txt")) {
            var places = new TreeMap<String, Place>();
            int row = 0;
            for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("#")) continue;
                var cells = line.split(" ");
                for (int column = 0; column < cells.length; column++) {
                    if (!cells[column].equals("...")) places.put(cells[column], new Place(column, row));
                }
                row++;
            }
            return places;
        } catch (IOException broken) {
            throw new UncheckedIOException("The map of tiles cannot be read.", broken);
        }
    }
}
