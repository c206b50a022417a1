package org.plenary.server.account;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Bearer tokens for programs: made by an account, shown once, kept as digests, with an end, revocable.
public final class ApiTokens {
    private static final String MARK = "plenary_";
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);
    private static final int LONGEST_LABEL = 60;

    private final Accounts accounts;

    ApiTokens(Accounts accounts) { this.accounts = accounts; }

    /// Makes a token and answers its text.
    public String make(AccountId account, String label, Duration lasts) {
        var text = MARK + accounts.chance().token();
        var now = accounts.now();
        var short_ = label.strip().length() > LONGEST_LABEL ? label.strip().substring(0, LONGEST_LABEL) : label.strip();
        accounts.store().save(new ApiToken(Chance.digest(text), account, short_, now, now.plus(lasts),
                Optional.empty()));
        return text;
    }

    /// The account that `text` speaks for, while the token and the account are good.
    public Optional<Account> bearer(String text) {
        if (!text.startsWith(MARK)) return Optional.empty();
        var now = accounts.now();
        var token = accounts.store().token(Chance.digest(text)).filter(one -> now.isBefore(one.until()));
        token.filter(one -> one.used().isEmpty() || one.used().get().plus(USE_NOTED_EVERY).isBefore(now))
                .ifPresent(one -> accounts.store().save(new ApiToken(one.digest(), one.account(), one.label(),
                        one.made(), one.until(), Optional.of(now))));
        return token.flatMap(one -> accounts.active(one.account()));
    }

    public List<ApiToken> of(AccountId account) { return accounts.store().tokens(account); }

    public void revoke(AccountId account, String digest) { accounts.store().removeToken(account, digest); }
}
