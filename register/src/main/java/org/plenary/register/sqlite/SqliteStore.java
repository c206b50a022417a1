package org.plenary.register.sqlite;

import java.io.IOException;
import java.nio.file.Path;
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
import org.sqlite.SQLiteConfig;

/// Keeps a register in one SQLite file: write-ahead log, synchronous=FULL, one writer.
///
/// What `append` acknowledged is on the disk. A batch is one transaction, so a crash leaves all of
/// it or nothing. Several processes may open the file; the second to append at one index is refused.
public final class SqliteStore implements RowStore {
    private static final int ROWS_AT_ONCE = 256;
    private static final String COUNT_ENTRIES = "SELECT coalesce(max(place) + 1, 0) FROM entry";
    private static final String SOME_ENTRIES =
            "SELECT place, bytes FROM entry WHERE place >= ? AND place < ? ORDER BY place LIMIT ?";
    private static final String LAST_CHECKPOINT = "SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1";

    private final Path file;
    private final Connection writer;
    private final Connection reader;

    private SqliteStore(Path file, Connection writer, Connection reader) {
        this.file = file;
        this.writer = writer;
        this.reader = reader;
    }

    /// Opens the file, and makes it when there is none. Its folder must exist.
    public static SqliteStore open(Path file) throws IOException {
        Connection writer = null;
        try {
            writer = connect(file);
            SqliteSchema.prepare(file, writer);
            return new SqliteStore(file, writer, connect(file));
        } catch (SQLException | IOException failure) {
            close(writer);
            if (failure instanceof SQLException refused) throw failed(file, "opened as a register", refused);
            throw (IOException) failure;
        }
    }

    @Override public long size() throws IOException {
        synchronized (reader) {
            return failing("counted", () -> number(reader, COUNT_ENTRIES));
        }
    }

    @Override public void append(long first, Batch batch) throws IOException {
        synchronized (writer) {
            failing("written", () -> {
                try {
                    // The write lock comes first: what is read under it stays true until the commit.
                    run(writer, "BEGIN IMMEDIATE");
                    long found = number(writer, COUNT_ENTRIES);
                    if (found != first) throw new ConcurrentAppend(first, found);
                    insert(first, batch);
                    run(writer, "COMMIT");
                    return null;
                } catch (SQLException | IOException | RuntimeException failure) {
                    rollBack(failure);
                    throw failure;
                }
            });
        }
    }

    @Override public Optional<byte[]> checkpoint() throws IOException {
        synchronized (reader) {
            return failing("read", () -> {
                try (var statement = reader.createStatement();
                        var row = statement.executeQuery(LAST_CHECKPOINT)) {
                    return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
                }
            });
        }
    }

    @Override public Optional<byte[]> secret(byte[] digest) throws IOException {
        synchronized (reader) {
            return failing("read", () -> {
                try (var statement = reader.prepareStatement("SELECT bytes FROM vault WHERE digest = ?")) {
                    statement.setBytes(1, digest);
                    try (var row = statement.executeQuery()) {
                        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
                    }
                }
            });
        }
    }

    @Override public List<String> keys() throws IOException {
        synchronized (reader) {
            return failing("read", () -> {
                var keys = new ArrayList<String>();
                try (var statement = reader.createStatement();
                        var row = statement.executeQuery("SELECT key FROM author ORDER BY place")) {
                    while (row.next()) keys.add(row.getString(1));
                }
                return keys;
            });
        }
    }

    @Override public void close() throws IOException {
        synchronized (writer) {
            synchronized (reader) {
                failing("closed", () -> {
                    reader.close();
                    writer.close();
                    return null;
                });
            }
        }
    }

    @Override public List<Row> rows(long from, long to) throws IOException {
        synchronized (reader) {
            return failing("read", () -> {
                try (var statement = reader.prepareStatement(SOME_ENTRIES)) {
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
    }

    private void insert(long first, Batch batch) throws SQLException {
        long place = first;
        try (var statement = writer.prepareStatement("INSERT INTO entry VALUES (?, ?)")) {
            for (var entry : batch.entries()) {
                put(statement, place++, entry);
                statement.addBatch();
            }
            statement.executeBatch();
        }
        if (!batch.vault().isEmpty() || !batch.keys().isEmpty()) insertBeside(batch);
        // A batch without entries renews the checkpoint of the same size.
        try (var statement = writer.prepareStatement("INSERT OR REPLACE INTO checkpoint VALUES (?, ?)")) {
            put(statement, place, batch.checkpoint());
            statement.executeUpdate();
        }
    }

    private void insertBeside(Batch batch) throws SQLException {
        try (var statement = writer.prepareStatement("INSERT OR IGNORE INTO vault VALUES (?, ?)")) {
            for (var secret : batch.vault()) {
                statement.setBytes(1, secret.digest());
                statement.setBytes(2, secret.bytes());
                statement.executeUpdate();
            }
        }
        try (var statement = writer.prepareStatement("INSERT OR IGNORE INTO author (key) VALUES (?)")) {
            for (var key : batch.keys()) {
                statement.setString(1, key);
                statement.executeUpdate();
            }
        }
    }

    private static void put(PreparedStatement statement, long number, byte[] bytes) throws SQLException {
        statement.setLong(1, number);
        statement.setBytes(2, bytes);
    }

    private void rollBack(Exception cause) {
        try {
            run(writer, "ROLLBACK");
        } catch (SQLException noTransaction) {
            cause.addSuppressed(noTransaction);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(5_000);
        // Otherwise each insert is followed by a question for the row's number, which is known.
        config.setGetGeneratedKeys(false);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void close(Connection connection) {
        try {
            if (connection != null) connection.close();
        } catch (SQLException alreadyFailing) {
            // The failure that led here is the one to report.
        }
    }

    private interface Work<T> {
        T run() throws SQLException, IOException;
    }

    private <T> T failing(String verb, Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (SQLException failure) {
            throw failed(file, verb, failure);
        }
    }

    private static StoreFailure failed(Path file, String verb, SQLException failure) {
        return new StoreFailure(SqliteFault.kind(file, failure), file + " cannot be " + verb, failure);
    }
}
