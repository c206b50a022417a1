package org.plenary.lab.rollcall.ideal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/// Writes places in a plane as CSV (RFC 4180 with line feeds), one line for each voter and year, to six decimals.
public final class IdealPlaneFile {
    /// The plane of a year, or of a whole record.
    public record Part(Optional<Integer> year, IdealPlane plane) {}

    private IdealPlaneFile() {}

    /// The year is left empty for the whole record; `out` is flushed and stays open.
    public static void write(List<Part> parts, Writer out) {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("party", "year", "dimension-1", "standard-error", "dimension-2", "standard-error-2");
        for (var part : parts) {
            var plane = part.plane();
            for (int i = 0; i < plane.voters().size(); i++) {
                csv.writeRecord(plane.voters().get(i).value(), part.year().map(String::valueOf).orElse(""),
                        at(plane.first(), i), at(plane.firstErrors(), i), at(plane.second(), i),
                        at(plane.secondErrors(), i));
            }
        }
        try {
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String at(List<Double> figures, int i) {
        return figures.isEmpty() || !Double.isFinite(figures.get(i)) ? ""
                : IdealPointsFile.rounded(figures.get(i)).toPlainString();
    }
}
