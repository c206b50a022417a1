package org.plenary.lab.ballot;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Reads a CSV file line by line (RFC 4180); whatever goes wrong becomes a finding.
final class CsvLines {
    private static final long MOST_BYTES = 16L << 20;

    private CsvLines() {}

    /// Gives every record after the header to `take`, and the header to `head`, which answers whether to go on.
    static void read(Path path, List<LineFinding> findings, Predicate<Columns> head,
            Consumer<CsvRecord> take) {
        var file = path.toString();
        if (Files.isDirectory(path)) {
            findings.add(new LineFinding(file, 0, "It is a folder.", "Name a CSV file."));
            return;
        }
        if (path.toFile().length() > MOST_BYTES) {
            findings.add(new LineFinding(file, 0, "It has more than %d MiB, and such a list has a few hundred lines."
                    .formatted(MOST_BYTES >> 20), "Check that it is the file that was meant."));
            return;
        }
        try (CsvReader<CsvRecord> csv = CsvReader.builder().skipEmptyLines(true)
                .allowExtraFields(true).allowMissingFields(true).ofCsvRecord(path)) {
            var lines = csv.iterator();
            if (!lines.hasNext()) {
                findings.add(new LineFinding(file, 1, "The file is empty.", "It begins with a header line."));
                return;
            }
            if (!head.test(new Columns(lines.next().getFields()))) return;
            lines.forEachRemaining(take);
        } catch (NoSuchFileException missing) {
            findings.add(new LineFinding(file, 0, "There is no such file.", "Check the path."));
        } catch (MalformedInputException garbled) {
            findings.add(new LineFinding(file, 0, "It is not text in UTF-8.", "Save it as CSV in UTF-8."));
        } catch (CsvParseException | IOException | UncheckedIOException broken) {
            findings.add(new LineFinding(file, 0, "It cannot be read as CSV: %s.".formatted(reason(broken)),
                    "Save it as CSV (RFC 4180) in UTF-8."));
        }
    }

    private static String reason(Exception broken) {
        var deepest = (Throwable) broken;
        while (deepest.getCause() != null) deepest = deepest.getCause();
        return String.valueOf(deepest.getMessage());
    }
}
