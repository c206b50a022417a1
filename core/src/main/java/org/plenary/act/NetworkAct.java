package org.plenary.act;

import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.NetworkId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Acts about second-track and people-to-people networks.
public sealed interface NetworkAct extends Act {
    /// A network is founded.
    record NetworkFounded(NetworkId network, Words name, String kind, Words rules) implements NetworkAct {}

    /// An institution of a party belongs to the network from the act's date.
    record InstitutionJoined(NetworkId network, PartyId party, Words institution, Optional<PartialDate> until)
            implements NetworkAct {}

    /// The network meets.
    record NetworkMet(
            NetworkId network, Optional<Integer> number, Optional<Words> place, Optional<PartyId> host,
            Optional<PartialDate> began) implements NetworkAct {}

    /// Any other dated fact about the network: a size, a field of work, an agreement.
    record NetworkNoted(NetworkId network, Words what) implements NetworkAct {}
}
