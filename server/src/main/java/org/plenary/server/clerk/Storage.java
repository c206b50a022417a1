package org.plenary.server.clerk;

import java.io.IOException;
import java.nio.file.Path;
import org.plenary.register.postgres.PostgresStore;
import org.plenary.register.sqlite.SqliteStore;
import org.plenary.register.store.Store;

/// Where the register rests. It is opened again after a failure, so that the clerk goes on without a
/// restart when the disk has room again or the database answers.
@FunctionalInterface
public interface Storage {
    /// How the address of a database begins.
    String POSTGRESQL = "jdbc:postgresql:";

    Store open() throws IOException;

    /// One file, for one server.
    static Storage file(Path file) { return () -> SqliteStore.open(file); }

    /// A schema of a database that speaks PostgreSQL's protocol, for any number of servers.
    static Storage database(String url, String schema) {
        if (url.startsWith(POSTGRESQL)) return () -> PostgresStore.open(url, schema);
        return () -> {
            throw new IOException("'%s' is no store that Plenary knows. Write %s//host/database?user=name, or leave "
                    .formatted(url, POSTGRESQL) + "it out for a file in the data folder.");
        };
    }
}
