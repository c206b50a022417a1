package org.plenary.server.page;

import java.util.Collection;
import java.util.List;
import org.plenary.server.page.Shown.Refused;
import org.plenary.server.view.Slug;
import org.plenary.vocabulary.NearMiss;

/// Refusals for names in an address that nothing here has.
final class Unknown {
    private Unknown() {}

    /// No `kind` (party, body ...) is called `name`; the nearest of `known` are offered with their pages.
    static Refused name(Phrases phrases, String kind, String chapter, String name, Collection<?> known) {
        var slugs = known.stream().map(Slug::of).toList();
        var near = NearMiss.of(name, slugs).stream()
                .map(slug -> new Refusal.Suggestion(slug, "/" + chapter + "/" + slug)).toList();
        var chapterItself = new Refusal.Suggestion(phrases.say("chapter." + chapter.split("/")[0]),
                "/" + chapter.split("/")[0]);
        return new Refused(new Refusal(404, phrases.say("refused.unknown." + kind), name,
                phrases.say("refused.unknown." + kind + ".needed"), near.isEmpty() ? List.of(chapterItself) : near));
    }
}
