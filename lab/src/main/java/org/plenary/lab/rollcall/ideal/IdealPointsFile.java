package org.plenary.lab.rollcall.ideal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// Writes ideal points as CSV (RFC 4180 with line feeds), one line for each voter and year, to six decimals: the
/// model is fitted no closer than that.
public final class IdealPointsFile {
    private static final int DECIMALS = 6;

    /// The points of a year, or of a whole record.
    public record Part(Optional<Integer> year, IdealPoints points) {}

    private IdealPointsFile() {}

    /// The year is left empty for the whole record; `out` is flushed and stays open.
    public static void write(List<Part> parts, Writer out) {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("party", "year", "dimension-1", "standard-error");
        for (var part : parts) {
            var points = part.points();
            for (int i = 0; i < points.voters().size(); i++) {
                csv.writeRecord(points.voters().get(i).value(), part.year().map(String::valueOf).orElse(""),
                        plain(points.points().get(i)), plain(points.standardErrors().get(i)));
            }
        }
        try {
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A point or a standard error as it is given out.
    public static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static String plain(double figure) {
        return Double.isFinite(figure) ? rounded(figure).toPlainString() : "";
    }
}
