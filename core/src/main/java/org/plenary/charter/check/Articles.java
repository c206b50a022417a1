package org.plenary.charter.check;

import java.util.ArrayList;
import java.util.List;
import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;

/// An article that is carried out by a provision which is not there is carried out by nothing.
final class Articles implements Check {
    @Override public List<CharterFinding> of(Charter charter) {
        var found = new Found();
        var provisions = provisions(charter);
        for (var article : charter.articles()) {
            var named = article.law().carriedOutBy();
            for (int i = 0; i < named.size(); i++) {
                var path = named.get(i);
                boolean known = provisions.contains(path)
                        || provisions.stream().anyMatch(provision -> path.startsWith(provision + "/"));
                if (!known) found.unknown(article.path() + "/carried out by/" + i, "provision", path, provisions);
            }
        }
        return found.all();
    }

    /// Every provision by section and name, as `carried out by` writes it.
    private static List<String> provisions(Charter charter) {
        var all = new ArrayList<>(List.of("organisation", "relations"));
        add(all, "standings", charter.standings());
        add(all, "matters", charter.matters());
        add(all, "groups", charter.groups());
        add(all, "weights", charter.weights());
        add(all, "rules", charter.rules());
        add(all, "orders", charter.orders());
        add(all, "bodies", charter.bodies());
        add(all, "offices", charter.offices());
        add(all, "instruments", charter.instruments());
        add(all, "calendars", charter.calendars());
        add(all, "procedures", charter.procedures());
        add(all, "grades", charter.grades());
        add(all, "thresholds", charter.thresholds());
        add(all, "indicators", charter.indicators());
        return all;
    }

    private static void add(List<String> all, String section, Chapter<?, ?> chapter) {
        chapter.names().forEach(name -> all.add(section + "/" + name));
    }
}
