package org.plenary.server.page;

import java.util.List;
import org.plenary.server.page.Shown.Crumb;
import org.plenary.server.page.Shown.Page;
import org.plenary.server.view.BodiesView;
import org.plenary.server.view.BodyRow;
import org.plenary.server.view.OfficeRow;
import org.plenary.server.view.OfficesView;
import org.plenary.server.view.PartiesView;
import org.plenary.server.view.PartyView;
import org.plenary.server.view.Vantage;

/// Pages about who there is: parties, bodies.
public final class WhoPages {
    /// The parties by standing, and the codes that frame the map.
    public record Parties(List<PartiesView.Group> groups, List<String> mapped) {}

    /// The bodies and who holds which office.
    public record Bodies(List<BodyRow> bodies, List<OfficeRow> offices) {}

    private WhoPages() {}

    static Shown parties(Vantage vantage, Phrases phrases, List<String> names) {
        var view = new Parties(PartiesView.groups(vantage), PartiesView.everInvolved(vantage));
        return Page.of("parties", phrases.say("chapter.parties"), view, () -> PartiesView.all(vantage));
    }

    static Shown party(Vantage vantage, Phrases phrases, List<String> names) {
        var found = PartiesView.find(vantage, names.getFirst());
        if (found.isEmpty()) {
            return Unknown.name(phrases, "party", "parties", names.getFirst(), PartiesView.known(vantage));
        }
        var view = PartyView.of(vantage, found.get());
        return Page.of("party", view.name().text(), view, () -> view, crumb(phrases, "parties"),
                new Crumb(view.name().text(), "/parties/" + view.party()));
    }

    static Shown bodies(Vantage vantage, Phrases phrases, List<String> names) {
        var view = new Bodies(BodiesView.all(vantage), OfficesView.holders(vantage));
        return Page.of("bodies", phrases.say("chapter.bodies"), view, view::bodies);
    }

    static Shown body(Vantage vantage, Phrases phrases, List<String> names) {
        var found = BodiesView.find(vantage, names.getFirst());
        if (found.isEmpty()) {
            return Unknown.name(phrases, "body", "bodies", names.getFirst(), vantage.charter().bodies().names());
        }
        var view = BodiesView.of(vantage, found.get());
        return Page.of("body", view.body().name().text(), view, () -> view, crumb(phrases, "bodies"),
                new Crumb(view.body().name().text(), "/bodies/" + names.getFirst()));
    }

    static Crumb crumb(Phrases phrases, String chapter) {
        return new Crumb(phrases.say("chapter." + chapter), "/" + chapter);
    }
}
