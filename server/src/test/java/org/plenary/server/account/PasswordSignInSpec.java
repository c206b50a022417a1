package org.plenary.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.act.Author;
import org.plenary.act.Post;
import org.plenary.register.key.KeyFolder;
import org.plenary.server.account.PasswordSignIn.Attempt;
import org.plenary.server.account.SignIn.Result;
import org.plenary.server.account.sqlite.SqliteAccountStore;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;

@DisplayName("Password and one-time code: what is let in, and what guessing meets")
class PasswordSignInSpec {
    private static final String PASSWORD = "seven quiet rivers";
    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    /// A clock that stands still until it is set.
    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-11-22T09:00:00Z");

        @Override public Instant instant() { return now; }

        @Override public ZoneId getZone() { return ZoneOffset.UTC; }

        @Override public Clock withZone(ZoneId zone) { return this; }

        void pass(Duration time) { now = now.plus(time); }
    }

    private static final PasswordHashes PLAIN = new PasswordHashes() {
        @Override public String hash(CharSequence password) { return Chance.digest(password.toString()); }

        @Override public boolean matches(CharSequence password, String hash) { return hash(password).equals(hash); }
    };

    @TempDir private Path folder;
    private final SetClock clock = new SetClock();
    private final OneTimeCodes codes = new OneTimeCodes();
    private Accounts accounts;
    private Account account;
    private byte[] secret;
    private List<String> recoveryCodes;

    @BeforeEach void start() throws Exception {
        var store = opened();
        accounts = new Accounts(store, Purpose.RECORD, PLAIN, clock, List.of());
        var newcomer = new Newcomer("Delegate", Language.ENGLISH, Optional.empty(),
                new Author.Delegation(new PartyId("KAZ"), Post.DELEGATE), false);
        var issued = ((Outcome.Done<People.Issued>) accounts.everybody().invite(newcomer)).value();
        account = ((Outcome.Done<Account>) accounts.settingUp().accept(issued.token())).value();
        secret = accounts.settingUp().newSecret();
        var set = ((Outcome.Done<SettingUp.PasswordSet>) accounts.settingUp().setPassword(account, PASSWORD, secret,
                code())).value();
        account = set.account();
        recoveryCodes = set.recoveryCodes();
        clock.pass(Duration.ofMinutes(2));
    }

    private SqliteAccountStore opened() throws IOException {
        return SqliteAccountStore.open(folder.resolve("accounts.db"), KeyFolder.at(folder.resolve("keys")),
                Purpose.RECORD.word());
    }

    private String code() { return codes.code(secret, clock.instant()); }

    private boolean tries(String password, String code, String from) {
        return accounts.passwords().signIn(new Attempt(account.id().value(), password, code, from)).isPresent();
    }

    @Test void a_code_works_once() {
        var code = code();
        assertThat(tries(PASSWORD, code, HOME)).isTrue();
        assertThat(tries(PASSWORD, code, HOME)).isFalse();
    }

    @Test void clocks_may_differ_by_one_step_and_no_more() {
        assertThat(tries(PASSWORD, codes.code(secret, clock.instant().minus(OneTimeCodes.STEP)), HOME)).isTrue();
        assertThat(tries(PASSWORD, codes.code(secret, clock.instant().plus(OneTimeCodes.STEP)), HOME)).isTrue();
        clock.pass(Duration.ofMinutes(5));
        var two = OneTimeCodes.STEP.multipliedBy(2);
        assertThat(tries(PASSWORD, codes.code(secret, clock.instant().minus(two)), HOME)).isFalse();
        assertThat(tries(PASSWORD, codes.code(secret, clock.instant().plus(two)), HOME)).isFalse();
    }

    @Test void a_recovery_code_stands_in_once() {
        assertThat(tries(PASSWORD, recoveryCodes.getFirst(), HOME)).isTrue();
        assertThat(tries(PASSWORD, recoveryCodes.getFirst(), HOME)).isFalse();
        assertThat(tries(PASSWORD, recoveryCodes.get(1).toUpperCase(), HOME)).isTrue();
        assertThat(accounts.store().recoveryCodesLeft(account.id())).isEqualTo(8);
    }

    @Test void neither_password_nor_code_alone_lets_in() {
        assertThat(tries(PASSWORD, "", HOME)).isFalse();
        assertThat(tries("", code(), HOME)).isFalse();
        assertThat(tries(PASSWORD, code(), HOME)).as("a code is not spent by a wrong password").isTrue();
    }

    @Test void after_five_failures_the_wait_doubles_up_to_a_quarter_of_an_hour() {
        for (int i = 0; i < 5; i++) tries("wrong", "000000", HOME);
        assertThat(tries(PASSWORD, code(), HOME)).as("held back although right").isFalse();
        clock.pass(Duration.ofSeconds(2));
        assertThat(tries(PASSWORD, code(), HOME)).isTrue();
        for (int i = 0; i < 40; i++) {
            tries("wrong", "000000", HOME);
            clock.pass(Duration.ofMinutes(16));
        }
        assertThat(tries(PASSWORD, code(), HOME)).as("never closed for ever").isTrue();
    }

    @Test void whoever_guesses_from_elsewhere_keeps_nobody_out() {
        assertThat(tries(PASSWORD, code(), HOME)).isTrue();
        clock.pass(Duration.ofMinutes(1));
        for (int i = 0; i < 500; i++) {
            tries("wrong", "000000", "203.0.113." + i % 250);
            if (i % 50 == 0) clock.pass(Duration.ofSeconds(1));
        }
        assertThat(tries(PASSWORD, code(), HOME)).as("from where the person signed in before").isTrue();
        clock.pass(Duration.ofMinutes(1));
        assertThat(tries(PASSWORD, code(), ELSEWHERE)).as("and from a place that is new").isTrue();
    }

    @Test void one_address_may_try_sixty_times_a_minute() {
        for (int i = 0; i < 60; i++) {
            accounts.passwords().signIn(new Attempt("nobody-" + i, "wrong", "000000", ELSEWHERE));
        }
        assertThat(tries(PASSWORD, code(), ELSEWHERE)).isFalse();
        clock.pass(Duration.ofSeconds(61));
        assertThat(tries(PASSWORD, code(), ELSEWHERE)).isTrue();
    }

    @Test void every_attempt_stands_in_the_audit_which_can_only_grow() throws Exception {
        tries("wrong", "000000", ELSEWHERE);
        tries(PASSWORD, code(), HOME);
        assertThat(accounts.store().signIns(account.id(), 10)).extracting(SignIn::from, SignIn::result)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(HOME, Result.DONE),
                        org.assertj.core.groups.Tuple.tuple(ELSEWHERE, Result.REFUSED));
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("accounts.db"));
                var statement = other.createStatement()) {
            assertThatThrownBy(() -> statement.execute("DELETE FROM sign_in")).hasMessageContaining("the audit stays");
            assertThatThrownBy(() -> statement.execute("UPDATE sign_in SET result = 'DONE'"))
                    .hasMessageContaining("the audit stays");
        }
    }

    @Test void accounts_are_the_same_after_a_restart() throws Exception {
        accounts.close();
        var store = opened();
        accounts = new Accounts(store, Purpose.RECORD, PLAIN, clock, List.of());
        assertThat(accounts.store().account(account.id())).contains(account);
        assertThat(tries(PASSWORD, code(), HOME)).isTrue();
    }

    @ParameterizedTest @ValueSource(strings = {"short", "elevenchars", "aaaaaaaaaaaaaaaa", "123456789012",
        "passwordpassword", "qwertyuiopasdf", "abcdefghijklmnop", "correct horse battery staple"})
    void poor_passwords_are_refused(String password) {
        assertThat(accounts.settingUp().objection(account, password, secret, code())).contains(Outcome.Why.PASSWORD);
    }

    @Test void the_name_of_the_account_is_no_password() {
        assertThat(accounts.settingUp().objection(account, account.id() + "-and-more", secret, code()))
                .contains(Outcome.Why.PASSWORD);
    }

    /// RFC 6238, appendix B, the last six of the eight digits given there.
    @ParameterizedTest @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924",
        "2000000000,279037", "20000000000,353130"})
    void codes_are_those_of_the_standard(long second, String code) {
        var key = "12345678901234567890".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertThat(codes.code(key, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    /// RFC 4648, section 10.
    @ParameterizedTest @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB",
        "foobar,MZXW6YTBOI"})
    void secrets_are_typed_as_the_standard_writes_them(String bytes, String typed) {
        assertThat(OneTimeCodes.typed(bytes.getBytes(java.nio.charset.StandardCharsets.US_ASCII))).isEqualTo(typed);
    }

    @Test void a_passkey_of_one_account_is_never_taken_over_by_another() {
        var other = ((Outcome.Done<People.Issued>) accounts.everybody().invite(new Newcomer("Other", Language.ENGLISH,
                Optional.empty(), account.author(), false))).value().account();
        accounts.store().save(passkey(account.id()));
        accounts.store().save(passkey(other.id()));
        assertThat(accounts.store().passkey(new byte[] {1}).orElseThrow().account()).isEqualTo(account.id());
        assertThat(accounts.store().passkeys(other.id())).isEmpty();
    }

    private Passkey passkey(AccountId id) {
        return new Passkey(new byte[] {1}, id, new byte[] {2}, 0, true, false, false, List.of("internal"), new byte[0],
                new byte[0], "key", clock.instant(), clock.instant());
    }

    @Test void a_closed_store_says_so() {
        accounts.close();
        assertThatThrownBy(() -> accounts.store().accounts()).isInstanceOf(UncheckedIOException.class);
    }
}
