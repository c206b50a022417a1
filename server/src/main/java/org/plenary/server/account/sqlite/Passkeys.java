package org.plenary.server.account.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.server.account.AccountId;
import org.plenary.server.account.Passkey;

/// The table of passkeys.
final class Passkeys {
    private static final String ALL = """
            SELECT id, account, public_key, count, verified, backup_eligible, backed_up, transports, attestation,
            client_data, label, made, used FROM passkey""";

    private Passkeys() {}

    static List<Passkey> of(Database database, AccountId account) {
        return database.list(ALL + " WHERE account = ? ORDER BY made", Passkeys::passkey, account.value());
    }

    static Optional<Passkey> find(Database database, byte[] id) {
        return database.one(ALL + " WHERE id = ?", Passkeys::passkey, (Object) id);
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        var transports = row.getString(8);
        return new Passkey(row.getBytes(1), new AccountId(row.getString(2)), row.getBytes(3), row.getLong(4),
                row.getBoolean(5), row.getBoolean(6), row.getBoolean(7),
                transports.isEmpty() ? List.of() : List.of(transports.split(",")), row.getBytes(9), row.getBytes(10),
                row.getString(11), Instant.ofEpochMilli(row.getLong(12)), Instant.ofEpochMilli(row.getLong(13)));
    }

    /// A passkey stays with its account: one that another account holds is left as it is.
    static void save(Database database, Passkey one) {
        database.change("""
                INSERT INTO passkey VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
                count = excluded.count, verified = excluded.verified, backed_up = excluded.backed_up,
                used = excluded.used WHERE account = excluded.account""",
                one.id(), one.account().value(), one.publicKey(), one.count(), one.verified(), one.backupEligible(),
                one.backedUp(), String.join(",", one.transports()), one.attestation(), one.clientData(), one.label(),
                one.made().toEpochMilli(), one.used().toEpochMilli());
    }
}
