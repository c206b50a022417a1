package org.plenary.lab.rollcall.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.lab.rollcall.read.ReadingNote.Kind;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.PartyId;

/// Reads a list of vetoes in the Security Council: one line a veto, its members in `member_veto1` to `3`, and again
/// as 1 and 0 in a column for each permanent member.
public final class VetoList {
    /// A veto: on which draft, when, by whom. `line` is where it stands in its file.
    public record Veto(long line, LocalDate date, String draft, SortedSet<PartyId> by) {}

    /// The vetoes that were read, and what became of every line.
    public record Read(List<Veto> vetoes, ReadingReport report) {
        public Read {
            vetoes = List.copyOf(vetoes);
        }
    }

    private static final List<String> WANTED = List.of("date", "draft", "agenda_item", "member_veto1", "member_veto2",
            "member_veto3", "china", "france", "russia", "ussr", "usa", "uk");
    private static final int FIRST_MEMBER = 3;
    private static final int FIRST_DUMMY = 6;
    private static final Map<String, PartyId> DUMMIES = Map.of("china", new PartyId("CHN"), "france",
            new PartyId("FRA"), "russia", new PartyId("RUS"), "ussr", new PartyId("RUS"), "usa", new PartyId("USA"),
            "uk", new PartyId("GBR"));
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("M/d/yyyy");

    private final Notes notes = new Notes();
    private final List<Veto> vetoes = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();
    private long skipped;
    private long repeated;

    private VetoList() {}

    public static Read read(Path path) {
        var reader = new VetoList();
        long lines = new TableFile(path, reader.notes, _ -> true).read(header -> {
            WANTED.stream().filter(name -> !header.contains(name)).forEach(name -> reader.notes.add(Kind.UNUSABLE, 1,
                    "There is no column '%s'.".formatted(name), NearMiss.hint(name, header)));
            return reader.notes.unusable() ? null : new TableFile.Plan(
                    header.stream().mapToInt(WANTED::indexOf).toArray(), WANTED.size(), reader::take);
        });
        return new Read(reader.vetoes, new ReadingReport(path.toString(), lines, reader.vetoes.size(), 0,
                reader.repeated, reader.skipped, 0, reader.notes.list()));
    }

    private void take(Row row) {
        var fields = new ArrayList<String>();
        for (int place = 0; place < WANTED.size(); place++) fields.add(row.get(place) == null ? "" : row.get(place));
        if (!seen.add(fields)) {
            notes.add(Kind.REPEATED, row.line(), "The line is the same as an earlier one; it is taken once.", "");
            repeated++;
            return;
        }
        var by = CouncilOutcomes.parties(String.join(",", fields.subList(FIRST_MEMBER, FIRST_DUMMY)));
        if (by.isEmpty() || by.get().isEmpty()) {
            skip(row, "No member is named, or one that is unknown.");
            return;
        }
        try {
            vetoes.add(new Veto(row.line(), LocalDate.parse(fields.getFirst(), MONTH_FIRST), fields.get(1), by.get()));
            compare(row, by.get());
            notes.bound(row.line(), vetoes.size());
        } catch (DateTimeParseException unreadable) {
            skip(row, "The date %s cannot be read.".formatted(Notes.shown(fields.getFirst())));
        }
    }

    private void skip(Row row, String message) {
        notes.add(Kind.SKIPPED, row.line(), message, "Check the line against the meeting record.");
        skipped++;
    }

    private void compare(Row row, SortedSet<PartyId> named) {
        var marked = new TreeSet<PartyId>();
        for (int place = FIRST_DUMMY; place < WANTED.size(); place++) {
            if ("1".equals(row.get(place))) marked.add(DUMMIES.get(WANTED.get(place)));
        }
        if (marked.equals(named)) return;
        notes.add(Kind.CAVEAT, row.line(), "The columns of members and the columns of 1 and 0 do not name the same.",
                "The named members are taken.");
    }
}
