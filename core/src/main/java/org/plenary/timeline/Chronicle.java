package org.plenary.timeline;

import java.time.Instant;
import java.util.Arrays;
import org.plenary.calendar.PartialDate;

/// The timelines of many keys side by side, laid out for questions about all of them at once: how every
/// party stands to a treaty, which treaties bind a party. One pass over flat arrays answers.
///
/// The order of changes is that of `Timeline`. Moments of entry are compared to the microsecond.
public final class Chronicle<K extends Comparable<K>, T> {
    /// Takes what holds for one key.
    @FunctionalInterface
    public interface Reader<K, T> {
        void take(K key, T value, PartialDate on);
    }

    private static final Chronicle<?, ?> EMPTY = new Chronicle<String, Object>(
            new Object[0], new int[] {0}, new long[0], new long[0], new Object[0], new PartialDate[0]);

    /// Key `i` has the changes from `starts[i]` to before `starts[i + 1]`, earliest first.
    private final Object[] keys;
    private final int[] starts;
    private final long[] days;
    private final long[] moments;
    private final Object[] values;
    private final PartialDate[] ons;

    private Chronicle(
            Object[] keys, int[] starts, long[] days, long[] moments, Object[] values, PartialDate[] ons) {
        this.keys = keys;
        this.starts = starts;
        this.days = days;
        this.moments = moments;
        this.values = values;
        this.ons = ons;
    }

    @SuppressWarnings("unchecked")
    public static <K extends Comparable<K>, T> Chronicle<K, T> empty() { return (Chronicle<K, T>) EMPTY; }

    /// The number of changes of all keys.
    public int size() { return days.length; }

    /// This chronicle with one more change of `key`.
    public Chronicle<K, T> with(K key, PartialDate on, Instant entered, T value) {
        int at = Arrays.binarySearch(keys, key);
        return at >= 0 ? inserted(keys, starts, at, on, entered, value)
                : inserted(Insertion.of(keys, -at - 1, key), opened(-at - 1), -at - 1, on, entered, value);
    }

    /// The starts with room for a further key at `place`, which has no change yet.
    private int[] opened(int place) {
        int[] wider = Arrays.copyOf(starts, starts.length + 1);
        System.arraycopy(starts, place, wider, place + 1, starts.length - place);
        return wider;
    }

    private Chronicle<K, T> inserted(
            Object[] allKeys, int[] allStarts, int key, PartialDate on, Instant entered, T value) {
        long day = on.first().toEpochDay();
        long moment = micros(entered);
        int place = allStarts[key + 1];
        while (place > allStarts[key] && isLater(place - 1, day, moment)) place--;
        int[] shifted = allStarts.clone();
        for (int i = key + 1; i < shifted.length; i++) shifted[i]++;
        return new Chronicle<>(allKeys, shifted, Insertion.of(days, place, day), Insertion.of(moments, place, moment),
                Insertion.of(values, place, value), Insertion.of(ons, place, on));
    }

    private boolean isLater(int index, long day, long moment) {
        return days[index] > day || days[index] == day && moments[index] > moment;
    }

    /// Gives to `reader` what holds as of `asOf`, key by key in their order; keys for which nothing holds
    /// yet are left out.
    @SuppressWarnings("unchecked")
    public void at(AsOf asOf, Reader<K, T> reader) {
        long day = asOf.day().toEpochDay();
        long known = micros(asOf.known());
        for (int key = 0; key < keys.length; key++) {
            for (int i = starts[key + 1] - 1; i >= starts[key]; i--) {
                if (days[i] <= day && moments[i] <= known) {
                    reader.take((K) keys[key], (T) values[i], ons[i]);
                    break;
                }
            }
        }
    }

    /// Moments beyond what microseconds in 64 bits can count are the first or the last of all.
    private static long micros(Instant moment) {
        long seconds = moment.getEpochSecond();
        if (seconds > Long.MAX_VALUE / 1_000_000 - 1) return Long.MAX_VALUE;
        if (seconds < Long.MIN_VALUE / 1_000_000 + 1) return Long.MIN_VALUE;
        return seconds * 1_000_000 + moment.getNano() / 1_000;
    }
}
