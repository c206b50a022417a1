package org.plenary.lab.replay;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/// Writes verdicts as CSV (RFC 4180 with line feeds), one line for each motion. Lists of parties are separated by
/// spaces.
public final class ReplayFile {
    private static final List<String> BRIEF = List.of(
            "motion", "date", "matter", "adopted", "for", "against", "abstaining", "absent", "decisive");
    private static final List<String> MORE = List.of(
            "overruled", "recorded", "flips", "in-force", "days-saved", "reason");

    private final CsvWriter csv;

    private ReplayFile(Writer out) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    /// The verdicts in short; `out` is flushed and stays open.
    public static void write(List<Replayed> verdicts, Writer out) {
        var file = new ReplayFile(out);
        file.csv.writeRecord(BRIEF);
        verdicts.forEach(one -> file.csv.writeRecord(brief(one)));
        file.flush();
    }

    /// Every motion with all that is known of it, last those without a verdict, with the reason. `inForce` are the
    /// verdicts of the law in force by motion, where another law is asked about.
    public static void writeFull(Replay.Outcome outcome, SortedMap<String, Boolean> inForce, Writer out) {
        var file = new ReplayFile(out);
        var header = new ArrayList<>(BRIEF);
        header.addAll(MORE);
        file.csv.writeRecord(header);
        for (var one : outcome.verdicts()) {
            var fields = brief(one);
            fields.addAll(more(one, Optional.ofNullable(inForce.get(one.motion().id()))));
            file.csv.writeRecord(fields);
        }
        for (var one : outcome.unanswered()) {
            var motion = one.motion();
            file.csv.writeRecord(motion.id(), text(motion.date()), text(motion.matter()), "", "", "", "", "", "", "",
                    text(motion.adopted()), "", "", "",
                    one.grounds().stream().map(ground -> ground.sentence().toString())
                            .collect(Collectors.joining(" ")));
        }
        file.flush();
    }

    private void flush() {
        try {
            csv.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> brief(Replayed one) {
        var tally = one.tally();
        return new ArrayList<>(List.of(one.motion().id(), text(one.law().day()), text(one.law().matter()),
                Boolean.toString(one.adopted()), Integer.toString(tally.inFavour()), Integer.toString(tally.against()),
                Integer.toString(tally.abstaining()), Integer.toString(tally.absent()), list(one.decisive())));
    }

    private static List<String> more(Replayed one, Optional<Boolean> inForce) {
        return List.of(list(one.overruled()), text(one.motion().adopted()),
                one.motion().adopted().isEmpty() ? "" : Boolean.toString(one.flips()), text(inForce),
                text(one.daysSaved()), "");
    }

    private static String list(Collection<?> parties) {
        return parties.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String text(Optional<?> value) { return value.map(Object::toString).orElse(""); }
}
