package org.plenary.server.account;

import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;

/// A person who may sign in, and for whom that person speaks.
///
/// `generation` grows whenever what was signed in before must end; a session of an older one is over.
public record Account(
        AccountId id, String name, Language language, Optional<String> mail, Author author,
        boolean headOfAccounts, State state, int generation) {
    /// Whether the account can be used.
    public enum State {
        /// Made, and nothing to sign in with was set up yet.
        INVITED,
        ACTIVE,
        /// Closed for a while by the head of accounts.
        SUSPENDED,
        /// Closed for good; kept because the record names it.
        ENDED
    }

    public boolean isActive() { return state == State.ACTIVE; }

    /// The party that the person speaks for; empty for offices and staff of the organisation itself.
    public Optional<PartyId> party() { return partyOf(author); }

    static Optional<PartyId> partyOf(Author author) {
        return author instanceof Author.Delegation(var party, _) ? Optional.of(party) : Optional.empty();
    }

    /// Whether somebody can sign in as this author at all: the law itself and the public cannot.
    static boolean isPerson(Author author) {
        return switch (author) {
            case Author.Delegation _, Author.Holder _, Author.Staff _ -> true;
            case Author.ByLaw _, Author.Visitor _ -> false;
        };
    }

    Account in(State changed) {
        return new Account(id, name, language, mail, author, headOfAccounts, changed, generation);
    }

    /// The same account, with everything that was signed in before at an end.
    Account renewed() {
        return new Account(id, name, language, mail, author, headOfAccounts, state, generation + 1);
    }

    Account reading(Language other) {
        return new Account(id, name, other, mail, author, headOfAccounts, state, generation);
    }

    /// The same person in another post.
    Account as(Author other) {
        return new Account(id, name, language, mail, other, headOfAccounts, state, generation);
    }

    public SignedIn signedIn() { return new SignedIn(id, name, author, language, headOfAccounts); }
}
