package org.plenary.lab.composer;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Phrasebook;
import org.plenary.vocabulary.Words;

/// The words of a note in its language: phrases, numbers, and how legal paths are told.
record NoteWords(Language language, Phrasebook phrases) {
    NoteWords(Language language) { this(language, Phrasebook.of(NoteWords.class, "note", language)); }

    String say(String key, Object... values) {
        return phrases.say(key, Arrays.stream(values).map(String::valueOf).toArray(String[]::new));
    }

    String name(Words words) { return words.in(language); }

    String count(int number) { return figures(0).format(number); }

    String decimal(double figure) { return figures(4).format(figure); }

    String percent(double share) { return Double.isFinite(share) ? figures(1).format(100 * share) + " %" : "-"; }

    private NumberFormat figures(int digits) {
        var format = NumberFormat.getInstance(Locale.forLanguageTag(language.tag()));
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format;
    }

    /// A word for one of a closed list: `route.amendment`.
    String word(String list, Enum<?> word) { return say(list + "." + key(word)); }

    /// What a path touches, or why nothing stands in its way.
    List<String> because(LegalPath.Reason reason) {
        return switch (reason) {
            case LegalPath.Reason.Touches(var articles) -> articles.stream().map(this::article).distinct().toList();
            case LegalPath.Reason.NothingChanges() -> List.of(say("reason.nothing-changes"));
            case LegalPath.Reason.NewBody(var name) -> List.of(say("reason.new-body", name));
            case LegalPath.Reason.NoArticle() -> List.of(say("reason.no-article"));
        };
    }

    /// Articles are numbered; other parts of a text are named by the charter itself.
    private String article(LegalPath.Place place) {
        return Character.isDigit(place.number().charAt(0)) ? say("article", place.text(), place.number())
                : place.text() + " " + place.number();
    }

    private static String key(Enum<?> word) { return word.name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
