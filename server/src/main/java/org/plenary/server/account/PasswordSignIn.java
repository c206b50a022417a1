package org.plenary.server.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.plenary.server.account.SignIn.How;
import org.plenary.server.account.SignIn.Result;

/// Signing in with password and one-time code, or a recovery code in its place. Whatever was wrong, the answer
/// is the same and takes as long: nobody learns from it which accounts there are.
public final class PasswordSignIn {
    /// What somebody typed, and the network address from which it came.
    public record Attempt(String name, String password, String code, String from) {}

    private static final int LONGEST_PASSWORD = 200;

    private final AccountStore store;
    private final PasswordHashes hashes;
    private final Restraint restraint;
    private final Clock clock;
    private final OneTimeCodes codes = new OneTimeCodes();
    /// Compared with where there is no account, so that this takes as long as where there is one.
    private final String nobody;
    /// In an exercise the password alone will do, since everybody at the table knows it.
    private final boolean needsCode;

    PasswordSignIn(AccountStore store, Purpose purpose, PasswordHashes hashes, Restraint restraint, Clock clock) {
        this.store = store;
        needsCode = purpose != Purpose.EXERCISE;
        this.hashes = hashes;
        this.restraint = restraint;
        this.clock = clock;
        nobody = hashes.hash(new Chance().token());
    }

    /// The account, if everything fits.
    public Optional<Account> signIn(Attempt attempt) {
        var now = clock.instant();
        var name = attempt.name.strip().toLowerCase(Locale.ROOT);
        var account = find(name);
        // Too many from one address are not even noted, or whoever guesses could fill the disk.
        if (!restraint.mayTry(attempt.from, now)) return Optional.empty();
        boolean isKnown = account.filter(one -> store.hasSignedInFrom(one.id(), attempt.from)).isPresent();
        var how = looksLikeRecovery(attempt.code) ? How.RECOVERY_CODE : How.PASSWORD_AND_CODE;
        if (!restraint.wait(name, attempt.from, isKnown, now).isZero()) {
            enter(now, account, name, how, attempt.from, Result.HELD_BACK);
            return Optional.empty();
        }
        var found = account.filter(Account::isActive);
        var credentials = found.map(one -> store.credentials(one.id())).orElse(Credentials.NONE);
        boolean hasPassword = attempt.password.length() <= LONGEST_PASSWORD
                && hashes.matches(SettingUp.normal(attempt.password), credentials.passwordHash().orElse(nobody));
        boolean fits = found.isPresent() && hasPassword
                && (!needsCode || hasCode(found.get().id(), credentials, attempt.code, now));
        enter(now, account, name, how, attempt.from, fits ? Result.DONE : Result.REFUSED);
        if (!fits) {
            restraint.failed(name, attempt.from, now);
            return Optional.empty();
        }
        restraint.succeeded(name, attempt.from);
        return found;
    }

    private Optional<Account> find(String name) {
        return name.matches("[a-z0-9-]{3,40}") ? store.account(new AccountId(name)) : Optional.empty();
    }

    private boolean hasCode(AccountId account, Credentials credentials, String written, Instant now) {
        if (!credentials.isComplete()) return false;
        var code = written.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        if (looksLikeRecovery(written)) return store.useRecoveryCode(account, Chance.digest(code));
        var step = codes.step(credentials.codeSecret().orElseThrow(), code, now);
        return step.isPresent() && store.useStep(account, step.getAsLong());
    }

    private static boolean looksLikeRecovery(String code) { return code.replaceAll("[\\s-]", "").length() > 6; }

    private void enter(Instant at, Optional<Account> account, String written, How how, String from, Result result) {
        var short_ = written.length() > 60 ? written.substring(0, 60) : written;
        store.enter(new SignIn(at, account.map(Account::id), short_, how, from, result));
    }
}
