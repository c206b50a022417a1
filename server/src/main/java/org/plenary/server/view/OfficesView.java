package org.plenary.server.view;

import java.util.ArrayList;
import java.util.List;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;

/// Offices and who holds them.
public final class OfficesView {
    /// An office with everyone who held it, the latest first.
    public record Succession(OfficeId office, Text name, List<Text> functions, List<OfficeRow> holders) {}

    private OfficesView() {}

    /// The holders on that day.
    public static List<OfficeRow> holders(Vantage vantage) {
        return vantage.organisation().bodies().holders(vantage.asOf()).stream()
                .map(tenure -> OfficeRow.of(vantage, tenure)).toList();
    }

    /// The offices of a body and who held them by that day.
    public static List<Succession> of(Vantage vantage, BodyId body) {
        var offices = new ArrayList<Succession>();
        for (var office : vantage.charter().offices().names()) {
            var law = vantage.law(vantage.charter().offices(), office).orElseThrow();
            if (!law.body().equals(body)) continue;
            offices.add(new Succession(office, vantage.name(office),
                    law.functions().stream().map(vantage::text).toList(), succession(vantage, office)));
        }
        return List.copyOf(offices);
    }

    /// Everyone of a party's nationals who held an office by that day.
    public static List<OfficeRow> ofNationals(Vantage vantage, PartyId party) {
        return vantage.charter().offices().names().stream()
                .flatMap(office -> vantage.organisation().bodies().succession(office, vantage.asOf().known()).stream())
                .filter(tenure -> tenure.nationality().filter(party::equals).isPresent())
                .filter(tenure -> !tenure.since().first().isAfter(vantage.day()))
                .map(tenure -> OfficeRow.of(vantage, tenure)).toList();
    }

    /// Everyone who held one office by that day, the latest first.
    public static List<OfficeRow> succession(Vantage vantage, OfficeId office) {
        return vantage.organisation().bodies().succession(office, vantage.asOf().known()).reversed().stream()
                .filter(tenure -> !tenure.since().first().isAfter(vantage.day()))
                .map(tenure -> OfficeRow.of(vantage, tenure)).toList();
    }
}
