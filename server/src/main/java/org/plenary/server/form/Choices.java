package org.plenary.server.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.PartyId;

/// Values that fields offer.
public final class Choices {
    private Choices() {}

    /// Parties by their names.
    public static List<Choice> parties(Vantage vantage, Collection<PartyId> parties) {
        return parties.stream().map(party -> new Choice(party.value(), vantage.name(party)))
                .sorted(Comparator.comparing(choice -> choice.name().text())).toList();
    }
}
