package org.plenary.server.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.server.page.Shown.Crumb;
import org.plenary.server.page.Shown.Page;
import org.plenary.server.view.IndicatorsView;
import org.plenary.server.view.NetworksView;
import org.plenary.server.view.PartiesView;
import org.plenary.server.view.PartnersView;
import org.plenary.server.view.RelationsView;
import org.plenary.server.view.Vantage;

/// Pages about ties and figures: partners, relations, networks, indicators.
public final class TiePages {
    /// Partners by depth, and every agreement.
    public record Partners(List<PartnersView.PartnerRow> partners, List<PartnersView.AgreementRow> agreements) {}

    /// The matrix of relations, and its ladder.
    public record Relations(List<RelationsView.RelationRow> rows, List<String> codes,
                            List<RelationsView.Rung> ladder) {}

    /// Networks, projects and pledges.
    public record Networks(List<NetworksView.NetworkRow> networks, List<NetworksView.ProjectRow> projects,
                           List<NetworksView.PledgeRow> pledges) {}

    private TiePages() {}

    static Shown partners(Vantage vantage, Phrases phrases, List<String> names) {
        var view = new Partners(PartnersView.all(vantage), PartnersView.agreements(vantage));
        return Page.of("partners", phrases.say("chapter.partners"), view, view::agreements);
    }

    static Shown partner(Vantage vantage, Phrases phrases, List<String> names) {
        var found = PartnersView.find(vantage, names.getFirst());
        if (found.isEmpty()) {
            return Unknown.name(phrases, "partner", "partners", names.getFirst(), PartnersView.known(vantage));
        }
        var title = found.get().partner().name().text();
        return Page.of("partner", title, found.get(), found::get, WhoPages.crumb(phrases, "partners"),
                new Crumb(title, "/partners/" + names.getFirst()));
    }

    static Shown relations(Vantage vantage, Phrases phrases, List<String> names) {
        var rows = RelationsView.all(vantage);
        var view = new Relations(RelationsView.deepestFirst(rows), RelationsView.codes(rows),
                RelationsView.ladder(vantage));
        return Page.of("relations", phrases.say("chapter.relations"), view, () -> rows);
    }

    static Shown pair(Vantage vantage, Phrases phrases, List<String> names) {
        for (var name : names) {
            if (PartiesView.find(vantage, name).isEmpty()) {
                return Unknown.name(phrases, "party", "parties", name, PartiesView.known(vantage));
            }
        }
        var first = PartiesView.find(vantage, names.getFirst()).orElseThrow();
        var second = PartiesView.find(vantage, names.getLast()).orElseThrow();
        if (first.equals(second)) {
            return Unknown.name(phrases, "pair", "relations", first + "/" + second, List.of());
        }
        var view = RelationsView.pair(vantage, first, second);
        var title = phrases.say("pair.title", view.first().name(), view.second().name());
        return Page.of("pair", title, view, () -> view, WhoPages.crumb(phrases, "relations"),
                new Crumb(title, "/relations/" + first + "/" + second));
    }

    static Shown networks(Vantage vantage, Phrases phrases, List<String> names) {
        var view = new Networks(NetworksView.all(vantage), NetworksView.projects(vantage),
                NetworksView.pledges(vantage));
        return Page.of("networks", phrases.say("chapter.networks"), view,
                () -> new TreeMap<>(Map.of("networks", view.networks(), "projects", view.projects(),
                        "pledges", view.pledges())));
    }

    static Shown network(Vantage vantage, Phrases phrases, List<String> names) {
        var found = NetworksView.find(vantage, names.getFirst());
        if (found.isEmpty()) {
            return Unknown.name(phrases, "network", "networks", names.getFirst(),
                    vantage.organisation().networks().known());
        }
        var title = found.get().name().text();
        return Page.of("network", title, found.get(), found::get, WhoPages.crumb(phrases, "networks"),
                new Crumb(title, "/networks/" + names.getFirst()));
    }

    static Shown indicators(Vantage vantage, Phrases phrases, List<String> names) {
        var view = IndicatorsView.all(vantage);
        return Page.of("indicators", phrases.say("chapter.indicators"), view,
                () -> new TreeMap<>(Map.of("figures", IndicatorsView.figures(vantage),
                        "shares", IndicatorsView.shares(vantage))));
    }

    static Shown indicator(Vantage vantage, Phrases phrases, List<String> names) {
        var found = IndicatorsView.find(vantage, names.getFirst());
        if (found.isEmpty()) {
            return Unknown.name(phrases, "indicator", "indicators", names.getFirst(), IndicatorsView.known(vantage));
        }
        var title = found.get().name().text();
        return Page.of("indicator", title, found.get(), found::get, WhoPages.crumb(phrases, "indicators"),
                new Crumb(title, "/indicators/" + names.getFirst()));
    }
}
