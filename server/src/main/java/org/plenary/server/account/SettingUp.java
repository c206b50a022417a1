package org.plenary.server.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.server.account.Outcome.Done;
import org.plenary.server.account.Outcome.Refused;
import org.plenary.server.account.Outcome.Why;
import org.plenary.vocabulary.Language;

/// How a person gives an account something to sign in with: by the link of an invitation the first time, and by
/// being signed in later.
public final class SettingUp {
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_LETTERS = 12;

    private final Accounts accounts;
    private final PasswordHashes hashes;
    private final OneTimeCodes codes = new OneTimeCodes();

    SettingUp(Accounts accounts, PasswordHashes hashes) {
        this.accounts = accounts;
        this.hashes = hashes;
    }

    /// The account of an invitation's link, while the link is good.
    public Optional<Account> invited(String token) {
        return accounts.store().invitation(Chance.digest(token)).filter(one -> one.isOpen(accounts.now()))
                .flatMap(one -> accounts.store().account(one.account()))
                .filter(one -> one.state() == Account.State.INVITED || one.isActive());
    }

    public byte[] newSecret() { return accounts.chance().bytes(OneTimeCodes.SECRET_BYTES); }

    /// Uses the link up. From here on the account is open, and what it signed in with before is gone; the caller
    /// puts the new means in its place.
    public Outcome<Account> accept(String token) {
        var digest = Chance.digest(token);
        var invitation = accounts.store().invitation(digest);
        var account = invited(token);
        if (account.isEmpty() || !accounts.store().useInvitation(digest)) return new Refused<>(Why.LINK);
        if (invitation.orElseThrow().anew()) accounts.store().clear(account.get().id());
        var opened = account.get().in(Account.State.ACTIVE).renewed();
        accounts.store().save(opened);
        return new Done<>(opened);
    }

    /// Why this password and code will not do for the account, if so. `code` shows that the authenticator program
    /// has the secret.
    public Optional<Why> objection(Account account, String password, byte[] secret, String code) {
        if (!Passwords.isGood(normal(password), account)) return Optional.of(Why.PASSWORD);
        return codes.step(secret, code.replaceAll("\\s", ""), accounts.now()).isPresent()
                ? Optional.empty() : Optional.of(Why.CODE);
    }

    /// The account after its password was set, and ten fresh recovery codes, which are shown once.
    public record PasswordSet(Account account, List<String> recoveryCodes) {}

    /// Sets password and one-time codes. Whatever was signed in before is at an end, in case that somebody else was.
    public Outcome<PasswordSet> setPassword(Account account, String password, byte[] secret, String code) {
        var objection = objection(account, password, secret, code);
        if (objection.isPresent()) return new Refused<>(objection.get());
        accounts.store().save(account.id(), new Credentials(Optional.of(hashes.hash(normal(password))),
                Optional.of(secret)));
        codes.step(secret, code.replaceAll("\\s", ""), accounts.now())
                .ifPresent(step -> accounts.store().useStep(account.id(), step));
        var renewed = account.renewed();
        accounts.store().save(renewed);
        return new Done<>(new PasswordSet(renewed, renewRecoveryCodes(account)));
    }

    /// Ten single-use codes that stand in for the authenticator program; earlier ones end.
    public List<String> renewRecoveryCodes(Account account) {
        var fresh = new ArrayList<String>();
        for (int i = 0; i < RECOVERY_CODES; i++) fresh.add(accounts.chance().letters(RECOVERY_LETTERS));
        accounts.store().replaceRecoveryCodes(account.id(), fresh.stream().map(Chance::digest).toList());
        return fresh.stream().map(code -> code.replaceAll("(.{4})(?=.)", "$1-")).toList();
    }

    /// Keeps a passkey that the account just made.
    public void addPasskey(Account account, Passkey passkey) {
        if (!passkey.account().equals(account.id())) {
            throw new IllegalArgumentException("This passkey was made for another account.");
        }
        accounts.store().save(passkey);
    }

    /// Links the account to a person of its party's own identity provider. A person who is linked to another
    /// account stays there.
    public Outcome<Account> link(Account account, OutsideIdentity identity) {
        var holder = accounts.store().accountOf(identity);
        boolean isOwnParty = accounts.providersOf(account).stream()
                .anyMatch(provider -> provider.issuer().equals(identity.issuer()));
        if (!isOwnParty) return new Refused<>(Why.OTHER_PARTY);
        if (holder.isPresent()) {
            return holder.get().equals(account.id()) ? new Done<>(account) : new Refused<>(Why.OTHER_PARTY);
        }
        accounts.store().link(account.id(), identity);
        return new Done<>(account);
    }

    public Outcome<Account> unlink(Account account, OutsideIdentity identity) {
        var store = accounts.store();
        boolean hasOther = store.credentials(account.id()).isComplete() || !store.passkeys(account.id()).isEmpty()
                || store.identities(account.id()).size() > 1;
        if (!hasOther) return new Refused<>(Why.LAST_WAY);
        store.unlink(account.id(), identity);
        return new Done<>(account);
    }

    public void read(Account account, Language language) { accounts.store().save(account.reading(language)); }

    public Outcome<Account> removePasskey(Account account, byte[] id) {
        var store = accounts.store();
        boolean hasOther = store.credentials(account.id()).isComplete() || store.passkeys(account.id()).size() > 1
                || !store.identities(account.id()).isEmpty();
        if (!hasOther) return new Refused<>(Why.LAST_WAY);
        store.removePasskey(account.id(), id);
        return new Done<>(account);
    }

    /// The same characters however a keyboard composes them (NIST SP 800-63B, section 3.1.1.2).
    static String normal(String password) { return Normalizer.normalize(password, Normalizer.Form.NFKC); }
}
