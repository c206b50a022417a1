package org.plenary.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.calendar.PartialDate;

/// Timelines agree with a naive model that sorts all changes for every question.
class TimelineTest {
    private static final LocalDate START = LocalDate.of(2000, 1, 1);

    private record Entry(PartialDate on, Instant entered, int arrival) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 1996, 2001, 20250901})
    void a_timeline_agrees_with_a_naive_model(long seed) {
        var dice = new SplittableRandom(seed);
        var model = new ArrayList<Entry>();
        var line = Timeline.<Integer>empty();
        for (int arrival = 0; arrival < 200; arrival++) {
            var entry = new Entry(date(dice), moment(dice.nextInt(12)), arrival);
            model.add(entry);
            line = line.with(entry.on, entry.entered, arrival);
            for (int question = 0; question < 5; question++) {
                var asOf = new AsOf(START.plusDays(dice.nextInt(800)), moment(dice.nextInt(13) - 1));
                assertThat(line.valueAt(asOf)).isEqualTo(naive(model, asOf).map(Entry::arrival));
                assertThat(line.until(asOf)).extracting(Timeline.Change::value).containsExactlyElementsOf(
                        known(model, asOf).stream().map(Entry::arrival).toList());
            }
        }
    }

    private static PartialDate date(SplittableRandom dice) {
        var day = START.plusDays(dice.nextInt(700));
        return switch (dice.nextInt(4)) {
            case 0 -> new PartialDate(day.getYear(), 0, 0);
            case 1 -> new PartialDate(day.getYear(), day.getMonthValue(), 0);
            default -> PartialDate.of(day);
        };
    }

    private static Instant moment(int hour) { return Instant.EPOCH.plusSeconds(3600L * hour); }

    private static List<Entry> known(List<Entry> model, AsOf asOf) {
        return model.stream()
                .filter(entry -> !entry.on.first().isAfter(asOf.day()) && !entry.entered.isAfter(asOf.known()))
                .sorted(Comparator.comparing((Entry entry) -> entry.on.first()).thenComparing(Entry::entered)
                        .thenComparing(Entry::arrival))
                .toList();
    }

    private static Optional<Entry> naive(List<Entry> model, AsOf asOf) {
        return known(model, asOf).stream().reduce((_, last) -> last);
    }

    @Test void an_older_timeline_is_not_changed_by_what_is_added_later() {
        var one = Timeline.<String>empty().with(PartialDate.of(START), Instant.EPOCH, "first");
        one.with(PartialDate.of(START.minusDays(1)), Instant.EPOCH, "second");
        assertThat(one.changes()).hasSize(1);
    }

    @Test void of_several_statements_of_one_fact_the_one_entered_last_holds() {
        var line = Timeline.<String>empty()
                .with(PartialDate.of(START.plusDays(9)), moment(1), "as first told")
                .with(PartialDate.of(START), moment(2), "as corrected");
        assertThat(line.statedBy(moment(2))).contains("as corrected");
        assertThat(line.statedBy(moment(1))).contains("as first told");
        assertThat(line.statedBy(moment(0))).isEmpty();
    }
}
