package org.plenary.lab.rollcall.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// Opens a file as it was downloaded: plain, compressed by gzip, or alone in a zip archive. Which, its first bytes say,
/// not its name.
final class Packing {
    private static final Pattern TABLE = Pattern.compile("\\.(csv|tsv|tab|txt)$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_MARK = 6;

    /// Compressions that are told from damage, so that the reader learns what to unpack.
    private record Foreign(String mark, String name) {}

    private static final List<Foreign> FOREIGN = List.of(new Foreign("425a68", "bzip2"),
            new Foreign("fd377a585a00", "xz"), new Foreign("28b52ffd", "zstd"), new Foreign("377abcaf271c", "7-Zip"));

    private Packing() {}

    /// A file that is packed in a way that is not read: what it is, and how to mend it.
    static final class Unread extends IOException {
        private static final long serialVersionUID = 1L;

        private final String remedy;

        Unread(String message, String remedy) {
            super(message);
            this.remedy = remedy;
        }

        String remedy() { return remedy; }
    }

    static InputStream open(Path path, Notes notes) throws IOException {
        var raw = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        raw.mark(LONGEST_MARK);
        var mark = HexFormat.of().formatHex(raw.readNBytes(LONGEST_MARK));
        raw.reset();
        if (mark.startsWith("1f8b")) return new GZIPInputStream(raw, 1 << 16);
        if (mark.startsWith("504b")) return archived(path, new ZipInputStream(raw), notes);
        for (var foreign : FOREIGN) {
            if (!mark.startsWith(foreign.mark())) continue;
            throw new Unread("It is compressed by %s, which is not read.".formatted(foreign.name()),
                    "Unpack it first, or pack it with gzip or zip.");
        }
        return raw;
    }

    /// The one table of an archive; what else lies in it is named and passed over.
    private static InputStream archived(Path path, ZipInputStream archive, Notes notes) throws IOException {
        refuseSeveral(path);
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            if (isTable(entry)) return archive;
            if (entry.isDirectory()) continue;
            notes.add(ReadingNote.Kind.CAVEAT, 0,
                    "'%s' in the archive is no table and is passed over.".formatted(entry.getName()), "");
        }
        throw new Unread("There is no table in the archive.", "A table is a file that ends in .csv, .tsv or .txt.");
    }

    private static void refuseSeveral(Path path) throws IOException {
        try (var archive = new ZipFile(path.toFile())) {
            var tables = archive.stream().filter(Packing::isTable).map(ZipEntry::getName).toList();
            if (tables.size() > 1) {
                throw new Unread("The archive holds more than one table: %s.".formatted(String.join(", ", tables)),
                        "Take out the one that is meant.");
            }
        }
    }

    /// Archives made on a Mac hold a hidden companion of each file.
    private static boolean isTable(ZipEntry entry) {
        return TABLE.matcher(entry.getName()).find() && !entry.getName().startsWith("__MACOSX/");
    }
}
