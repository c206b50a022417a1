package org.plenary.lab.sweep;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes what a sweep says as CSV (RFC 4180 with line feeds), one line for each charter. The first column says that
/// the votes are invented.
public final class SweepFile {
    private static final int DECIMALS = 6;
    private static final int SHOWN = 3;

    private SweepFile() {}

    /// One column for each choice holds its rule; `out` is flushed and stays open.
    public static void write(SweepJob job, List<SweptCharter> charters, Writer out) {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        var header = new ArrayList<>(List.of("votes", "charter"));
        job.choices().forEach(choice -> header.add(choice.body() + "/" + choice.matter()));
        header.addAll(List.of("motions", "adopted", "rate", "standard-error", "overruled", "contested", "thwarted",
                "most-overruled"));
        csv.writeRecord(header);
        for (var one : charters) {
            var line = new ArrayList<>(List.of("invented", Integer.toString(one.charter())));
            line.addAll(one.rules());
            line.addAll(List.of(Long.toString(one.motions()), Long.toString(one.adopted()), plain(one.rate()),
                    plain(one.standardError()), Long.toString(one.overruled()), Long.toString(one.contested()),
                    Long.toString(one.thwarted()), most(one)));
            csv.writeRecord(line);
        }
        try {
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The parties whose no was overruled most often.
    public static String most(SweptCharter charter) {
        return charter.byParty().entrySet().stream().filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(SHOWN)
                .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining("; "));
    }

    private static String plain(double figure) {
        return Double.isFinite(figure)
                ? BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString() : "";
    }
}
