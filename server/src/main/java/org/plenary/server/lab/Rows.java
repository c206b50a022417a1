package org.plenary.server.lab;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// A table of a result as CSV (RFC 4180 with line feeds).
record Rows(List<String> header, List<List<String>> rows) {
    private static final int DECIMALS = 6;

    Rows {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /// `out` is flushed and stays open.
    void write(Writer out) {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(header);
        rows.forEach(csv::writeRecord);
        try {
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A figure to six decimals; nothing where it is not defined.
    static String cell(double figure) {
        return Double.isFinite(figure)
                ? BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString() : "";
    }

    /// A figure for programs; null where it is not defined.
    static Double finite(double figure) { return Double.isFinite(figure) ? figure : null; }
}
