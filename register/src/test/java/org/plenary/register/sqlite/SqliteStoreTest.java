package org.plenary.register.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.register.store.ConcurrentAppend;
import org.plenary.register.store.Store;
import org.plenary.register.store.StoreContract;

class SqliteStoreTest extends StoreContract {
    @TempDir Path folder;

    @Override protected Store fresh() throws IOException { return SqliteStore.open(file()); }

    private Path file() { return folder.resolve("register.db"); }

    @Test void it_is_found_again_after_closing() throws IOException {
        store.append(0, batch(0, 300), "note".getBytes());
        store.close();
        store = SqliteStore.open(file());
        assertThat(store.size()).isEqualTo(300);
        assertThat(read(298, 310)).containsExactly("298=entry 298", "299=entry 299");
        assertThat(store.checkpoint()).hasValueSatisfying(note -> assertThat(note).asString().isEqualTo("note"));
    }

    @Test void it_is_found_again_when_nobody_closed_it() throws IOException {
        store.append(0, batch(0, 3), "note".getBytes());
        var copy = Files.createDirectory(folder.resolve("copy"));
        for (var name : List.of("register.db", "register.db-wal")) {
            Files.copy(folder.resolve(name), copy.resolve(name));
        }
        try (var found = SqliteStore.open(copy.resolve("register.db"))) {
            assertThat(found.size()).isEqualTo(3);
            assertThat(found.checkpoint()).isPresent();
        }
    }

    /// A crash can cut the write-ahead log anywhere. Each batch is there whole or not at all, and
    /// its checkpoint with it.
    @Test void a_write_ahead_log_cut_anywhere_leaves_whole_batches() throws IOException {
        for (int i = 0; i < 4; i++) store.append(2 * i, batch(2 * i, 2 * i + 2), ("note " + (2 * i + 2)).getBytes());
        var log = Files.readAllBytes(folder.resolve("register.db-wal"));
        var copy = Files.createDirectory(folder.resolve("copy"));
        for (int length = log.length; length > 32; length -= 509) {
            var cut = copy.resolve(length + ".db");
            Files.copy(file(), cut);
            Files.write(copy.resolve(length + ".db-wal"), Arrays.copyOf(log, length));
            try (var found = SqliteStore.open(cut)) {
                long size = found.size();
                assertThat(size % 2).as("log of %d bytes", length).isZero();
                var note = found.checkpoint().map(String::new);
                assertThat(note).isEqualTo(size == 0 ? Optional.empty() : Optional.of("note " + size));
            }
        }
    }

    @Test void two_that_opened_the_file_cannot_both_write_at_one_index() throws IOException {
        try (var other = SqliteStore.open(file())) {
            store.append(0, batch(0, 1), "one".getBytes());
            assertThatThrownBy(() -> other.append(0, batch(0, 1), "two".getBytes())).isInstanceOf(ConcurrentAppend.class);
            other.append(1, batch(1, 2), "two".getBytes());
            assertThat(store.size()).isEqualTo(2);
        }
    }

    @Test void it_keeps_a_write_ahead_log() throws Exception {
        store.append(0, batch(0, 1), "note".getBytes());
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var row = connection.createStatement().executeQuery("PRAGMA journal_mode")) {
            assertThat(row.getString(1)).isEqualTo("wal");
        }
    }

    @Test void a_file_that_is_something_else_is_refused() throws Exception {
        var junk = folder.resolve("junk.db");
        Files.writeString(junk, "This is a letter and no database, and it is long enough to be looked at. ".repeat(20));
        assertThatThrownBy(() -> SqliteStore.open(junk)).isInstanceOf(IOException.class)
                .hasMessageContaining("junk.db cannot be opened as a register");
        var foreign = folder.resolve("foreign.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + foreign)) {
            connection.createStatement().execute("CREATE TABLE other (x)");
        }
        assertThatThrownBy(() -> SqliteStore.open(foreign)).hasMessageContaining("no register of version 2");
        assertThatThrownBy(() -> SqliteStore.open(folder.resolve("absent/register.db"))).isInstanceOf(IOException.class);
    }
}
