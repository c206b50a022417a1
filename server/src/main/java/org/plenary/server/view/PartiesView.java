package org.plenary.server.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.membership.Holding;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;

/// Who is what on a day, since when, and who says so.
public final class PartiesView {
    /// The parties that hold one standing.
    public record Group(StandingId standing, Text name, int style, List<PartyRow> parties) {}

    private PartiesView() {}

    /// Every party with a standing, in the charter's order of standings, then by date.
    public static List<PartyRow> all(Vantage vantage) {
        return groups(vantage).stream().flatMap(group -> group.parties().stream()).toList();
    }

    /// The same for one standing.
    public static List<PartyRow> holding(Vantage vantage, StandingId standing) {
        return vantage.organisation().membership().holders(standing, vantage.asOf()).stream()
                .sorted(Comparator.comparing(Holding::since).thenComparing(Holding::party))
                .map(holding -> PartyRow.of(vantage, holding)).toList();
    }

    /// The parties by standing; standings that nobody holds on that day are left out.
    public static List<Group> groups(Vantage vantage) {
        var groups = new ArrayList<Group>();
        for (var standing : standings(vantage)) {
            var parties = holding(vantage, standing);
            if (parties.isEmpty()) continue;
            groups.add(new Group(standing, vantage.name(standing), vantage.style(standing), parties));
        }
        return List.copyOf(groups);
    }

    /// The charter's standings in its order; then those that only acts name.
    private static List<StandingId> standings(Vantage vantage) {
        var standings = new ArrayList<>(vantage.charter().standings().names());
        for (var holding : vantage.organisation().membership().holdings(vantage.asOf())) {
            if (!standings.contains(holding.standing())) standings.add(holding.standing());
        }
        return standings;
    }

    /// Every party that ever held a standing, whatever the day: the frame of the map.
    public static List<String> everInvolved(Vantage vantage) {
        var membership = vantage.organisation().membership();
        var involved = new TreeSet<String>();
        for (var party : membership.known()) {
            if (!membership.history(party).isEmpty()) involved.add(party.value());
        }
        return List.copyOf(involved);
    }

    /// Every party that can be asked for: named by the record or by the charter.
    public static List<PartyId> known(Vantage vantage) {
        var known = new TreeSet<>(vantage.organisation().membership().known());
        known.addAll(vantage.charter().parties().names());
        return List.copyOf(known);
    }

    /// The party that `code` names, in whatever letter case.
    public static Optional<PartyId> find(Vantage vantage, String code) { return Slug.find(code, known(vantage)); }
}
