package org.plenary.server.view;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenary.charter.PartyLaw;
import org.plenary.server.view.BoardView.Capital;
import org.plenary.vocabulary.PartyId;

/// In which time zone each capital reads a deadline.
final class Capitals {
    private Capitals() {}

    static List<Capital> of(Vantage vantage, Collection<PartyId> parties, Instant ends) {
        var capitals = new ArrayList<Capital>();
        for (var party : parties) {
            zone(vantage, party).ifPresent(zone ->
                    capitals.add(new Capital(Ref.of(vantage, party), zone.getId(), ends)));
        }
        return capitals;
    }

    static Optional<ZoneId> zone(Vantage vantage, PartyId party) {
        return vantage.law(vantage.charter().parties(), party).flatMap(PartyLaw::zone);
    }
}
