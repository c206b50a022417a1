package org.plenary.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Charter;
import org.plenary.organisation.EntryOrder;
import org.plenary.server.view.Edition;
import org.plenary.server.view.Vantage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.NearMiss;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What every reading command is asked: of which organisation, as of which day, in which language, in which form.
final class Asked {
    private static final List<String> LANGUAGES = List.of("en", "ru", "zh");
    private static final int LATEST_YEAR = 9999;

    @Mixin private OrganisationAsked organisation;

    @Option(names = "--as-of", paramLabel = "DATE",
            description = "in effect on that day: 2017-06-09, 2017-06 or 2017 (default: today)")
    private String asOf;

    @Option(names = "--known", paramLabel = "DATE",
            description = "only what had been entered by the end of that day")
    private String known;

    @Option(names = "--json", description = "print JSON, as documented in docs/formats/commands.md")
    private boolean json;

    @Option(names = "--lang", paramLabel = "en|ru|zh", defaultValue = "en",
            description = "the language of names, texts and headings (default: ${DEFAULT-VALUE})")
    private String language;

    boolean json() { return json; }

    Path folder() { return organisation.folder(); }

    /// The answer's form and what it is about: charter, history, day and language.
    Reply reply(Terminal terminal) { return reply(terminal, List.of()); }

    /// The same under reforms. Where no date is asked for, the day is one on which they hold.
    Reply reply(Terminal terminal, List<String> reforms) {
        check();
        var law = LawFiles.read(folder(), terminal);
        var charter = law.under(reforms);
        var edition = Edition.of(charter, EntryOrder.of(law.files().acts()))
                .with(new TreeMap<>(), () -> law.check(reforms));
        var day = day(charter.profile().zone());
        for (var reform : charter.reforms()) {
            if (asOf == null && reform.from().isAfter(day)) day = reform.from();
        }
        return new Reply(terminal, new Vantage(edition, asOf(charter, day), language()), json);
    }

    Optional<LocalDate> date() { return Optional.ofNullable(asOf).map(text -> date("--as-of", text)); }

    /// Refuses a date or a language that cannot be read, before any file is opened.
    void check() {
        language();
        if (asOf != null) date("--as-of", asOf);
        if (known != null) date("--known", known);
    }

    /// The last day that the date may mean: a year asked for is asked about as it ended.
    LocalDate day(ZoneId zone) { return asOf == null ? LocalDate.now(zone) : date("--as-of", asOf); }

    private AsOf asOf(Charter charter, LocalDate day) {
        if (known == null) return AsOf.on(day);
        return new AsOf(day, endOf(date("--known", known), charter.profile().zone()));
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    Language language() { return language(language); }

    static Language language(String written) {
        var tag = written.toLowerCase(Locale.ROOT);
        if (LANGUAGES.contains(tag)) return new Language(tag);
        throw new Refusal("'%s' is not a language of Plenary. %s".formatted(
                written, NearMiss.hint(written, LANGUAGES)).strip());
    }

    static LocalDate date(String option, String text) {
        return PartialDate.parse(text.strip()).filter(date -> date.year() >= 1 && date.year() <= LATEST_YEAR)
                .map(PartialDate::last).orElseThrow(() -> new Refusal(
                "%s: '%s' is not a date of the calendar. Write 2017-06-09, 2017-06 or 2017.".formatted(option, text)));
    }
}
