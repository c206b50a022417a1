package org.plenary.lab.rollcall;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Writes cohesion over time as CSV (RFC 4180 with line feeds), one line for each year, to six decimals.
public final class CohesionFile {
    private static final int DECIMALS = 6;

    private CohesionFile() {}

    /// A figure that is not defined in a year is left empty; `out` is flushed and stays open.
    public static void write(CohesionOverTime cohesion, Writer out) {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("year", "motions", "divided", "rice", "agreement-index", "heterogeneity");
        cohesion.years().forEach((year, one) -> {
            var cells = cells(one);
            csv.writeRecord(String.valueOf(year), String.valueOf(one.motions()), String.valueOf(one.divided()),
                    cells.get(0), cells.get(1), cells.get(2));
        });
        try {
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Rice's index, the agreement index and the heterogeneity of a year as they are given out.
    public static List<String> cells(CohesionOverTime.Year year) {
        return List.of(plain(year.rice()), plain(year.agreementIndex()), plain(year.heterogeneity()));
    }

    private static String plain(double figure) {
        return Double.isFinite(figure)
                ? BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString() : "";
    }
}
