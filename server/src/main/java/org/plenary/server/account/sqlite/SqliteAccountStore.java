package org.plenary.server.account.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.register.key.KeyFolder;
import org.plenary.server.account.Account;
import org.plenary.server.account.AccountId;
import org.plenary.server.account.AccountStore;
import org.plenary.server.account.ApiToken;
import org.plenary.server.account.Credentials;
import org.plenary.server.account.Invitation;
import org.plenary.server.account.OutsideIdentity;
import org.plenary.server.account.Passkey;
import org.plenary.server.account.SignIn;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Phrase;

/// Keeps the accounts of one organisation in one SQLite file.
///
/// What a method acknowledged is on the disk. Several processes may open the file: a command that suspends an
/// account is seen by the running server with its next request.
public final class SqliteAccountStore implements AccountStore {
    private static final String ACCOUNT =
            "SELECT id, name, language, mail, author, head, state, generation FROM account";
    private static final String TOKEN = "SELECT digest, account, label, made, until, used FROM token";

    private final Database database;
    private final CodeSecrets secrets;

    private SqliteAccountStore(Database database, CodeSecrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /// Opens the file, and makes it when there is none. `purpose` is written into a new file and must be that of
    /// an old one; `keys` keeps the key of what is encrypted in it.
    public static SqliteAccountStore open(Path file, KeyFolder keys, String purpose) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var database = Database.at(file);
        try {
            var secrets = CodeSecrets.by(keys);
            Tables.prepare(database, purpose, secrets);
            secrets.prove(keys, database);
            return new SqliteAccountStore(database, secrets);
        } catch (IOException | RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /// Accounts that are gone when the program ends.
    public static SqliteAccountStore inMemory(String purpose) throws IOException {
        var database = Database.inMemory();
        var secrets = CodeSecrets.inMemory();
        Tables.prepare(database, purpose, secrets);
        return new SqliteAccountStore(database, secrets);
    }

    @Override public Optional<Account> account(AccountId id) {
        return database.one(ACCOUNT + " WHERE id = ?", SqliteAccountStore::account, id.value());
    }

    @Override public List<Account> accounts() {
        return database.list(ACCOUNT + " ORDER BY id", SqliteAccountStore::account);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(new AccountId(row.getString(1)), row.getString(2), new Language(row.getString(3)),
                Optional.ofNullable(row.getString(4)), author(row.getString(5)), row.getBoolean(6),
                Account.State.valueOf(row.getString(7)), row.getInt(8));
    }

    private static Author author(String text) throws SQLException {
        return switch (Author.parse(text)) {
            case Phrase.Meaning<Author>(var author) -> author;
            case Phrase.Fault<Author>(var message, _) -> throw new SQLException(message);
        };
    }

    @Override public void save(Account one) {
        database.change("""
                INSERT INTO account (id, name, language, mail, author, head, state, generation)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name,
                language = excluded.language, mail = excluded.mail, author = excluded.author, head = excluded.head,
                state = excluded.state, generation = excluded.generation""",
                one.id().value(), one.name(), one.language().tag(), one.mail().orElse(null), one.author().text(),
                one.headOfAccounts(), one.state().name(), one.generation());
    }

    @Override public Credentials credentials(AccountId account) {
        return database.one("SELECT password, code_secret FROM account WHERE id = ?",
                row -> new Credentials(Optional.ofNullable(row.getString(1)),
                        Optional.ofNullable(row.getBytes(2)).map(secrets::open)),
                account.value()).orElse(Credentials.NONE);
    }

    @Override public void save(AccountId account, Credentials credentials) {
        database.change("UPDATE account SET password = ?, code_secret = ? WHERE id = ?",
                credentials.passwordHash().orElse(null), credentials.codeSecret().map(secrets::seal).orElse(null),
                account.value());
    }

    @Override public boolean useStep(AccountId account, long step) {
        return database.change("UPDATE account SET code_step = ? WHERE id = ? AND code_step < ?",
                step, account.value(), step) == 1;
    }

    @Override public void replaceRecoveryCodes(AccountId account, List<String> digests) {
        database.together(() -> {
            database.change("DELETE FROM recovery_code WHERE account = ?", account.value());
            for (var digest : digests) {
                database.change("INSERT INTO recovery_code VALUES (?, ?)", account.value(), digest);
            }
        });
    }

    @Override public boolean useRecoveryCode(AccountId account, String digest) {
        return database.change("DELETE FROM recovery_code WHERE account = ? AND digest = ?",
                account.value(), digest) == 1;
    }

    @Override public int recoveryCodesLeft(AccountId account) {
        return database.one("SELECT count(*) FROM recovery_code WHERE account = ?", row -> row.getInt(1),
                account.value()).orElse(0);
    }

    @Override public List<Passkey> passkeys(AccountId account) {
        return Passkeys.of(database, account);
    }

    @Override public Optional<Passkey> passkey(byte[] id) { return Passkeys.find(database, id); }

    @Override public void save(Passkey passkey) { Passkeys.save(database, passkey); }

    @Override public void removePasskey(AccountId account, byte[] id) {
        database.change("DELETE FROM passkey WHERE account = ? AND id = ?", account.value(), id);
    }

    @Override public Optional<Invitation> invitation(String digest) {
        return database.one("SELECT digest, account, anew, until, used FROM invitation WHERE digest = ?",
                row -> new Invitation(row.getString(1), new AccountId(row.getString(2)), row.getBoolean(3),
                        Instant.ofEpochMilli(row.getLong(4)), row.getBoolean(5)), digest);
    }

    @Override public void save(Invitation one) {
        database.together(() -> {
            database.change("UPDATE invitation SET used = 1 WHERE account = ?", one.account().value());
            database.change("INSERT INTO invitation VALUES (?, ?, ?, ?, ?)", one.digest(), one.account().value(),
                    one.anew(), one.until().toEpochMilli(), one.used());
        });
    }

    @Override public boolean useInvitation(String digest) {
        return database.change("UPDATE invitation SET used = 1 WHERE digest = ? AND used = 0", digest) == 1;
    }

    @Override public Optional<AccountId> accountOf(OutsideIdentity identity) {
        return database.one("SELECT account FROM identity WHERE issuer = ? AND subject = ?",
                row -> new AccountId(row.getString(1)), identity.issuer(), identity.subject());
    }

    @Override public List<OutsideIdentity> identities(AccountId account) {
        return database.list("SELECT issuer, subject FROM identity WHERE account = ? ORDER BY issuer, subject",
                row -> new OutsideIdentity(row.getString(1), row.getString(2)), account.value());
    }

    @Override public void link(AccountId account, OutsideIdentity identity) {
        database.change("INSERT INTO identity VALUES (?, ?, ?)", identity.issuer(), identity.subject(),
                account.value());
    }

    @Override public void unlink(AccountId account, OutsideIdentity identity) {
        database.change("DELETE FROM identity WHERE account = ? AND issuer = ? AND subject = ?", account.value(),
                identity.issuer(), identity.subject());
    }

    @Override public List<ApiToken> tokens(AccountId account) {
        return database.list(TOKEN + " WHERE account = ? ORDER BY made", SqliteAccountStore::token, account.value());
    }

    @Override public Optional<ApiToken> token(String digest) {
        return database.one(TOKEN + " WHERE digest = ?", SqliteAccountStore::token, digest);
    }

    private static ApiToken token(ResultSet row) throws SQLException {
        long used = row.getLong(6);
        return new ApiToken(row.getString(1), new AccountId(row.getString(2)), row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)), Instant.ofEpochMilli(row.getLong(5)),
                used == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(used)));
    }

    @Override public void save(ApiToken one) {
        database.change("""
                INSERT INTO token VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO UPDATE SET used = excluded.used""",
                one.digest(), one.account().value(), one.label(), one.made().toEpochMilli(), one.until().toEpochMilli(),
                one.used().map(Instant::toEpochMilli).orElse(null));
    }

    @Override public void removeToken(AccountId account, String digest) {
        database.change("DELETE FROM token WHERE account = ? AND digest = ?", account.value(), digest);
    }

    @Override public void clear(AccountId account) {
        var id = account.value();
        database.together(() -> {
            for (var table : List.of("recovery_code", "passkey", "identity", "token")) {
                database.change("DELETE FROM " + table + " WHERE account = ?", id);
            }
            database.change("UPDATE account SET password = NULL, code_secret = NULL WHERE id = ?", id);
        });
    }

    @Override public void enter(SignIn one) { Audit.enter(database, one); }

    @Override public List<SignIn> signIns(AccountId account, int atMost) { return Audit.of(database, account, atMost); }

    @Override public boolean hasSignedInFrom(AccountId account, String address) {
        return Audit.knows(database, account, address);
    }

    @Override public void askRecovery(AccountId account, Instant at) {
        database.change("UPDATE account SET recovery_asked = ? WHERE id = ? AND recovery_asked IS NULL",
                at.toEpochMilli(), account.value());
    }

    @Override public Optional<Instant> recoveryAsked(AccountId account) {
        return database.one("SELECT recovery_asked FROM account WHERE id = ? AND recovery_asked IS NOT NULL",
                row -> Instant.ofEpochMilli(row.getLong(1)), account.value());
    }

    @Override public void answerRecovery(AccountId account) {
        database.change("UPDATE account SET recovery_asked = NULL WHERE id = ?", account.value());
    }

    @Override public void close() { database.close(); }
}
