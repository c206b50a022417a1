package org.plenary.server.account;

/// What came of a wish about accounts.
public sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    /// Not done, and why.
    record Refused<T>(Why why) implements Outcome<T> {}

    /// Why a wish about accounts was not granted. The pages have a sentence for each.
    enum Why {
        /// There is no such account among one's own people. Those of others are not there for this person.
        UNKNOWN,
        /// Nobody closes or moves their own account: another head of accounts does.
        ONESELF,
        /// The account was closed for good.
        ENDED,
        /// A name of 1 to 120 characters is needed.
        NAME,
        /// Only people of one's own party, or of the organisation itself, can be invited.
        OTHER_PARTY,
        /// The link was used, is too old, or was never made.
        LINK,
        /// The password is too short, too common, or holds the name of the account.
        PASSWORD,
        /// The one-time code does not fit the secret.
        CODE,
        /// The last way to sign in stays until there is another.
        LAST_WAY
    }
}
