package org.plenary.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.plenary.calendar.PartialDate;
import java.time.Instant;

/// A value over time, with both dates of every change: the day from which it holds and the moment at
/// which it was entered. "As of" is a look-up here and never a replay.
///
/// Changes are kept in order of effective day, then moment of entry, then arrival; of two changes with
/// the same day the one entered later holds.
public final class Timeline<T> {
    /// One change: from `on`, as entered at `entered`, the value is `value`.
    public record Change<T>(PartialDate on, Instant entered, T value) {}

    private static final Timeline<?> EMPTY = new Timeline<>(new long[0], new Instant[0], new Change<?>[0]);

    private final long[] days;
    private final Instant[] entered;
    private final Change<?>[] changes;

    private Timeline(long[] days, Instant[] entered, Change<?>[] changes) {
        this.days = days;
        this.entered = entered;
        this.changes = changes;
    }

    @SuppressWarnings("unchecked")
    public static <T> Timeline<T> empty() { return (Timeline<T>) EMPTY; }

    public int size() { return days.length; }

    /// This timeline with one more change.
    public Timeline<T> with(PartialDate on, Instant moment, T value) {
        long day = on.first().toEpochDay();
        int place = days.length;
        while (place > 0 && isLater(place - 1, day, moment)) place--;
        return new Timeline<>(
                Insertion.of(days, place, day), Insertion.of(entered, place, moment),
                Insertion.of(changes, place, new Change<>(on, moment, value)));
    }

    private boolean isLater(int index, long day, Instant moment) {
        return days[index] > day || days[index] == day && entered[index].isAfter(moment);
    }

    /// The change that holds as of `asOf`, if any does.
    public Optional<Change<T>> at(AsOf asOf) { return Optional.ofNullable(holding(asOf)); }

    /// The value that holds as of `asOf`, if any does.
    public Optional<T> valueAt(AsOf asOf) {
        var change = holding(asOf);
        return change == null ? Optional.empty() : Optional.of(change.value());
    }

    @SuppressWarnings("unchecked")
    private Change<T> holding(AsOf asOf) {
        long day = asOf.day().toEpochDay();
        var known = asOf.known();
        for (int i = lastNotAfter(day); i >= 0; i--) {
            if (!entered[i].isAfter(known)) return (Change<T>) changes[i];
        }
        return null;
    }

    private int lastNotAfter(long day) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] <= day) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    /// Every change, earliest first.
    public List<Change<T>> changes() { return chosen(days.length, Instant.MAX); }

    /// The changes entered by `asOf.known()` and effective by `asOf.day()`, earliest first.
    public List<Change<T>> until(AsOf asOf) {
        return chosen(lastNotAfter(asOf.day().toEpochDay()) + 1, asOf.known());
    }

    /// Of several statements of one fact, the one entered last by `known`: it corrects the others, also
    /// where it moves the day. Of those entered at one moment the last in order holds.
    public Optional<T> statedBy(Instant known) {
        Change<T> stated = null;
        for (var change : knownBy(known)) {
            if (stated == null || !stated.entered().isAfter(change.entered())) stated = change;
        }
        return stated == null ? Optional.empty() : Optional.of(stated.value());
    }

    /// Every change entered by `known`, whenever it takes effect, earliest first.
    public List<Change<T>> knownBy(Instant known) { return chosen(days.length, known); }

    @SuppressWarnings("unchecked")
    private List<Change<T>> chosen(int end, Instant known) {
        var chosen = new ArrayList<Change<T>>(end);
        for (int i = 0; i < end; i++) {
            if (!entered[i].isAfter(known)) chosen.add((Change<T>) changes[i]);
        }
        return Collections.unmodifiableList(chosen);
    }
}
