package org.plenary.server.page.desk;

import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.server.account.Account;
import org.plenary.server.account.Outcome.Why;
import org.plenary.server.account.SignIn;

/// One of the people of a head of accounts, with what can be done. `capacities` are those to which the person can be
/// moved.
public record PersonView(
        Account account, boolean isOneself, boolean asksRecovery, List<Author> capacities, List<SignIn> signIns,
        Optional<DelegationView.Link> link, Optional<Why> objection) {
    public PersonView {
        capacities = List.copyOf(capacities);
        signIns = List.copyOf(signIns);
    }
}
