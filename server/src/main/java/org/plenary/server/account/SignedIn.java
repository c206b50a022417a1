package org.plenary.server.account;

import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;

/// The person behind a request: who, for whom, and in which language that person reads.
public record SignedIn(AccountId account, String name, Author author, Language language, boolean headOfAccounts) {
    /// The party that the person speaks for; empty for offices and staff of the organisation itself.
    public Optional<PartyId> party() { return Account.partyOf(author); }
}
