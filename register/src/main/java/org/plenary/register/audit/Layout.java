package org.plenary.register.audit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.register.tree.Tile;

/// Which files an exported register of a given size has (tlog-tiles).
final class Layout {
    private static final Pattern PATH = Pattern.compile(
            "tile/(entries|[0-9]{1,2})/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([0-9]{1,3}))?");
    private static final List<String> BESIDE_TILES = List.of(ExportFolder.CHECKPOINT, ExportFolder.KEYS);
    private static final String ENTRIES = "entries";
    /// More groups of digits than a register of this kind can have.
    private static final int LONGEST_NUMBER = 14;

    private Layout() {}

    /// The size that the bundles of a folder speak for, where no checkpoint says it.
    static long sizeOf(ExportFolder folder) {
        var largest = new long[1];
        folder.forEachFile(path -> bundle(path).ifPresent(
                tile -> largest[0] = Math.max(largest[0], tile.lastEntry(tile.width() - 1) + 1)));
        return largest[0];
    }

    static void reportStrangers(ExportFolder folder, VaultAudit vault, long size, Faults faults) {
        folder.forEachFile(path -> {
            if (BESIDE_TILES.contains(path) || belongs(path, size) || vault.belongs(path)) return;
            faults.add(Fault.of(Fault.Kind.UNEXPECTED, path, "The file does not belong to a register of "
                    + size + " entries. It is covered by no signature; take it away."));
        });
    }

    private static boolean belongs(String path, long size) {
        var match = PATH.matcher(path);
        if (!match.matches()) return false;
        boolean entries = match.group(1).equals(ENTRIES);
        int level = entries ? 0 : Integer.parseInt(match.group(1));
        long index = index(match.group(2));
        if (level > 63 || index >= Tile.count(level, size)) return false;
        var tile = Tile.at(level, index, size);
        return path.equals(entries ? tile.entriesPath() : tile.path());
    }

    private static Optional<Tile> bundle(String path) {
        var match = PATH.matcher(path);
        if (!match.matches() || !match.group(1).equals(ENTRIES)) return Optional.empty();
        int width = match.group(3) == null ? Tile.FULL : Integer.parseInt(match.group(3));
        boolean possible = match.group(2).length() <= LONGEST_NUMBER && width >= 1 && width <= Tile.FULL;
        return possible ? Optional.of(new Tile(0, index(match.group(2)), width)) : Optional.empty();
    }

    private static long index(String groups) { return Long.parseLong(groups.replaceAll("[x/]", "")); }
}
