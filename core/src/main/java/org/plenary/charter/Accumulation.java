package org.plenary.charter;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.plenary.calendar.Length;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.GradeId;
import org.plenary.vocabulary.Phrase;

/// So many incidents of a grade, or of a better one, within a time: `2 incidents of grade documented within 12 months`.
public record Accumulation(int number, GradeId grade, Length within) {
    private static final Pattern WORDS =
            Pattern.compile("([1-9][0-9]{0,3}) incidents? of grade (\\S.*?) within (\\S.*)");
    private static final String REMEDY =
            "Write for example `2 incidents of grade documented within 12 months`; the time in days, weeks, months or "
                    + "years, and both numbers at least 1.";

    /// Reads an accumulation as the charter writes it.
    public static Phrase<Accumulation> parse(String text) {
        var words = WORDS.matcher(text.strip());
        if (!words.matches()) {
            return Phrase.fault("`%s` is no number of incidents within a time.".formatted(text), REMEDY);
        }
        var within = Length.parse(words.group(3)).filter(Accumulation::isOfDays);
        if (within.isEmpty()) {
            return Phrase.fault("`%s` is no time within which incidents can be counted.".formatted(words.group(3)),
                    REMEDY);
        }
        return Phrase.of(new Accumulation(Integer.parseInt(words.group(1)), new GradeId(words.group(2)), within.get()));
    }

    /// What happens has a day: hours and working days would be too fine.
    private static boolean isOfDays(Length length) {
        return length.unit() != Length.Unit.HOURS && length.unit() != Length.Unit.WORKING_DAYS;
    }

    /// The last day on which something that happened then counts; of a date known to the month or year, its first day
    /// is taken.
    public LocalDate lastDay(PartialDate occurred) {
        return switch (within.unit()) {
            case DAYS -> occurred.first().plusDays(within.count());
            case WEEKS -> occurred.first().plusWeeks(within.count());
            case MONTHS -> occurred.first().plusMonths(within.count());
            case YEARS -> occurred.first().plusYears(within.count());
            case HOURS, WORKING_DAYS -> throw new IllegalArgumentException("Incidents are counted by days.");
        };
    }

    @Override public String toString() {
        return "%d %s of grade %s within %s".formatted(number, number == 1 ? "incident" : "incidents", grade, within);
    }
}
