package org.plenary.register.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.plenary.register.store.StoreFailure.Kind;
import org.sqlite.SQLiteException;

/// What stands behind a refusal of SQLite, as far as the disk tells: many of its codes say only that
/// reading or writing failed.
final class SqliteFault {
    /// Less than this is no room for a page of the log with what belongs to it.
    private static final long ROOM = 64 * 1024;

    private SqliteFault() {}

    static Kind kind(Path file, SQLException failure) {
        var code = failure instanceof SQLiteException refused ? refused.getResultCode().name() : "";
        if (code.startsWith("SQLITE_FULL")) return Kind.FULL;
        if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) return Kind.BUSY;
        if (code.startsWith("SQLITE_READONLY") || !isWritable(file)) return Kind.READ_ONLY;
        if (!hasRoom(file)) return Kind.FULL;
        return code.startsWith("SQLITE_CANTOPEN") ? Kind.UNREACHABLE : Kind.OTHER;
    }

    private static boolean isWritable(Path file) {
        var folder = file.toAbsolutePath().getParent();
        for (var name : new String[] {"", "-wal", "-shm"}) {
            var part = folder.resolve(file.getFileName() + name);
            if (Files.exists(part) && !Files.isWritable(part)) return false;
        }
        return Files.isWritable(folder);
    }

    private static boolean hasRoom(Path file) {
        try {
            return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() >= ROOM;
        } catch (IOException gone) {
            return true;
        }
    }
}
