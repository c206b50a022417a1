package org.plenary.server.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where accounts are kept. A method that returns has its change on the disk; one that answers whether it
/// used something up lets only one of two callers at once succeed. Failures are `UncheckedIOException`s.
///
/// Trusted for keeping what it is told; it decides nothing.
public interface AccountStore extends AutoCloseable {
    Optional<Account> account(AccountId id);

    /// All accounts, by id.
    List<Account> accounts();

    void save(Account account);

    Credentials credentials(AccountId account);

    void save(AccountId account, Credentials credentials);

    /// Marks the time step of a one-time code as used, if it is later than the last one used.
    boolean useStep(AccountId account, long step);

    /// Puts these digests of recovery codes in the place of all earlier ones.
    void replaceRecoveryCodes(AccountId account, List<String> digests);

    boolean useRecoveryCode(AccountId account, String digest);

    int recoveryCodesLeft(AccountId account);

    List<Passkey> passkeys(AccountId account);

    Optional<Passkey> passkey(byte[] id);

    void save(Passkey passkey);

    void removePasskey(AccountId account, byte[] id);

    Optional<Invitation> invitation(String digest);

    /// Keeps an invitation; earlier ones of the same account are used up by it.
    void save(Invitation invitation);

    boolean useInvitation(String digest);

    Optional<AccountId> accountOf(OutsideIdentity identity);

    List<OutsideIdentity> identities(AccountId account);

    void link(AccountId account, OutsideIdentity identity);

    void unlink(AccountId account, OutsideIdentity identity);

    List<ApiToken> tokens(AccountId account);

    Optional<ApiToken> token(String digest);

    void save(ApiToken token);

    void removeToken(AccountId account, String digest);

    /// Ends everything that the account signs in with: password, codes, passkeys, links, tokens.
    void clear(AccountId account);

    /// Adds a line to the audit, which can only grow.
    void enter(SignIn attempt);

    /// The latest attempts for an account, newest first.
    List<SignIn> signIns(AccountId account, int atMost);

    /// Whether somebody ever signed in to the account from this network address.
    boolean hasSignedInFrom(AccountId account, String address);

    /// Notes that the person asks for a way back in; the first time stays.
    void askRecovery(AccountId account, Instant at);

    Optional<Instant> recoveryAsked(AccountId account);

    void answerRecovery(AccountId account);

    @Override void close();
}
