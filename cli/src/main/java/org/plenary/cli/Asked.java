package org.plenary.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.plenary.calendar.PartialDate;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.NearMiss;
import picocli.CommandLine.Option;

/// What every reading command is asked: of which organisation, as of which day, in which language, in which form.
final class Asked {
    private static final List<String> LANGUAGES = List.of("en", "ru", "zh");

    @Option(names = "--organisation", paramLabel = "DIR", defaultValue = "organisations/sco",
            description = "the folder, or the name, of the organisation (default: ${DEFAULT-VALUE})")
    private Path organisation;

    @Option(names = "--as-of", paramLabel = "DATE",
            description = "in effect on that day: 2017-06-09, 2017-06 or 2017 (default: today)")
    private String asOf;

    @Option(names = "--known", paramLabel = "DATE",
            description = "only what had been entered by the end of that day")
    private String known;

    @Option(names = "--json", description = "print JSON, as documented in docs/formats")
    private boolean json;

    @Option(names = "--lang", paramLabel = "en|ru|zh", defaultValue = "en",
            description = "the language of names and texts (default: ${DEFAULT-VALUE})")
    private String language;

    boolean json() { return json; }

    Path folder() { return Folder.organisation(organisation); }

    /// The last day that the date may mean: a year asked for is asked about as it ended.
    LocalDate day() { return asOf == null ? LocalDate.now() : date("--as-of", asOf); }

    AsOf asOf() {
        if (known == null) return AsOf.on(day());
        return new AsOf(day(), date("--known", known).atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC));
    }

    Language language() {
        var tag = language.toLowerCase(Locale.ROOT);
        if (LANGUAGES.contains(tag)) return new Language(tag);
        throw new Refusal("'%s' is not a language of Plenary. %s".formatted(
                language, NearMiss.hint(language, LANGUAGES)).strip());
    }

    static LocalDate date(String option, String text) {
        return PartialDate.parse(text.strip()).map(PartialDate::last).orElseThrow(() -> new Refusal(
                "%s: '%s' is not a date of the calendar. Write 2017-06-09, 2017-06 or 2017.".formatted(option, text)));
    }
}
