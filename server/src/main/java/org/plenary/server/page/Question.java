package org.plenary.server.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.server.page.Inquiry.Look;
import org.plenary.vocabulary.Language;

/// The address of a request as it came, before it is understood: the path and the fields of the query.
public record Question(
        String path, Optional<String> lang, Optional<String> asOf, Optional<String> known,
        Optional<String> view, Optional<String> format, Optional<String> fragment, List<String> preferred) {

    /// The question understood, or what is wrong with it.
    public sealed interface Reading {
        record Understood(Inquiry inquiry, boolean json) implements Reading {}

        record NotUnderstood(Inquiry plain, Refusal refusal) implements Reading {}
    }

    public Reading read(LocalDate today) {
        var language = lang.flatMap(Question::known).orElseGet(this::preference);
        boolean json = path.endsWith(".json") || format.filter("json"::equals).isPresent();
        var plainPath = path.endsWith(".json") ? path.substring(0, path.length() - 5) : path;
        var page = plainPath.equals("/index") ? "/" : plainPath;
        var day = asOf.filter(text -> !text.isBlank()).map(String::strip);
        var entered = known.filter(text -> !text.isBlank()).map(String::strip);
        var plain = new Inquiry(page, language, today, Optional.empty(), Optional.empty(), false);
        var phrases = Phrases.in(language);
        if (lang.isPresent() && known(lang.get()).isEmpty()) {
            return refused(plain, phrases.say("refused.language"), "lang=" + lang.get(),
                    phrases.say("refused.language.needed"));
        }
        for (var date : List.of(new Field("as-of", day), new Field("known", entered))) {
            if (date.isReadable()) continue;
            return refused(plain, phrases.say("refused.date"), date.name + "=" + date.text.orElseThrow(),
                    phrases.say("refused.date.needed"));
        }
        var inquiry = new Inquiry(page, language, today, day.flatMap(PartialDate::parse),
                entered.flatMap(PartialDate::parse), look());
        return new Reading.Understood(inquiry, json);
    }

    /// The same asked of another page, in whatever look.
    public Question at(String page) {
        return new Question(page, lang, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), preferred);
    }

    private Look look() {
        if (fragment.filter("live"::equals).isPresent()) return Look.LIVE;
        return switch (view.orElse("")) {
            case "print" -> Look.PAPER;
            case "projector" -> Look.PROJECTOR;
            default -> Look.SCREEN;
        };
    }

    private record Field(String name, Optional<String> text) {
        boolean isReadable() {
            return text.isEmpty() || text.flatMap(PartialDate::parse).filter(Field::isOurTime).isPresent();
        }

        private static boolean isOurTime(PartialDate date) { return date.year() >= 1 && date.year() <= 9999; }
    }

    private static Reading refused(Inquiry plain, String headline, String was, String needed) {
        return new Reading.NotUnderstood(plain, new Refusal(400, headline, was, needed, List.of()));
    }

    private Language preference() { return language(preferred); }

    /// The first language of these in which pages can be read; English where there is none.
    public static Language language(List<String> preferred) {
        return preferred.stream().map(Question::known).flatMap(Optional::stream).findFirst()
                .orElse(Language.ENGLISH);
    }

    private static Optional<Language> known(String tag) {
        return Phrases.LANGUAGES.stream()
                .filter(language -> tag.equals(language.tag()) || tag.startsWith(language.tag() + "-"))
                .findFirst();
    }
}
