package org.plenary.server.view;

import java.util.List;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PartyId;

/// Of whom a calendar feed tells: of the whole organisation, of one body, or of what concerns one party.
public sealed interface FeedScope {
    /// Everything.
    record Whole() implements FeedScope {}

    /// The meetings of a body and what it owes.
    record OfBody(BodyId body) implements FeedScope {}

    /// The meetings of the bodies in which the party has a seat or which it hosts, and what it owes or awaits.
    record OfParty(PartyId party) implements FeedScope {}

    /// Whether something that concerns these bodies and parties belongs here; `seating` are the bodies in which
    /// the party of this scope has a seat.
    default boolean includes(List<BodyId> bodies, List<PartyId> parties, List<BodyId> seating) {
        return switch (this) {
            case Whole() -> true;
            case OfBody(var body) -> bodies.contains(body);
            case OfParty(var party) -> parties.contains(party) || bodies.stream().anyMatch(seating::contains);
        };
    }
}
