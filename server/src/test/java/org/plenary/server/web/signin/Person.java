package org.plenary.server.web.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.Post;
import org.plenary.server.account.Account;
import org.plenary.server.account.Accounts;
import org.plenary.server.account.Newcomer;
import org.plenary.server.account.OneTimeCodes;
import org.plenary.server.account.Outcome;
import org.plenary.server.account.People;
import org.plenary.server.account.SettingUp;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;

/// Somebody with an account, a password and an authenticator program.
public record Person(Account account, String password, byte[] secret, List<String> recoveryCodes) {
    static final String PASSWORD = "seven quiet rivers";

    public static Person delegate(Accounts accounts, String party) { return of(accounts, party, Post.DELEGATE, false); }

    public static Person headOfAccounts(Accounts accounts, String party) {
        return of(accounts, party, Post.HEAD_OF_DELEGATION, true);
    }

    public static Person of(Accounts accounts, String party, Post post, boolean head) {
        return of(accounts, party, new Author.Delegation(new PartyId(party), post), head);
    }

    /// Somebody who speaks for whoever `author` is.
    public static Person of(Accounts accounts, Author author) { return of(accounts, author.text(), author, false); }

    private static Person of(Accounts accounts, String whose, Author author, boolean head) {
        var newcomer = new Newcomer("Person of " + whose, Language.ENGLISH, Optional.empty(), author, head);
        var issued = ((Outcome.Done<People.Issued>) accounts.everybody().invite(newcomer)).value();
        var account = ((Outcome.Done<Account>) accounts.settingUp().accept(issued.token())).value();
        var secret = accounts.settingUp().newSecret();
        // The code of the step before, so that the present one is still unused.
        var code = new OneTimeCodes().code(secret, Instant.now().minus(OneTimeCodes.STEP));
        var set = ((Outcome.Done<SettingUp.PasswordSet>) accounts.settingUp().setPassword(account, PASSWORD, secret,
                code)).value();
        return new Person(set.account(), PASSWORD, secret, set.recoveryCodes());
    }

    String code() { return new OneTimeCodes().code(secret, Instant.now()); }
}
