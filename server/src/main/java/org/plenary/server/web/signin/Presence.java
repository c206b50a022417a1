package org.plenary.server.web.signin;

import java.io.Serializable;
import java.time.Instant;
import org.plenary.server.account.AccountId;
import org.plenary.server.account.SignIn.How;

/// What a session keeps of the person who signed in.
record Presence(String account, int generation, Instant since, How how) implements Serializable {
    static final String KEY = "plenary.presence";

    AccountId id() { return new AccountId(account); }
}
