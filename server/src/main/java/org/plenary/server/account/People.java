package org.plenary.server.account;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenary.act.Author;
import org.plenary.server.account.Outcome.Done;
import org.plenary.server.account.Outcome.Refused;
import org.plenary.server.account.Outcome.Why;

/// The people whom one head of accounts looks after. Others are not there: neither seen nor reached.
public final class People {
    /// A one-time link was made for an account; `token` is its secret and is shown once.
    public record Issued(Account account, String token) {}

    public static final Duration LINK_LASTS = Duration.ofDays(7);
    private static final int ID_LETTERS = 5;

    private final Accounts accounts;
    private final Predicate<Author> scope;
    private final Optional<AccountId> head;

    People(Accounts accounts, Predicate<Author> scope, Optional<AccountId> head) {
        this.accounts = accounts;
        this.scope = scope;
        this.head = head;
    }

    public List<Account> all() {
        return accounts.store().accounts().stream().filter(one -> scope.test(one.author())).toList();
    }

    public Optional<Account> find(AccountId id) {
        return accounts.store().account(id).filter(one -> scope.test(one.author()));
    }

    /// Makes an account and the link by which the person sets it up.
    public Outcome<Issued> invite(Newcomer newcomer) {
        if (!newcomer.hasName()) return new Refused<>(Why.NAME);
        if (!mayBe(newcomer.author())) return new Refused<>(Why.OTHER_PARTY);
        return new Done<>(issue(make(newcomer, Account.State.INVITED), false));
    }

    Account make(Newcomer newcomer, Account.State state) {
        var account = new Account(newId(newcomer.author()), newcomer.name().strip(), newcomer.language(),
                newcomer.mail(), newcomer.author(), newcomer.headOfAccounts(), state, 0);
        accounts.store().save(account);
        return account;
    }

    /// Closes the account at once, with everything that is signed in; it can be opened again.
    public Outcome<Account> suspend(AccountId id) { return change(id, Account.State.SUSPENDED); }

    /// Opens a suspended account again. Somebody who never set up the account needs the link for it.
    public Outcome<Account> resume(AccountId id) {
        boolean hasWay = accounts.hasWay(id);
        return change(id, hasWay ? Account.State.ACTIVE : Account.State.INVITED);
    }

    /// Closes the account for good.
    public Outcome<Account> end(AccountId id) {
        var ended = change(id, Account.State.ENDED);
        if (ended instanceof Done<Account>) accounts.store().clear(id);
        return ended;
    }

    private Outcome<Account> change(AccountId id, Account.State state) {
        return changeable(id, account -> new Done<>(saved(account.in(state).renewed())));
    }

    /// Puts the person in another post of the same party, or of the organisation.
    public Outcome<Account> move(AccountId id, Author author) {
        return changeable(id, account -> mayBe(author)
                ? new Done<>(saved(account.as(author).renewed())) : new Refused<>(Why.OTHER_PARTY));
    }

    private boolean mayBe(Author author) { return Account.isPerson(author) && scope.test(author); }

    /// Gives a person who lost the means to sign in a new link. Using it ends what the account signed in with.
    public Outcome<Issued> recover(AccountId id) {
        return changeable(id, account -> {
            accounts.store().answerRecovery(id);
            return new Done<>(issue(account, true));
        });
    }

    /// The latest sign-ins of one's own people and attempts on their accounts.
    public List<SignIn> signIns(AccountId id, int atMost) {
        return find(id).map(one -> accounts.store().signIns(one.id(), atMost)).orElse(List.of());
    }

    private interface Change<T> {
        Outcome<T> of(Account account);
    }

    private <T> Outcome<T> changeable(AccountId id, Change<T> change) {
        var account = find(id);
        if (account.isEmpty()) return new Refused<>(Why.UNKNOWN);
        if (head.equals(Optional.of(id))) return new Refused<>(Why.ONESELF);
        if (account.get().state() == Account.State.ENDED) return new Refused<>(Why.ENDED);
        return change.of(account.get());
    }

    private Account saved(Account account) {
        accounts.store().save(account);
        return account;
    }

    private Issued issue(Account account, boolean anew) {
        var token = accounts.chance().token();
        accounts.store().save(new Invitation(Chance.digest(token), account.id(), anew,
                accounts.now().plus(LINK_LASTS), false));
        return new Issued(account, token);
    }

    private AccountId newId(Author author) {
        var house = switch (author) {
            case Author.Delegation(var party, _) ->
                    party.value().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
            case Author.Holder _ -> "office";
            case Author.Staff _ -> "staff";
            case Author.ByLaw _, Author.Visitor _ ->
                    throw new IllegalArgumentException("Nobody signs in as " + author + ".");
        };
        while (true) {
            var id = new AccountId(house + "-" + accounts.chance().letters(ID_LETTERS));
            if (accounts.store().account(id).isEmpty()) return id;
        }
    }
}
