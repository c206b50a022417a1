package org.plenary.register.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What any store must do. A new kind of store gets a subclass of this test and nothing else.
public abstract class StoreContract {
    protected Store store;

    protected StoreContract() {}

    /// A store that holds nothing yet.
    protected abstract Store fresh() throws Exception;

    @BeforeEach void open() throws Exception { store = fresh(); }

    @AfterEach void close() throws IOException { store.close(); }

    protected static List<byte[]> batch(int from, int to) {
        var entries = new ArrayList<byte[]>();
        for (int i = from; i < to; i++) entries.add(("entry " + i).getBytes());
        return entries;
    }

    protected List<String> read(long from, long to) throws IOException {
        var found = new ArrayList<String>();
        store.read(from, to, (index, bytes) -> found.add(index + "=" + new String(bytes)));
        return found;
    }

    @Test void it_begins_empty() throws IOException {
        assertThat(store.size()).isZero();
        assertThat(store.checkpoint()).isEmpty();
        assertThat(store.entry(0)).isEmpty();
        assertThat(read(0, 10)).isEmpty();
    }

    @Test void it_keeps_entries_in_order_with_the_last_checkpoint() throws IOException {
        store.append(0, batch(0, 3), "first".getBytes());
        store.append(3, batch(3, 5), "second".getBytes());
        assertThat(store.size()).isEqualTo(5);
        assertThat(store.entry(4)).hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("entry 4"));
        assertThat(store.entry(5)).isEmpty();
        assertThat(store.entry(-1)).isEmpty();
        assertThat(store.checkpoint()).hasValueSatisfying(note -> assertThat(note).asString().isEqualTo("second"));
        assertThat(read(1, 4)).containsExactly("1=entry 1", "2=entry 2", "3=entry 3");
    }

    @Test void a_checkpoint_alone_can_be_renewed() throws IOException {
        store.append(0, List.of(), "first".getBytes());
        store.append(0, List.of(), "again".getBytes());
        assertThat(store.size()).isZero();
        assertThat(store.checkpoint()).hasValueSatisfying(note -> assertThat(note).asString().isEqualTo("again"));
    }

    @Test void secrets_and_keys_rest_beside_the_entries() throws IOException {
        assertThat(store.keys()).isEmpty();
        assertThat(store.secret(new byte[] {7})).isEmpty();
        store.append(0, new Batch(batch(0, 1), "first".getBytes(),
                List.of(new Batch.Secret(new byte[] {7}, "behind".getBytes())), List.of("b", "a")));
        store.append(1, new Batch(batch(1, 2), "second".getBytes(), List.of(), List.of("a", "c")));
        assertThat(store.secret(new byte[] {7})).hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("behind"));
        assertThat(store.secret(new byte[] {8})).isEmpty();
        assertThat(store.keys()).containsExactly("b", "a", "c");
    }

    @Test void what_belongs_to_a_refused_batch_rests_nowhere() throws IOException {
        assertThatThrownBy(() -> store.append(4, new Batch(batch(4, 5), "ahead".getBytes(),
                List.of(new Batch.Secret(new byte[] {7}, "behind".getBytes())), List.of("a")))).isInstanceOf(ConcurrentAppend.class);
        assertThat(store.secret(new byte[] {7})).isEmpty();
        assertThat(store.keys()).isEmpty();
    }

    @Test void a_long_range_is_read_whole() throws IOException {
        store.append(0, batch(0, 1_000), "note".getBytes());
        assertThat(read(0, Long.MAX_VALUE)).hasSize(1_000).endsWith("999=entry 999");
        assertThat(read(255, 258)).containsExactly("255=entry 255", "256=entry 256", "257=entry 257");
    }

    @Test void a_writer_who_is_behind_or_ahead_writes_nothing() throws IOException {
        store.append(0, batch(0, 3), "first".getBytes());
        assertThatThrownBy(() -> store.append(2, batch(2, 4), "behind".getBytes()))
                .isInstanceOf(ConcurrentAppend.class).hasMessageContaining("holds 3 entries").hasMessageContaining("believed 2");
        assertThatThrownBy(() -> store.append(4, batch(4, 5), "ahead".getBytes())).isInstanceOf(ConcurrentAppend.class);
        assertThat(store.size()).isEqualTo(3);
        assertThat(store.checkpoint()).hasValueSatisfying(note -> assertThat(note).asString().isEqualTo("first"));
        store.append(3, batch(3, 4), "second".getBytes());
        assertThat(store.size()).isEqualTo(4);
    }

    @Test void a_batch_that_breaks_off_leaves_nothing() throws IOException {
        store.append(0, batch(0, 2), "first".getBytes());
        Iterable<byte[]> breaking = () -> new Iterator<>() {
            private int given;

            @Override public boolean hasNext() { return true; }

            @Override public byte[] next() {
                if (given++ == 3) throw new IllegalStateException("The batch ended early.");
                return new byte[] {1};
            }
        };
        assertThatThrownBy(() -> store.append(2, breaking, "broken".getBytes())).hasMessageContaining("ended early");
        assertThat(store.size()).isEqualTo(2);
        assertThat(store.checkpoint()).hasValueSatisfying(note -> assertThat(note).asString().isEqualTo("first"));
        store.append(2, batch(2, 3), "second".getBytes());
        assertThat(read(0, 9)).containsExactly("0=entry 0", "1=entry 1", "2=entry 2");
    }

    @Test void of_many_who_append_at_one_index_one_succeeds() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 20; round++) {
                int first = round;
                Callable<Integer> attempt = () -> {
                    try {
                        store.append(first, batch(first, first + 1), ("note " + first).getBytes());
                        return 1;
                    } catch (ConcurrentAppend tooLate) {
                        return 0;
                    }
                };
                int succeeded = 0;
                for (var answer : threads.invokeAll(Collections.nCopies(8, attempt))) succeeded += answer.get();
                assertThat(succeeded).as("round %d", round).isOne();
            }
        }
        assertThat(store.size()).isEqualTo(20);
    }

    @Test void what_the_caller_does_with_its_bytes_afterwards_changes_nothing() throws IOException {
        var entries = batch(0, 1);
        store.append(0, entries, "note".getBytes());
        entries.getFirst()[0] = 'X';
        store.entry(0).orElseThrow()[0] = 'Y';
        assertThat(read(0, 1)).containsExactly("0=entry 0");
    }

    @Test void a_visitor_can_end_the_reading() throws IOException {
        store.append(0, batch(0, 10), "note".getBytes());
        assertThatThrownBy(() -> store.read(0, 10, (index, _) -> {
            if (index == 4) throw new IOException("Enough.");
        })).hasMessage("Enough.");
    }
}
