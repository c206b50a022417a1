package org.plenary.lab.rollcall.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.lab.rollcall.read.ReadingNote.Kind;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.PartyId;

/// Finds the party that a code and a name mean on a day; where there is none, a note says why.
final class PartyLookup {
    /// Codes of earlier releases by E. Voeten, which then gave 970 to Kiribati (codebook of 2015).
    private static final Map<String, String> EARLIER = Map.of(
            "855", "860", "971", "970", "972", "955", "973", "947");

    private final Notes notes;
    private final boolean coded;
    private final Map<String, List<PartyCode>> entries = new HashMap<>();
    private final Map<String, PartyId> written = new HashMap<>();

    PartyLookup(Notes notes, boolean coded) {
        this.notes = notes;
        this.coded = coded;
    }

    /// The party, or empty where the line has to be skipped. `code` or `name` may be null where missing.
    Optional<PartyId> find(long line, String code, String name, Optional<LocalDate> day) {
        if (code == null && name == null) {
            notes.add(Kind.SKIPPED, line, "The party is missing.", "Fill it in.");
            return Optional.empty();
        }
        var key = code == null ? name : code;
        if (!coded) return Optional.of(written.computeIfAbsent(key, PartyId::new));
        var found = entries(key);
        if (found.isEmpty() && name != null) found = entries(name);
        if (found.isEmpty()) {
            unknown(line, key);
            return Optional.empty();
        }
        if (day.isEmpty()) return Optional.of(found.getFirst().party());
        for (var entry : found) if (entry.covers(day.get())) return Optional.of(entry.party());
        outside(line, found, day.get());
        return Optional.empty();
    }

    /// Codes that are not in the table are looked up each time: a file may hold any number of them.
    private List<PartyCode> entries(String key) {
        var known = entries.get(key);
        if (known != null) return known;
        var found = PartyCodes.shipped().of(key);
        if (!found.isEmpty()) entries.put(key, found);
        return found;
    }

    private void unknown(long line, String key) {
        var later = EARLIER.get(key);
        notes.add(Kind.SKIPPED, line, "The party %s is unknown.".formatted(Notes.shown(key)), () -> later != null
                ? "Earlier releases had it for what is %s now, and 970 for Kiribati (946 now): change them first."
                        .formatted(later)
                : NearMiss.hint(key, PartyCodes.shipped().known()));
    }

    private void outside(long line, List<PartyCode> found, LocalDate day) {
        boolean early = day.isBefore(found.getFirst().since());
        var entry = early ? found.getFirst() : found.getLast();
        notes.add(Kind.SKIPPED, line, early
                ? "%s takes a position before it was a member (%d).".formatted(entry.name(), entry.since().getYear())
                : "%s takes a position after it had ceased to be a member (%s).".formatted(entry.name(),
                        entry.until().map(LocalDate::toString).orElse("")),
                "Check the code and the date of the motion.");
    }
}
