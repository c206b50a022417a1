package org.plenary.server.account.sqlite;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.server.account.AccountId;
import org.plenary.server.account.SignIn;

/// The table of sign-ins, to which lines are only added.
final class Audit {
    private Audit() {}

    static void enter(Database database, SignIn one) {
        database.change("INSERT INTO sign_in (at, account, written, how, address, result) VALUES (?, ?, ?, ?, ?, ?)",
                one.at().toEpochMilli(), one.account().map(AccountId::value).orElse(null), one.written(),
                one.how().name(), one.from(), one.result().name());
    }

    static boolean knows(Database database, AccountId account, String address) {
        return database.one("SELECT 1 FROM sign_in WHERE account = ? AND address = ? AND result = 'DONE' LIMIT 1",
                row -> row.getInt(1), account.value(), address).isPresent();
    }

    static List<SignIn> of(Database database, AccountId account, int atMost) {
        return database.list("""
                SELECT at, account, written, how, address, result FROM sign_in WHERE account = ?
                ORDER BY place DESC LIMIT ?""",
                row -> new SignIn(Instant.ofEpochMilli(row.getLong(1)),
                        Optional.ofNullable(row.getString(2)).map(AccountId::new), row.getString(3),
                        SignIn.How.valueOf(row.getString(4)), row.getString(5),
                        SignIn.Result.valueOf(row.getString(6))),
                account.value(), atMost);
    }
}
