package org.plenary.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.calendar.PartialDate;

class ChronicleTest {
    private static final LocalDate FIRST = LocalDate.of(1996, 4, 26);

    @ParameterizedTest
    @ValueSource(longs = {1, 2001, 2004, 2017, 20250901})
    void a_chronicle_answers_as_its_timelines_do(long seed) {
        var dice = new SplittableRandom(seed);
        var timelines = new TreeMap<Integer, Timeline<Integer>>();
        Chronicle<Integer, Integer> chronicle = Chronicle.empty();
        for (int i = 0; i < 400; i++) {
            int key = dice.nextInt(20);
            var on = PartialDate.of(FIRST.plusDays(dice.nextInt(100)));
            var entered = moment(FIRST.plusDays(dice.nextInt(100)));
            timelines.put(key, timelines.getOrDefault(key, Timeline.empty()).with(on, entered, i));
            chronicle = chronicle.with(key, on, entered, i);
        }
        assertThat(chronicle.size()).isEqualTo(400);
        for (int i = 0; i < 200; i++) {
            var known = dice.nextInt(10) == 0 ? Instant.MAX : moment(FIRST.plusDays(dice.nextInt(110)));
            var asOf = new AsOf(FIRST.plusDays(dice.nextInt(110) - 5), known);
            var expected = new ArrayList<String>();
            timelines.forEach((key, timeline) -> timeline.at(asOf)
                    .ifPresent(change -> expected.add(key + " " + change.value() + " " + change.on())));
            var rows = new ArrayList<String>();
            chronicle.at(asOf, (key, value, on) -> rows.add(key + " " + value + " " + on));
            assertThat(rows).isEqualTo(expected);
        }
    }

    private static Instant moment(LocalDate day) { return day.atStartOfDay(ZoneOffset.UTC).toInstant(); }
}
