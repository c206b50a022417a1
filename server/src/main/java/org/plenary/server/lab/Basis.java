package org.plenary.server.lab;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.server.view.Cite;
import org.plenary.vocabulary.PartyId;

/// From what a result was made. Its method and the source of the method are phrases of its analysis.
///
/// @param day     whose law and seats hold where the question names no other
/// @param acts    how many acts the organisation was made of, as the reader may see them
/// @param sources of the rule, as the charter cites them
/// @param notes   what the library says of its method, in English
public record Basis(
        Optional<Evidence> data, LocalDate day, int acts, List<String> reforms, Optional<Long> seed, boolean invented,
        List<Cite> sources, List<String> notes) {
    /// The recorded votes: the files as they were read, none for the organisation's own votes, and what was chosen.
    public record Evidence(
            String record, String file, List<ShelvedRecord.File> files, long rows, int motions, int parties,
            Optional<LocalDate> first, Optional<LocalDate> last, List<PartyId> among, List<String> caveats) {}

    public Basis {
        reforms = List.copyOf(reforms);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /// What rests on law alone, on that day.
    public static Basis ofLaw(LabQuestion question) {
        return new Basis(Optional.empty(), question.vantage().day(), question.vantage().organisation().size(),
                question.reforms(), Optional.empty(), false, List.of(), List.of());
    }

    public Basis of(Evidence votes) {
        return new Basis(Optional.of(votes), day, acts, reforms, seed, invented, sources, notes);
    }

    public Basis citing(List<Cite> cited) {
        return new Basis(data, day, acts, reforms, seed, invented, cited, notes);
    }

    public Basis noting(List<String> said) {
        return new Basis(data, day, acts, reforms, seed, invented, sources, said);
    }

    public Basis drawnBy(long number) {
        return new Basis(data, day, acts, reforms, Optional.of(number), invented, sources, notes);
    }

    /// Something of the input was invented, which every output says.
    public Basis fromInvention() { return new Basis(data, day, acts, reforms, seed, true, sources, notes); }

    /// The same for programs.
    public Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("invented", invented);
        json.put("day", day);
        json.put("acts", acts);
        json.put("reforms", reforms);
        json.put("seed", seed.map(String::valueOf));
        json.put("data", data.map(Basis::json));
        json.put("sources", sources);
        json.put("notes", notes);
        return json;
    }

    private static Map<String, Object> json(Evidence data) {
        var json = new LinkedHashMap<String, Object>();
        json.put("file", data.file());
        json.put("record", data.record());
        json.put("sha-256", data.files().stream().map(ShelvedRecord.File::digest).toList());
        json.put("rows", Long.toString(data.rows()));
        json.put("motions", data.motions());
        json.put("parties", data.parties());
        json.put("first", data.first());
        json.put("last", data.last());
        json.put("among", data.among());
        json.put("caveats", data.caveats());
        return json;
    }
}
