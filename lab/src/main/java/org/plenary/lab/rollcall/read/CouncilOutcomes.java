package org.plenary.lab.rollcall.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import org.plenary.lab.rollcall.read.CouncilOutcome.Outcome;
import org.plenary.lab.rollcall.read.ReadingNote.Kind;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.PartyId;

/// Reads a table of Security Council votes with counts: `year,date,outcome,res,who,yes,no,abstain`, where `date` is
/// a day and a month and `who` names those who vetoed.
public final class CouncilOutcomes {
    /// The votes that were read, and what became of every line.
    public record Read(List<CouncilOutcome> outcomes, ReadingReport report) {
        public Read {
            outcomes = List.copyOf(outcomes);
        }
    }

    private static final List<String> WANTED = List.of("year", "date", "outcome", "res", "who", "yes", "no", "abstain");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Notes notes = new Notes();
    private final List<CouncilOutcome> outcomes = new ArrayList<>();
    private long skipped;

    private CouncilOutcomes() {}

    /// Whether a file has the columns of such a table.
    public static boolean isIn(Path path) {
        var found = new boolean[1];
        new TableFile(path, new Notes(), _ -> true).read(header -> {
            found[0] = header.containsAll(WANTED);
            return null;
        });
        return found[0];
    }

    public static Read read(Path path) { return read(path, _ -> true); }

    /// The same for as long as `goOn` says so, which hears now and then how many lines are read.
    public static Read read(Path path, LongPredicate goOn) {
        var reader = new CouncilOutcomes();
        long lines = new TableFile(path, reader.notes, goOn).read(header -> {
            WANTED.stream().filter(name -> !header.contains(name)).forEach(name -> reader.notes.add(Kind.UNUSABLE, 1,
                    "There is no column '%s'.".formatted(name), NearMiss.hint(name, header)));
            return reader.notes.unusable() ? null : new TableFile.Plan(
                    header.stream().mapToInt(WANTED::indexOf).toArray(), WANTED.size(), reader::take);
        });
        return new Read(reader.outcomes, new ReadingReport(path.toString(), lines, reader.outcomes.size(), 0, 0,
                reader.skipped, 0, reader.notes.list()));
    }

    private void take(Row row) {
        try {
            var outcome = outcome(row.get(2));
            var vetoedBy = parties(row.isMissing(4) ? "" : row.get(4));
            if (outcome.isEmpty() || vetoedBy.isEmpty()) {
                skip(row, outcome.isEmpty() ? "%s is not an outcome.".formatted(Notes.shown(row.get(2)))
                        : "%s names a party that is unknown.".formatted(Notes.shown(row.get(4))));
                return;
            }
            int year = Integer.parseInt(row.get(0));
            var read = new CouncilOutcome(row.line(), year, date(row, year), outcome.get(),
                    row.isMissing(3) ? Optional.empty() : Optional.of(row.get(3)), vetoedBy.get(), count(row, 5),
                    count(row, 6), count(row, 7));
            if (read.unaccounted() < 0) skip(row, "The counts are more than the members of the Council.");
            else outcomes.add(read);
            notes.bound(row.line(), outcomes.size());
        } catch (NumberFormatException | NullPointerException unreadable) {
            skip(row, "The year or a count is not a whole number.");
        }
    }

    private void skip(Row row, String message) {
        notes.add(Kind.SKIPPED, row.line(), message, "Check the line against the meeting record.");
        skipped++;
    }

    private Optional<LocalDate> date(Row row, int year) {
        try {
            return Optional.of(LocalDate.parse(row.get(1) + " " + year, DAY));
        } catch (DateTimeParseException unreadable) {
            notes.add(Kind.CAVEAT, row.line(), "The date %s cannot be read.".formatted(Notes.shown(row.get(1))),
                    "The vote is kept with its year.");
            return Optional.empty();
        }
    }

    private static int count(Row row, int place) {
        double number = Double.parseDouble(row.get(place));
        if (number != Math.rint(number) || number < 0 || number > 15) throw new NumberFormatException();
        return (int) number;
    }

    private static Optional<Outcome> outcome(String text) {
        return switch (text == null ? "" : text) {
            case "adopted" -> Optional.of(Outcome.ADOPTED);
            case "not adopted" -> Optional.of(Outcome.NOT_ADOPTED);
            case "vetoed" -> Optional.of(Outcome.VETOED);
            default -> Optional.empty();
        };
    }

    /// The parties of a list such as `France, UK and the USA`; empty where one is unknown.
    static Optional<SortedSet<PartyId>> parties(String text) {
        var parties = new TreeSet<PartyId>();
        for (var part : text.split(",| and ")) {
            var name = part.strip().replaceFirst("^the ", "");
            if (name.isEmpty()) continue;
            var found = PartyCodes.shipped().of(name);
            if (found.isEmpty()) return Optional.empty();
            parties.add(found.getLast().party());
        }
        return Optional.of(parties);
    }
}
