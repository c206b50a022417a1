package org.plenary.lab.rollcall.read;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.vocabulary.PartyId;

/// The codes by which public records name parties, and the ids that Plenary gives them: Correlates of War state
/// numbers (State System Membership List, version 2016), ISO 3166-1 and -3, and the names that releases use.
/// The table is `parties.csv` beside this class.
final class PartyCodes {
    /// Names of `un_votes` that differ from those of the table; the release takes them from R's countrycode.
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("yemen people's republic", "680"), Map.entry("taiwan", "713"), Map.entry("yugoslavia", "345"),
            Map.entry("serbia", "345"), Map.entry("ussr", "365"), Map.entry("soviet union", "365"),
            Map.entry("russia", "365"), Map.entry("uk", "200"), Map.entry("turkey", "640"),
            Map.entry("czech republic", "316"));

    /// Codes that ISO 3166-3 keeps of states that go on under another code, by the number of the state.
    private static final Map<String, String> WITHDRAWN = Map.ofEntries(
            Map.entry("su", "365"), Map.entry("sun", "365"), Map.entry("bys", "370"), Map.entry("bu", "775"),
            Map.entry("bur", "775"), Map.entry("zr", "490"), Map.entry("zar", "490"), Map.entry("dy", "434"),
            Map.entry("dhy", "434"), Map.entry("hv", "439"), Map.entry("hvo", "439"), Map.entry("tp", "860"),
            Map.entry("tmp", "860"));

    private static final PartyCodes SHIPPED = load();

    private final Map<String, List<PartyCode>> byCode = new HashMap<>();

    static PartyCodes shipped() { return SHIPPED; }

    /// Every entry of a code or name, one for each time in which it means another party; empty where unknown.
    List<PartyCode> of(String code) { return byCode.getOrDefault(code.toLowerCase(Locale.ROOT), List.of()); }

    /// Every code that can be looked up.
    List<String> known() { return byCode.keySet().stream().sorted().toList(); }

    private record Line(String number, String letters, PartyCode code) {}

    private static PartyCodes load() {
        var codes = new PartyCodes();
        var lines = lines();
        for (var line : lines) {
            for (var key : List.of(line.number(), line.letters(), line.code().party().value(), line.code().name())) {
                if (!key.isEmpty()) codes.byCode.put(key.toLowerCase(Locale.ROOT), alike(line, lines));
            }
        }
        OTHER_NAMES.forEach((name, number) -> codes.byCode.put(name, codes.of(number)));
        WITHDRAWN.forEach((code, number) -> codes.byCode.put(code, codes.of(number)));
        return codes;
    }

    /// What the code of a line means at other times: sources go on with a number after a state has changed its
    /// name, and ISO has one code for states that had two numbers.
    private static List<PartyCode> alike(Line line, List<Line> lines) {
        return lines.stream().filter(other -> other.number().equals(line.number())
                        || other.code().party().equals(line.code().party()))
                .map(Line::code).sorted(Comparator.comparing(PartyCode::since)).toList();
    }

    private static List<Line> lines() {
        var lines = new ArrayList<Line>();
        try (var table = PartyCodes.class.getResourceAsStream("parties.csv");
             var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (var line : csv) {
                lines.add(new Line(line.getField("cow"), line.getField("iso2"), new PartyCode(
                        new PartyId(line.getField("party")), line.getField("name"),
                        PartyCode.from(line.getField("since")), PartyCode.until(line.getField("until")))));
            }
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException("The table of party codes cannot be read.", broken);
        }
    }
}
