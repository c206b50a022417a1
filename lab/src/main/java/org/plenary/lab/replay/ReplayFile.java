package org.plenary.lab.replay;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/// Writes verdicts as CSV (RFC 4180 with line feeds), one line for each motion.
public final class ReplayFile {
    private ReplayFile() {}

    /// `decisive` separates its parties by spaces; `out` is flushed and stays open.
    public static void write(List<Replayed> verdicts, Writer out) {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("motion", "date", "matter", "adopted", "for", "against", "abstaining", "absent", "decisive");
        for (var one : verdicts) {
            var tally = one.tally();
            csv.writeRecord(one.motion(), one.date().toString(), one.matter().value(), Boolean.toString(one.adopted()),
                    Integer.toString(tally.inFavour()), Integer.toString(tally.against()),
                    Integer.toString(tally.abstaining()), Integer.toString(tally.absent()),
                    one.decisive().stream().map(Object::toString).collect(Collectors.joining(" ")));
        }
        try {
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
