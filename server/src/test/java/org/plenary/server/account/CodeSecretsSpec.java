package org.plenary.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.act.Author;
import org.plenary.act.Post;
import org.plenary.register.key.KeyFolder;
import org.plenary.server.account.sqlite.SqliteAccountStore;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;

@DisplayName("Secrets of one-time codes lie encrypted in the accounts' file, and their key in another folder")
class CodeSecretsSpec {
    private static final AccountId ID = new AccountId("kaz-4t7m2");
    private static final byte[] SECRET = "a secret of 20 bytes".getBytes(StandardCharsets.US_ASCII);

    @TempDir private Path folder;

    private Path key() { return folder.resolve("keys/accounts.key"); }

    private AccountStore open() throws IOException {
        return SqliteAccountStore.open(folder.resolve("accounts/accounts.db"), KeyFolder.at(folder.resolve("keys")),
                Purpose.RECORD.word());
    }

    private void withSecret() throws IOException {
        try (var store = open()) {
            store.save(new Account(ID, "Delegate", Language.ENGLISH, Optional.empty(),
                    new Author.Delegation(new PartyId("KAZ"), Post.DELEGATE), false, Account.State.ACTIVE, 0));
            store.save(ID, new Credentials(Optional.of("hash"), Optional.of(SECRET)));
        }
    }

    /// Everything that lies in the accounts' folder, as one text.
    private String bytes() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(folder.resolve("accounts"))) {
            for (var file : files.toList()) all.append(new String(Files.readAllBytes(file), StandardCharsets.US_ASCII));
        }
        return all.toString();
    }

    private void assertKept() throws IOException {
        try (var store = open()) {
            assertThat(store.credentials(ID).codeSecret()).hasValueSatisfying(
                    kept -> assertThat(kept).isEqualTo(SECRET));
        }
    }

    @Test void what_is_kept_is_found_again_and_nothing_of_it_can_be_read_in_the_folder() throws Exception {
        withSecret();
        assertThat(bytes()).contains("Delegate").doesNotContain("a secret");
        assertKept();
    }

    @Test void the_key_is_made_with_the_first_secret_and_its_owner_alone_can_read_it() throws Exception {
        open().close();
        assertThat(key()).doesNotExist();
        withSecret();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key()))).isEqualTo("rw-------");
    }

    @Test void secrets_of_an_older_version_are_encrypted_at_the_start_and_leave_nothing_behind() throws Exception {
        withSecret();
        try (var old = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("accounts/accounts.db"));
                var statement = old.createStatement()) {
            statement.execute("UPDATE account SET code_secret = x'" + HexFormat.of().formatHex(SECRET) + "'");
            statement.execute("PRAGMA user_version = 1");
        }
        assertThat(bytes()).contains("a secret");
        open().close();
        assertThat(bytes()).doesNotContain("a secret");
        assertKept();
    }

    @Test void without_the_key_or_with_another_nothing_begins_and_no_new_key_is_made() throws Exception {
        withSecret();
        var kept = Files.readString(key());
        Files.delete(key());
        assertThatThrownBy(this::open).isInstanceOf(IOException.class)
                .hasMessageContaining("'accounts.key' in the folder of keys is missing. Restore it from a copy");
        assertThat(key()).doesNotExist();
        Files.writeString(key(), "0".repeat(64));
        Files.setPosixFilePermissions(key(), PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("is not the key");
        Files.writeString(key(), kept);
        assertKept();
    }
}
