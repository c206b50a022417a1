package org.plenary.server.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plenary.server.account.AccountId;

/// Notices in a file of SQLite.
public final class SqliteNoticeStore implements NoticeStore {
    private static final List<String> TABLES = List.of(
            "PRAGMA journal_mode=WAL",
            "CREATE TABLE IF NOT EXISTS manner (account TEXT PRIMARY KEY, manner TEXT NOT NULL) STRICT",
            "CREATE TABLE IF NOT EXISTS notice (number INTEGER PRIMARY KEY, account TEXT NOT NULL, key TEXT NOT NULL, "
                    + "at TEXT NOT NULL, title TEXT NOT NULL, says TEXT NOT NULL, address TEXT NOT NULL, "
                    + "entry INTEGER NOT NULL, mailed INTEGER NOT NULL DEFAULT 0, UNIQUE (account, key)) STRICT");

    private final Connection connection;

    private SqliteNoticeStore(Connection connection) { this.connection = connection; }

    public static SqliteNoticeStore open(Path file) throws IOException {
        try {
            var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (var statement = connection.createStatement()) {
                for (var sql : TABLES) statement.execute(sql);
            }
            return new SqliteNoticeStore(connection);
        } catch (SQLException unusable) {
            throw new IOException("Notices cannot be kept in '%s': %s".formatted(file, unusable.getMessage()),
                    unusable);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private synchronized <T> T with(String sql, Work<T> work, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return work.with(statement);
        } catch (SQLException failed) {
            throw new UncheckedIOException(new IOException("Notices: " + failed.getMessage(), failed));
        }
    }

    @Override public Manner manner(AccountId account) {
        return with("SELECT manner FROM manner WHERE account = ?", statement -> {
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Manner.valueOf(rows.getString(1)) : Manner.AT_ONCE;
            }
        }, account.value());
    }

    @Override public void save(AccountId account, Manner manner) {
        with("INSERT INTO manner (account, manner) VALUES (?, ?) ON CONFLICT (account) DO UPDATE SET manner = "
                + "excluded.manner",
                PreparedStatement::executeUpdate, account.value(), manner.name());
    }

    @Override public boolean add(Notice notice) {
        return with("INSERT OR IGNORE INTO notice (account, key, at, title, says, address, entry) VALUES (?, ?, "
                + "?, ?, ?, ?, ?)",
                PreparedStatement::executeUpdate, notice.account().value(), notice.key(), notice.at().toString(),
                notice.title(), notice.says(), notice.address(), notice.entry()) == 1;
    }

    @Override public List<Notice> latest(AccountId account, int atMost) {
        return with("SELECT key, at, title, says, address, entry FROM notice WHERE account = ? ORDER BY number "
                + "DESC LIMIT ?",
                statement -> notices(account, statement), account.value(), atMost);
    }

    @Override public List<Notice> unmailed(AccountId account) {
        return with("SELECT key, at, title, says, address, entry FROM notice WHERE account = ? AND mailed = 0 "
                + "ORDER BY number",
                statement -> notices(account, statement), account.value());
    }

    private static List<Notice> notices(AccountId account, PreparedStatement statement) throws SQLException {
        var notices = new ArrayList<Notice>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                notices.add(new Notice(account, rows.getString(1), Instant.parse(rows.getString(2)), rows.getString(3),
                        rows.getString(4), rows.getString(5), rows.getLong(6)));
            }
        }
        return List.copyOf(notices);
    }

    @Override public void mailed(AccountId account, List<String> keys) {
        for (var key : keys) {
            with("UPDATE notice SET mailed = 1 WHERE account = ? AND key = ?", PreparedStatement::executeUpdate,
                    account.value(), key);
        }
    }

    @Override public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException late) {
            throw new UncheckedIOException(new IOException("Notices: " + late.getMessage(), late));
        }
    }
}
