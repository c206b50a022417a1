package org.plenary.lab.rollcall.read;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.zip.ZipException;
import org.plenary.lab.rollcall.read.ReadingNote.Kind;

/// A table as a file: comma, semicolon or tab between fields, in UTF-8, plain, compressed by gzip or alone in a zip
/// archive (told by its first bytes, not by its name). It is read line by line and never held as a whole.
record TableFile(Path path, Notes notes, LongPredicate progress) {
    private static final int PROGRESS_STEP = 100_000;
    private static final int LONGEST_HEADER = 1 << 20;
    private static final int LONGEST_FIELD = 1 << 18;

    /// Takes the rows of a table one by one.
    interface Taker {
        void take(Row row);
    }

    /// Where the wanted columns stand, and who takes the rows.
    record Plan(int[] places, int wanted, Taker taker) {}

    /// Gives the header to `plan`, which answers null where the file is not to be read on; then every row, until one
    /// shows that the file cannot be used.
    /// Answers how many lines were read after the header.
    long read(Function<List<String>, Plan> plan) {
        if (Files.isDirectory(path)) return unusable("It is a folder.", "Name a file.");
        try (var input = Packing.open(path, notes); var reader = text(input)) {
            var first = firstLine(reader);
            var builder = CsvReader.builder().fieldSeparator(separator(first)).skipEmptyLines(true)
                    .allowExtraFields(true).allowMissingFields(true).allowExtraCharsAfterClosingQuote(false)
                    .maxBufferSize(LONGEST_FIELD);
            var header = header(builder.build(new HeaderLine(), first));
            if (header.isEmpty()) return unusable("The file is empty.", "It begins with a header line.");
            var planned = plan.apply(header);
            return planned == null ? 0 : rows(builder, reader, planned);
        } catch (NoSuchFileException missing) {
            return unusable("There is no such file.", "Check the path.");
        } catch (Packing.Unread packed) {
            return unusable(packed.getMessage(), packed.remedy());
        } catch (CsvParseException | IOException | UncheckedIOException broken) {
            return unusable(reason(broken),
                    "Save or download it again as CSV (RFC 4180) in UTF-8, plain, gzip or zip.");
        }
    }

    private long rows(CsvReader.CsvReaderBuilder builder, Reader reader, Plan planned) {
        var row = new Row(planned.wanted());
        long lines = 0;
        for (var each : builder.build(new RowReader(planned.places(), row), reader)) {
            planned.taker().take(each);
            if (++lines % PROGRESS_STEP == 0 && !progress.test(lines)) return stopped(lines);
            if (notes.unusable()) return lines;
        }
        return progress.test(lines) ? lines : stopped(lines);
    }

    private long stopped(long lines) {
        notes.add(Kind.UNUSABLE, 0, "Reading was stopped after %,d lines.".formatted(lines), "Read a shorter table.");
        return lines;
    }

    private long unusable(String message, String remedy) {
        notes.add(Kind.UNUSABLE, 0, message, remedy);
        return 0;
    }

    private static BufferedReader text(InputStream input) {
        var strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(input, strict), 1 << 16);
    }

    private static String firstLine(BufferedReader reader) throws IOException {
        var line = new StringBuilder();
        int letter = reader.read();
        while (letter >= 0 && letter != '\n' && letter != '\r') {
            line.append((char) letter);
            if (line.length() > LONGEST_HEADER) {
                throw new IOException("its first line has more than %,d characters".formatted(LONGEST_HEADER));
            }
            letter = reader.read();
        }
        if (letter == '\r') {
            reader.mark(1);
            if (reader.read() != '\n') reader.reset();
        }
        return line.toString().replace("\uFEFF", "");
    }

    private static List<String> header(Iterable<List<String>> first) {
        var lines = first.iterator();
        return lines.hasNext() ? lines.next() : List.of();
    }

    private static char separator(String line) {
        long tabs = line.chars().filter(letter -> letter == '\t').count();
        long semicolons = line.chars().filter(letter -> letter == ';').count();
        long commas = line.chars().filter(letter -> letter == ',').count();
        if (tabs > commas && tabs >= semicolons) return '\t';
        return semicolons > commas ? ';' : ',';
    }

    private static String reason(Exception broken) {
        var deepest = (Throwable) broken;
        while (deepest.getCause() != null) deepest = deepest.getCause();
        return switch (deepest) {
            case EOFException _ -> "The compressed file ends before its end.";
            case ZipException _ -> "The compressed file is damaged: %s.".formatted(deepest.getMessage());
            case CharacterCodingException _ -> "It is not text in UTF-8.";
            default -> "It cannot be read as a table: %s.".formatted(deepest.getMessage());
        };
    }

    /// Reads one line as plain names, in lower case.
    private static final class HeaderLine extends AbstractBaseCsvCallbackHandler<List<String>> {
        private final List<String> names = new java.util.ArrayList<>();

        @Override protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
            names.add(new String(buffer, offset, length).strip().toLowerCase(Locale.ROOT));
        }

        @Override protected List<String> buildRecord() { return List.copyOf(names); }
    }
}
