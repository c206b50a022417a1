package org.plenary.register.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The tables of a register, and the one setting without which an answer would promise too much.
record PostgresSchema(String name) {
    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS entry (place bigint PRIMARY KEY, bytes bytea NOT NULL)",
            "CREATE TABLE IF NOT EXISTS checkpoint (size bigint PRIMARY KEY, note bytea NOT NULL)",
            "CREATE TABLE IF NOT EXISTS vault (digest bytea PRIMARY KEY, bytes bytea NOT NULL)",
            "CREATE TABLE IF NOT EXISTS author (place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "
                    + "key text NOT NULL UNIQUE)");

    static PostgresSchema of(String name) {
        if (!name.matches("[A-Za-z0-9_-]{1,60}")) {
            throw new IllegalArgumentException("'" + name + "' cannot name a schema.");
        }
        return new PostgresSchema(name);
    }

    /// Makes what is missing; two servers may do so at once.
    Void prepare(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            try (var row = statement.executeQuery("SELECT current_setting('fsync', true)")) {
                if (row.next() && "off".equals(row.getString(1))) {
                    throw new IOException("This PostgreSQL runs with fsync=off: it would answer before the disk has "
                            + "an entry. Set fsync=on.");
                }
            }
            try (var row = statement.executeQuery("SELECT 1 FROM pg_tables WHERE schemaname = '" + name
                    + "' AND tablename = 'author'")) {
                if (row.next()) return null;
            }
            statement.execute("SELECT pg_advisory_lock(7236968)");
            try {
                statement.execute("CREATE SCHEMA IF NOT EXISTS \"" + name + "\"");
                for (var table : TABLES) statement.execute(table);
            } finally {
                statement.execute("SELECT pg_advisory_unlock(7236968)");
            }
        }
        return null;
    }
}
