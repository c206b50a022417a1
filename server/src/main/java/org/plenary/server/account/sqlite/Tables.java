package org.plenary.server.account.sqlite;

import java.io.IOException;
import java.util.List;

/// The tables of the accounts' file. Moments are milliseconds since 1970; the audit can only grow.
final class Tables {
    /// "PlAc" in ASCII, so that `file` and a careless hand can tell what the file is.
    private static final int APPLICATION = 0x506c4163;
    private static final int VERSION = 2;
    private static final List<String> ALL = List.of(
            """
            CREATE TABLE account (id TEXT PRIMARY KEY, name TEXT NOT NULL, language TEXT NOT NULL, mail TEXT,
              author TEXT NOT NULL, head INTEGER NOT NULL, state TEXT NOT NULL, generation INTEGER NOT NULL,
              password TEXT, code_secret BLOB, code_step INTEGER NOT NULL DEFAULT 0, recovery_asked INTEGER) STRICT""",
            """
            CREATE TABLE recovery_code (account TEXT NOT NULL REFERENCES account, digest TEXT NOT NULL,
              PRIMARY KEY (account, digest)) STRICT""",
            """
            CREATE TABLE passkey (id BLOB PRIMARY KEY, account TEXT NOT NULL REFERENCES account,
              public_key BLOB NOT NULL, count INTEGER NOT NULL, verified INTEGER NOT NULL,
              backup_eligible INTEGER NOT NULL, backed_up INTEGER NOT NULL, transports TEXT NOT NULL,
              attestation BLOB NOT NULL, client_data BLOB NOT NULL, label TEXT NOT NULL,
              made INTEGER NOT NULL, used INTEGER NOT NULL) STRICT""",
            """
            CREATE TABLE invitation (digest TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account,
              anew INTEGER NOT NULL, until INTEGER NOT NULL, used INTEGER NOT NULL) STRICT""",
            """
            CREATE TABLE identity (issuer TEXT NOT NULL, subject TEXT NOT NULL,
              account TEXT NOT NULL REFERENCES account, PRIMARY KEY (issuer, subject)) STRICT""",
            """
            CREATE TABLE token (digest TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account,
              label TEXT NOT NULL, made INTEGER NOT NULL, until INTEGER NOT NULL, used INTEGER) STRICT""",
            """
            CREATE TABLE sign_in (place INTEGER PRIMARY KEY, at INTEGER NOT NULL, account TEXT, written TEXT NOT NULL,
              how TEXT NOT NULL, address TEXT NOT NULL, result TEXT NOT NULL) STRICT""",
            "CREATE INDEX sign_in_account ON sign_in (account, place)",
            "CREATE INDEX sign_in_known ON sign_in (account, address) WHERE result = 'DONE'",
            "CREATE TRIGGER sign_in_stays BEFORE UPDATE ON sign_in BEGIN SELECT RAISE(ABORT, 'the audit stays'); END",
            "CREATE TRIGGER sign_in_kept BEFORE DELETE ON sign_in BEGIN SELECT RAISE(ABORT, 'the audit stays'); END",
            "CREATE TABLE purpose (word TEXT NOT NULL) STRICT");

    private Tables() {}

    /// Makes the tables where there are none, and refuses a file of another kind or for another purpose: real
    /// accounts and those of an exercise never share a file.
    static void prepare(Database database, String purpose, CodeSecrets secrets) throws IOException {
        boolean fresh = number(database, "SELECT count(*) FROM sqlite_schema") == 0;
        if (fresh) {
            database.together(() -> {
                ALL.forEach(database::change);
                database.change("INSERT INTO purpose VALUES (?)", purpose);
                database.change("PRAGMA application_id = " + APPLICATION);
                database.change("PRAGMA user_version = " + VERSION);
            });
            return;
        }
        long version = number(database, "PRAGMA user_version");
        if (number(database, "PRAGMA application_id") != APPLICATION || version < 1 || version > VERSION) {
            throw new IOException("The file is no store of accounts of version " + VERSION + ".");
        }
        var kept = database.one("SELECT word FROM purpose", row -> row.getString(1)).orElse("");
        if (!kept.equals(purpose)) {
            throw new IOException(("The accounts in this folder are for %s, and those for %s were asked for. "
                    + "Name another folder.").formatted(kept, purpose));
        }
        if (version == 1) seal(database, secrets);
    }

    /// In version 1 the secrets of one-time codes lay in the file as they are. Nothing of them stays, in free pages
    /// neither.
    private static void seal(Database database, CodeSecrets secrets) {
        record Kept(String account, byte[] secret) {}
        database.together(() -> {
            for (var kept : database.list("SELECT id, code_secret FROM account WHERE code_secret IS NOT NULL",
                    row -> new Kept(row.getString(1), row.getBytes(2)))) {
                database.change("UPDATE account SET code_secret = ? WHERE id = ?", secrets.seal(kept.secret()),
                        kept.account());
            }
            database.change("PRAGMA user_version = " + VERSION);
        });
        database.change("VACUUM");
        number(database, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static long number(Database database, String sql) {
        return database.one(sql, row -> row.getLong(1)).orElseThrow();
    }
}
