package org.plenary.server.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.server.account.SignIn.How;
import org.plenary.server.account.SignIn.Result;

/// The accounts of one organisation: who may sign in, how, and who looks after whom.
public final class Accounts implements AutoCloseable {
    private static final int TRIES_PER_MINUTE = 60;

    private final AccountStore store;
    private final Purpose purpose;
    private final PasswordHashes hashes;
    private final Clock clock;
    private final List<IdentityProvider> providers;
    private final Restraint restraint = new Restraint(TRIES_PER_MINUTE);
    private final Chance chance = new Chance();
    private final PasswordSignIn passwords;
    private final SettingUp settingUp;
    private final ApiTokens tokens;

    public Accounts(AccountStore store, Purpose purpose, PasswordHashes hashes, Clock clock,
                    List<IdentityProvider> providers) {
        this.providers = List.copyOf(providers);
        this.store = store;
        this.purpose = purpose;
        this.hashes = hashes;
        this.clock = clock;
        passwords = new PasswordSignIn(store, purpose, hashes, restraint, clock);
        settingUp = new SettingUp(this, hashes);
        tokens = new ApiTokens(this);
    }

    public AccountStore store() { return store; }

    public Purpose purpose() { return purpose; }

    public PasswordSignIn passwords() { return passwords; }

    public SettingUp settingUp() { return settingUp; }

    public ApiTokens tokens() { return tokens; }

    /// The identity providers of parties that have their own.
    public List<IdentityProvider> providers() { return providers; }

    /// Those that the account may be linked to: its own party's.
    public List<IdentityProvider> providersOf(Account account) {
        return providers.stream().filter(one -> one.party().equals(account.party())).toList();
    }

    /// Whether somebody at this network address may try to sign in now; counts as a try.
    public boolean mayTry(String address) { return restraint.mayTry(address, now()); }

    Chance chance() { return chance; }

    public Instant now() { return clock.instant(); }

    /// The account as it is now, if it can be used.
    public Optional<Account> active(AccountId id) { return store.account(id).filter(Account::isActive); }

    /// The people whom this person looks after; empty for whoever is no head of accounts.
    public Optional<People> peopleOf(SignedIn head) {
        if (!head.headOfAccounts()) return Optional.empty();
        return Optional.of(new People(this, author -> Account.partyOf(author).equals(head.party()),
                Optional.of(head.account())));
    }

    /// Everybody: for whoever runs the server, by the commands.
    public People everybody() { return new People(this, _ -> true, Optional.empty()); }

    /// Notes in the audit how an account signed in, or was refused.
    public void enter(Account account, How how, String from, Result result) {
        store.enter(new SignIn(now(), Optional.of(account.id()), account.id().value(), how, from, result));
    }

    /// Somebody cannot sign in and asks the delegation's head of accounts for a new link. Nothing is answered, so
    /// that nobody learns which accounts there are.
    public void askRecovery(String name, String from) {
        if (!mayTry(from)) return;
        var id = name.strip().toLowerCase(Locale.ROOT);
        if (!id.matches("[a-z0-9-]{3,40}")) return;
        active(new AccountId(id)).ifPresent(account -> store.askRecovery(account.id(), now()));
    }

    /// Whether the account has anything to sign in with.
    boolean hasWay(AccountId id) {
        return store.credentials(id).isComplete() || !store.passkeys(id).isEmpty() || !store.identities(id).isEmpty();
    }

    /// A ready account of an exercise, with a password that its players know. Refused outside an exercise.
    public Account ready(Newcomer player, String passphrase) {
        if (purpose != Purpose.EXERCISE) throw new IllegalStateException("Ready accounts are for exercises alone.");
        var account = everybody().make(player, Account.State.ACTIVE);
        store.save(account.id(), new Credentials(Optional.of(hashes.hash(passphrase)), Optional.empty()));
        return account;
    }

    /// The accounts that anybody may enter: those of an exercise, and none where there is no exercise.
    public List<Account> readyAccounts() {
        if (purpose != Purpose.EXERCISE) return List.of();
        return store.accounts().stream().filter(Account::isActive).toList();
    }

    @Override public void close() { store.close(); }
}
