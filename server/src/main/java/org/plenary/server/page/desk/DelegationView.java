package org.plenary.server.page.desk;

import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.server.account.Account;
import org.plenary.server.account.Outcome.Why;
import org.plenary.server.account.SignIn;

/// The people whom a head of accounts looks after. `capacities` are those in which somebody can be invited.
public record DelegationView(
        List<Row> people, List<Author> capacities, Optional<Link> link, Optional<Why> objection) {
    /// A person, the latest sign-in, and whether the person asks for a way back in.
    public record Row(Account account, Optional<SignIn> latest, boolean asksRecovery) {}

    /// A one-time link, shown once to be handed over.
    public record Link(Account account, String address) {}

    public DelegationView {
        people = List.copyOf(people);
        capacities = List.copyOf(capacities);
    }
}
