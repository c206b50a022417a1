package org.plenary.meeting;

import java.util.List;
import java.util.Optional;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// The delegation that a party names to a meeting. `accepted` is empty until the credentials were examined.
public record Credentials(
        PartyId party, Words head, List<Words> delegates, Optional<Boolean> accepted, Optional<Words> reason) {
    public Credentials {
        delegates = List.copyOf(delegates);
    }

    /// Whether the delegation takes part: until they are found wanting, credentials that were presented count.
    public boolean areGood() { return accepted.orElse(true); }
}
