package org.plenary.lab.rollcall;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.vocabulary.PartyId;

/// Writes groups of voters as CSV (RFC 4180 with line feeds).
public final class ClustersFile {
    private static final int DECIMALS = 6;

    private ClustersFile() {}

    /// One line for each voter with the number of its group; `out` is flushed and stays open.
    public static void write(List<List<PartyId>> groups, Writer out) {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("cluster", "party");
        for (int group = 0; group < groups.size(); group++) {
            for (var party : groups.get(group)) csv.writeRecord(String.valueOf(group + 1), party.value());
        }
        flush(csv);
    }

    /// One line for each step; parties of a group are separated by spaces.
    public static void writeTree(Clusters clusters, Writer out) {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("distance", "one", "other");
        for (var merger : clusters.mergers()) {
            csv.writeRecord(BigDecimal.valueOf(merger.distance()).setScale(DECIMALS, RoundingMode.HALF_EVEN)
                    .toPlainString(), list(merger.one()), list(merger.other()));
        }
        flush(csv);
    }

    private static String list(List<PartyId> parties) {
        return parties.stream().map(PartyId::value).collect(Collectors.joining(" "));
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
