package org.plenary.register.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.plenary.register.store.StoreFailure;

/// One connection, made when it is first needed and again after it broke; used by one thread at a time.
final class PostgresConnection {
    /// SQLSTATE 23505: the index is taken. 40001, 40P01: the other of two transactions went first.
    private static final String TAKEN = "23505";
    private static final String NOT_SERIAL = "40001";
    private static final String DEADLOCK = "40P01";

    private final String url;
    private final String schema;
    private Connection connection;

    PostgresConnection(String url, String schema) {
        this.url = url;
        this.schema = schema;
    }

    interface Work<T> {
        T run(Connection connection) throws SQLException, IOException;
    }

    synchronized <T> T with(String verb, Work<T> work) throws IOException {
        try {
            if (connection == null || connection.isClosed()) connection = connect();
            return work.run(connection);
        } catch (SQLException failure) {
            var kind = kind(failure);
            if (kind == StoreFailure.Kind.UNREACHABLE) close();
            throw new StoreFailure(kind, "The register in PostgreSQL cannot be " + verb, failure);
        }
    }

    /// The same for work that changes nothing: over a new connection where the old one has gone stale.
    <T> T reading(Work<T> work) throws IOException {
        try {
            return with("read", work);
        } catch (StoreFailure failure) {
            if (failure.kind() != StoreFailure.Kind.UNREACHABLE) throw failure;
            return with("read", work);
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("ApplicationName", "plenary");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        var made = DriverManager.getConnection(url, properties);
        try (var statement = made.createStatement()) {
            statement.execute("SET search_path TO \"" + schema + "\"");
            statement.execute("SET synchronous_commit TO on");
        }
        return made;
    }

    static boolean isConflict(StoreFailure failure) {
        return failure.getCause() instanceof SQLException cause && cause.getSQLState() != null
                && switch (cause.getSQLState()) {
                    case TAKEN, NOT_SERIAL, DEADLOCK -> true;
                    default -> false;
                };
    }

    /// Classes of SQLSTATE: 53 no resources (100: disk), 08 connection, 57P the server goes down.
    private static StoreFailure.Kind kind(SQLException failure) {
        var state = failure.getSQLState();
        if (state == null) return StoreFailure.Kind.OTHER;
        if (state.equals("53100")) return StoreFailure.Kind.FULL;
        if (state.equals("25006")) return StoreFailure.Kind.READ_ONLY;
        if (state.startsWith("08") || state.startsWith("57P")) return StoreFailure.Kind.UNREACHABLE;
        return state.startsWith("53") ? StoreFailure.Kind.BUSY : StoreFailure.Kind.OTHER;
    }

    synchronized void close() {
        try {
            if (connection != null) connection.close();
        } catch (SQLException broken) {
            // It is given up all the same.
        }
        connection = null;
    }
}
