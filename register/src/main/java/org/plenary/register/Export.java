package org.plenary.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.register.checkpoint.Checkpoint;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.checkpoint.SignedNote;
import org.plenary.register.checkpoint.Verifier;
import org.plenary.register.entry.Entry;
import org.plenary.register.entry.Sealed;
import org.plenary.register.store.Store;
import org.plenary.register.tree.Bundle;
import org.plenary.register.tree.Tile;
import org.plenary.register.tree.Tree;

/// Writes a register as files that any web server can serve and any tlog-tiles client can read.
final class Export {
    private final Path directory;
    private final String keys;

    Export(Path directory, Keyring keyring) {
        this.directory = directory;
        keys = Stream.concat(Stream.of(keyring.register().verifier()), keyring.authors().stream())
                .map(Verifier::key).map(key -> key + "\n").collect(Collectors.joining());
    }

    /// The checkpoint comes last: whoever reads while we write finds every tile that it speaks of.
    void write(Store store, Tree tree, SignedNote head, boolean withVault) throws IOException {
        long size = Checkpoint.parse(head.text()) instanceof Reading.Read<Checkpoint>(var read) ? read.size() : 0;
        refuseForeignFolder();
        dropVault();
        put("keys", keys.getBytes(StandardCharsets.US_ASCII));
        for (int level = 0; level < Tile.levels(size); level++) {
            for (long n = 0; n < Tile.count(level, size); n++) {
                var tile = Tile.at(level, n, size);
                if (level == 0) put(tile.entriesPath(), bundle(store, tile));
                put(tile.path(), tree.tile(tile));
            }
        }
        if (withVault) putVault(store, size);
        put("checkpoint", head.bytes());
        for (int level = 0; level < Tile.levels(size); level++) dropOutgrown(level, size);
    }

    /// What rests behind the sealed entries, one file each under its digest.
    private void putVault(Store store, long size) throws IOException {
        store.read(0, size, (index, bytes) -> {
            if (!(Entry.parse(bytes) instanceof Reading.Read<Entry>(var entry))) return;
            var digest = Sealed.digest(entry.body());
            if (digest.isEmpty()) return;
            var kept = store.secret(digest.get()).orElseThrow(() -> new IOException(
                    "The vault has nothing behind entry %d. Restore the vault from a copy.".formatted(index)));
            put("vault/" + HexFormat.of().formatHex(digest.get()), kept);
        });
    }

    /// What an earlier export told stays told; this one must not tell it again without being asked.
    private void dropVault() throws IOException {
        var vault = directory.resolve("vault");
        if (!Files.isDirectory(vault)) return;
        try (var inside = Files.newDirectoryStream(vault)) {
            for (var file : inside) Files.delete(file);
        }
        Files.delete(vault);
    }

    private static byte[] bundle(Store store, Tile tile) throws IOException {
        var entries = new ArrayList<byte[]>();
        long end = tile.firstEntry(0) + tile.width();
        store.read(tile.firstEntry(0), end, (_, bytes) -> entries.add(bytes));
        if (entries.size() != tile.width()) {
            throw new IOException("The store lost entries between %d and %d. Verify it to see which."
                    .formatted(tile.firstEntry(0), end - 1));
        }
        return Bundle.encode(entries);
    }

    private void put(String path, byte[] bytes) throws IOException {
        var target = directory.resolve(path);
        Files.createDirectories(target.getParent());
        var draft = target.resolveSibling(target.getFileName() + ".new");
        Files.write(draft, bytes);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void refuseForeignFolder() throws IOException {
        Files.createDirectories(directory);
        var list = directory.resolve("keys");
        if (Files.exists(list)) {
            var first = keys.substring(0, keys.indexOf('\n') + 1);
            if (Files.readString(list, StandardCharsets.ISO_8859_1).startsWith(first)) return;
            throw new IOException(directory + " holds the export of another register. Name an empty folder.");
        }
        try (var inside = Files.newDirectoryStream(directory)) {
            if (inside.iterator().hasNext()) {
                throw new IOException(directory + " holds other files. Name an empty folder.");
            }
        }
    }

    /// Takes away the tiles of an earlier export that were not full then.
    private void dropOutgrown(int level, long size) throws IOException {
        for (long n = 0; n < Tile.count(level, size); n++) {
            var tile = Tile.at(level, n, size);
            dropBeside(tile, tile.path());
            if (level == 0) dropBeside(tile, tile.entriesPath());
        }
    }

    private void dropBeside(Tile tile, String path) throws IOException {
        var kept = directory.resolve(path);
        var partials = tile.isFull() ? kept.resolveSibling(kept.getFileName() + ".p") : kept.getParent();
        if (!Files.isDirectory(partials)) return;
        try (var inside = Files.newDirectoryStream(partials)) {
            for (var file : inside) if (!file.equals(kept)) Files.delete(file);
        }
        if (tile.isFull()) Files.delete(partials);
    }
}
