package org.plenary.server.lab;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;
import org.plenary.lab.power.Figure;

/// Writes voting power as CSV (RFC 4180 with line feeds), one line for each seat under each law. An index that is not
/// defined, or not known, is empty.
final class PowerTableFile {
    private PowerTableFile() {}

    static void write(PowerFigures figures, Writer out) {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("reforms", "rule", "party", "swings", "banzhaf", "normalised", "shapley-shubik", "preventive",
                "initiative", "rae", "johnston", "deegan-packel", "public-good", "veto");
        for (var law : figures.laws()) {
            for (var one : law.table().members()) {
                csv.writeRecord(String.join(" ", law.reforms()), law.text(), one.party().value(),
                        one.swings().map(Object::toString).orElse(""), plain(one.banzhaf()), plain(one.normalised()),
                        plain(one.shapleyShubik()), plain(one.preventive()), plain(one.initiative()), plain(one.rae()),
                        plain(one.johnston()), plain(one.deeganPackel()), plain(one.publicGood()),
                        Boolean.toString(one.veto()));
            }
        }
        try {
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String plain(Optional<Figure> figure) { return figure.map(PowerTableFile::plain).orElse(""); }

    private static String plain(Figure figure) {
        return Double.isFinite(figure.value()) ? BigDecimal.valueOf(figure.value()).toPlainString() : "";
    }
}
