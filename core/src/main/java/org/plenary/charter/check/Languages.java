package org.plenary.charter.check;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;
import org.plenary.charter.Chapter;
import org.plenary.charter.Provision;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Words;

/// Languages are equal: a name must be there in every language in which the organisation's own name is.
final class Languages implements Check {
    @Override public List<CharterFinding> of(Charter charter) {
        var found = new Found();
        var wanted = List.copyOf(charter.profile().name().wordings().keySet());
        each(charter.standings(), wanted, law -> law.name(), found);
        each(charter.matters(), wanted, law -> law.name(), found);
        each(charter.groups(), wanted, law -> law.name(), found);
        each(charter.weights(), wanted, law -> law.name(), found);
        each(charter.rules(), wanted, law -> law.name(), found);
        each(charter.bodies(), wanted, law -> law.name(), found);
        each(charter.offices(), wanted, law -> law.name(), found);
        each(charter.instruments(), wanted, law -> law.name(), found);
        each(charter.indicators(), wanted, law -> law.name(), found);
        each(charter.grades(), wanted, law -> law.name(), found);
        each(charter.thresholds(), wanted, law -> law.name(), found);
        each(charter.procedures(), wanted, law -> law.name(), found);
        return found.all();
    }

    private static <T> void each(
            Chapter<?, T> chapter, List<Language> wanted, Function<T, Words> name,
            Found found) {
        for (var version : chapter.versions()) look(version, name.apply(version.law()), wanted, found);
    }

    private static void look(Provision<?> version, Words name, List<Language> wanted, Found found) {
        var missing = new TreeSet<>(wanted);
        missing.removeAll(name.wordings().keySet());
        if (missing.isEmpty()) return;
        found.warning("missing-language", version.path(), "The name is not given in %s.".formatted(tags(missing)),
                "Add it under 'name:'; the organisation's own name is given in all of %s.".formatted(tags(wanted)));
    }

    private static String tags(Collection<Language> languages) {
        return String.join(", ", languages.stream().map(Language::tag).toList());
    }
}
