package org.plenary.register.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The tables of a register's SQLite file, and how a file of an earlier version gets those it lacks.
final class SqliteSchema {
    /// "Plen" in ASCII, so that `file` and a careless hand can tell what the file is.
    private static final int APPLICATION = 0x506c656e;
    /// Version 1 had entries and checkpoints only.
    private static final int VERSION = 2;
    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS entry (place INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
            "CREATE TABLE IF NOT EXISTS checkpoint (size INTEGER PRIMARY KEY, note BLOB NOT NULL) STRICT",
            "CREATE TABLE IF NOT EXISTS vault (digest BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
            "CREATE TABLE IF NOT EXISTS author (place INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT");

    private SqliteSchema() {}

    static void prepare(Path file, Connection connection) throws SQLException, IOException {
        long application = SqliteStore.number(connection, "PRAGMA application_id");
        long version = SqliteStore.number(connection, "PRAGMA user_version");
        boolean fresh = SqliteStore.number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!fresh && (application != APPLICATION || version < 1 || version > VERSION)) {
            throw new IOException("%s is an SQLite file, but no register of version %d or earlier."
                    .formatted(file, VERSION));
        }
        if (version == VERSION) return;
        SqliteStore.run(connection, "BEGIN IMMEDIATE");
        for (var table : TABLES) SqliteStore.run(connection, table);
        SqliteStore.run(connection, "PRAGMA application_id = " + APPLICATION);
        SqliteStore.run(connection, "PRAGMA user_version = " + VERSION);
        SqliteStore.run(connection, "COMMIT");
    }
}
