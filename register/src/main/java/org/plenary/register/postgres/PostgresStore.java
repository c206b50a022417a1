package org.plenary.register.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.register.store.Batch;
import org.plenary.register.store.ConcurrentAppend;
import org.plenary.register.store.RowStore;
import org.plenary.register.store.StoreFailure;

/// Keeps a register in a schema of a PostgreSQL database, for any number of servers on one log.
///
/// The index of an entry is a primary key, and a batch begins where the log ends, so that of two who
/// append at one index the second gets a `ConcurrentAppend` and has written nothing. No lock is held
/// between batches.
public final class PostgresStore implements RowStore {
    private static final int ROWS_AT_ONCE = 512;
    private static final String COUNT_ENTRIES = "SELECT coalesce(max(place) + 1, 0) FROM entry";
    private static final String SOME_ENTRIES =
            "SELECT place, bytes FROM entry WHERE place >= ? AND place < ? ORDER BY place LIMIT ?";
    private static final String RENEW_CHECKPOINT =
            "INSERT INTO checkpoint (size, note) VALUES (?, ?) ON CONFLICT (size) DO UPDATE SET note = excluded.note";

    private final PostgresConnection writer;
    private final PostgresConnection reader;

    private PostgresStore(PostgresConnection writer, PostgresConnection reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /// Opens the log in `schema`, and makes the schema when there is none. `url` is a JDBC address,
    /// `jdbc:postgresql://host/database?user=plenary`.
    public static PostgresStore open(String url, String schema) throws IOException {
        var store = new PostgresStore(new PostgresConnection(url, schema), new PostgresConnection(url, schema));
        try {
            store.writer.with("opened as a register", PostgresSchema.of(schema)::prepare);
        } catch (IOException failure) {
            store.close();
            throw failure;
        }
        return store;
    }

    @Override public boolean isShared() { return true; }

    @Override public long size() throws IOException { return reader.reading(PostgresStore::count); }

    @Override public void append(long first, Batch batch) throws IOException {
        try {
            writer.with("written", connection -> {
                append(connection, first, batch);
                return null;
            });
        } catch (StoreFailure failure) {
            if (!PostgresConnection.isConflict(failure)) throw failure;
            var conflict = new ConcurrentAppend(first, size());
            conflict.addSuppressed(failure);
            throw conflict;
        }
    }

    private static void append(Connection connection, long first, Batch batch) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            long found = count(connection);
            if (found != first) throw new ConcurrentAppend(first, found);
            insert(connection, first, batch);
            connection.commit();
        } catch (SQLException | IOException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            if (!connection.isClosed()) connection.setAutoCommit(true);
        }
    }

    private static void insert(Connection connection, long first, Batch batch) throws SQLException {
        long place = first;
        try (var statement = connection.prepareStatement("INSERT INTO entry (place, bytes) VALUES (?, ?)")) {
            for (var entry : batch.entries()) add(statement, place++, entry);
            statement.executeBatch();
        }
        try (var statement = connection.prepareStatement(RENEW_CHECKPOINT)) {
            add(statement, place, batch.checkpoint());
            statement.executeBatch();
        }
        if (!batch.vault().isEmpty()) {
            try (var statement = connection.prepareStatement(
                    "INSERT INTO vault (digest, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
                for (var secret : batch.vault()) {
                    statement.setBytes(1, secret.digest());
                    statement.setBytes(2, secret.bytes());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
        if (!batch.keys().isEmpty()) insertKeys(connection, batch.keys());
    }

    private static void insertKeys(Connection connection, List<String> keys) throws SQLException {
        var sql = "INSERT INTO author (key) VALUES (?) ON CONFLICT (key) DO NOTHING";
        try (var statement = connection.prepareStatement(sql)) {
            for (var key : keys) {
                statement.setString(1, key);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, long number, byte[] bytes) throws SQLException {
        statement.setLong(1, number);
        statement.setBytes(2, bytes);
        statement.addBatch();
    }

    @Override public List<Row> rows(long from, long to) throws IOException {
        return reader.reading(connection -> {
            try (var statement = connection.prepareStatement(SOME_ENTRIES)) {
                statement.setLong(1, from);
                statement.setLong(2, to);
                statement.setInt(3, ROWS_AT_ONCE);
                var rows = new ArrayList<Row>();
                try (var result = statement.executeQuery()) {
                    while (result.next()) rows.add(new Row(result.getLong(1), result.getBytes(2)));
                }
                return rows;
            }
        });
    }

    @Override public Optional<byte[]> checkpoint() throws IOException {
        return reader.reading(connection -> {
            try (var statement = connection.createStatement(); var row = statement.executeQuery(
                    "SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1")) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        });
    }

    @Override public Optional<byte[]> secret(byte[] digest) throws IOException {
        return reader.reading(connection -> {
            try (var statement = connection.prepareStatement("SELECT bytes FROM vault WHERE digest = ?")) {
                statement.setBytes(1, digest);
                try (var row = statement.executeQuery()) {
                    return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
                }
            }
        });
    }

    @Override public List<String> keys() throws IOException {
        return reader.reading(connection -> {
            var keys = new ArrayList<String>();
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT key FROM author ORDER BY place")) {
                while (row.next()) keys.add(row.getString(1));
            }
            return keys;
        });
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(COUNT_ENTRIES)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override public void close() {
        writer.close();
        reader.close();
    }
}
