package org.plenary.server.page;

import java.util.List;
import org.plenary.server.page.Shown.Crumb;
import org.plenary.server.page.Shown.Page;
import org.plenary.server.view.ConceptsView;
import org.plenary.server.view.InstrumentRow;
import org.plenary.server.view.InstrumentsView;
import org.plenary.server.view.Ref;
import org.plenary.server.view.Vantage;

/// Pages about what was written: instruments, and the concepts in them.
public final class TextPages {
    /// The depositary table (`treaties` by `columns`), and every other instrument.
    public record Instruments(List<InstrumentRow> treaties, List<Ref> columns, List<InstrumentRow> others) {}

    /// The concepts, and the years that their lines span.
    public record Concepts(List<ConceptsView.ConceptRow> concepts, int from, int to) {}

    private TextPages() {}

    static Shown instruments(Vantage vantage, Phrases phrases, List<String> names) {
        var all = InstrumentsView.all(vantage);
        var treaties = InstrumentsView.treaties(all);
        var others = all.stream().filter(row -> !treaties.contains(row)).toList();
        var view = new Instruments(treaties, InstrumentsView.columns(treaties), others);
        return Page.of("instruments", phrases.say("chapter.instruments"), view, () -> all);
    }

    static Shown instrument(Vantage vantage, Phrases phrases, List<String> names) {
        var found = InstrumentsView.find(vantage, names.getFirst())
                .flatMap(id -> InstrumentsView.of(vantage, id));
        if (found.isEmpty()) {
            return Unknown.name(phrases, "instrument", "instruments", names.getFirst(),
                    vantage.organisation().instruments().known());
        }
        var title = found.get().instrument().title().text();
        return Page.of("instrument", title, found.get(), found::get, WhoPages.crumb(phrases, "instruments"),
                new Crumb(title, "/instruments/" + names.getFirst()));
    }

    static Shown concepts(Vantage vantage, Phrases phrases, List<String> names) {
        var concepts = ConceptsView.all(vantage);
        return Page.of("concepts", phrases.say("chapter.concepts"), span(vantage, concepts), () -> concepts);
    }

    static Shown concept(Vantage vantage, Phrases phrases, List<String> names) {
        var found = ConceptsView.find(vantage, names.getFirst());
        if (found.isEmpty()) {
            return Unknown.name(phrases, "concept", "concepts", names.getFirst(), ConceptsView.known(vantage));
        }
        var title = found.get().name().text();
        return Page.of("concept", title, span(vantage, List.of(found.get())), found::get,
                WhoPages.crumb(phrases, "concepts"), new Crumb(title, "/concepts/" + names.getFirst()));
    }

    /// All lines span the same years, so that they can be read against each other.
    private static Concepts span(Vantage vantage, List<ConceptsView.ConceptRow> shown) {
        int from = ConceptsView.all(vantage).stream().mapToInt(concept -> concept.since().year()).min()
                .orElse(vantage.day().getYear());
        return new Concepts(shown, from, Math.max(from + 1, vantage.day().getYear()));
    }
}
