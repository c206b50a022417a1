package org.plenary.charterfile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.plenary.organisation.EntryOrder;
import org.plenary.organisation.Organisation;

/// The SCO as shipped, and its record as it was before a day.
final class Sco {
    static final OrganisationFiles FILES =
            Organisations.read(Path.of("..", "organisations", "sco")).value().orElseThrow();

    private Sco() {}

    /// The record up to the eve of that day, at noon of the day at the seat.
    static Floor floor(String day) {
        var eve = LocalDate.parse(day);
        var acts = EntryOrder.of(FILES.acts()).stream().filter(act -> act.on().last().isBefore(eve)).toList();
        return new Floor(FILES.charter(), Organisation.replay(acts), day + "T04:00:00Z");
    }

    /// The record of today under the law with reforms.
    static Floor reformed(List<String> reforms, String day) {
        var charter = FILES.under(reforms).value().orElseThrow().charter();
        return new Floor(charter, Organisation.replay(EntryOrder.of(FILES.acts())), day + "T04:00:00Z");
    }
}
