package org.plenary.server.account.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/// One SQLite connection: write-ahead log, synchronous=FULL, one caller at a time.
final class Database implements AutoCloseable {
    private static final int BUSY_MILLISECONDS = 5_000;

    private final String name;
    private final Connection connection;

    private Database(String name, Connection connection) {
        this.name = name;
        this.connection = connection;
    }

    static Database at(Path file) throws IOException { return open(file.toString(), "jdbc:sqlite:" + file); }

    static Database inMemory() throws IOException { return open("accounts in memory", "jdbc:sqlite::memory:"); }

    private static Database open(String name, String address) throws IOException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        config.enforceForeignKeys(true);
        try {
            return new Database(name, config.createConnection(address));
        } catch (SQLException failure) {
            throw new IOException(name + " cannot be opened: " + failure.getMessage(), failure);
        }
    }

    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    synchronized <T> List<T> list(String sql, Row<T> made, Object... values) {
        try (var statement = prepared(sql, values); var rows = statement.executeQuery()) {
            var all = new ArrayList<T>();
            while (rows.next()) all.add(made.of(rows));
            return all;
        } catch (SQLException failure) {
            throw failed("read", failure);
        }
    }

    <T> Optional<T> one(String sql, Row<T> made, Object... values) {
        return list(sql, made, values).stream().findFirst();
    }

    /// How many rows changed.
    synchronized int change(String sql, Object... values) {
        try (var statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw failed("written", failure);
        }
    }

    /// All of the work, or nothing of it.
    synchronized void together(Runnable work) {
        change("BEGIN IMMEDIATE");
        try {
            work.run();
            change("COMMIT");
        } catch (RuntimeException failure) {
            try {
                change("ROLLBACK");
            } catch (UncheckedIOException noTransaction) {
                failure.addSuppressed(noTransaction);
            }
            throw failure;
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        return statement;
    }

    private UncheckedIOException failed(String verb, SQLException failure) {
        return new UncheckedIOException(
                new IOException(name + " cannot be " + verb + ": " + failure.getMessage(), failure));
    }

    @Override public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw failed("closed", failure);
        }
    }
}
