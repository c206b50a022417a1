package org.plenary.lab.rollcall;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;

/// Writes how far voters agree as CSV (RFC 4180 with line feeds), one line for each pair.
public final class AgreementFile {
    private AgreementFile() {}

    /// The figure is left empty where a pair shares no motion; `out` is flushed and stays open.
    public static void write(AgreementMatrix matrix, Writer out) {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("party", "party", "motions", "agreement");
        for (int a = 0; a < matrix.voters().size(); a++) {
            for (int b = a + 1; b < matrix.voters().size(); b++) {
                double figure = matrix.between(a, b);
                csv.writeRecord(matrix.voters().get(a).value(), matrix.voters().get(b).value(),
                        Integer.toString(matrix.motions(a, b)),
                        Double.isNaN(figure) ? "" : BigDecimal.valueOf(figure).toPlainString());
            }
        }
        try {
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
