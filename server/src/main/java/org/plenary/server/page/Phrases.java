package org.plenary.server.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.vocabulary.Language;

/// The words of the pages themselves in one language, from `words/<language>.properties`. What the
/// organisation says comes from its charter and acts, never from here.
public final class Phrases {
    /// The languages in which pages can be read.
    public static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.RUSSIAN, Language.CHINESE);

    private static final SortedMap<Language, Phrases> ALL = all();

    private final Language language;
    private final Properties phrases;

    private Phrases(Language language, Properties phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    /// The phrases of `language`, English where the pages do not speak it.
    public static Phrases in(Language language) {
        return ALL.getOrDefault(language, ALL.get(Language.ENGLISH));
    }

    public Language language() { return language; }

    public Locale locale() { return Locale.forLanguageTag(language.tag()); }

    public boolean knows(String key) { return phrases.containsKey(key); }

    /// The phrase of `key` with `values` in the places `{0}`, `{1}` and so on.
    public String say(String key, Object... values) {
        var pattern = phrases.getProperty(key);
        if (pattern == null) throw new IllegalArgumentException("There is no phrase '" + key + "'.");
        for (int i = 0; i < values.length; i++) {
            pattern = pattern.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return pattern;
    }

    /// The phrase for a number of things, in the plural form that the language asks for: `key.one`,
    /// `key.few` (Russian 2 to 4) or `key.many`.
    public String count(String key, long number) {
        return say(key + "." + form(number), Figures.of(Long.toString(number), locale()));
    }

    private String form(long number) {
        long last = number % 10;
        long lastTwo = number % 100;
        if (language.equals(Language.CHINESE)) return "many";
        if (language.equals(Language.ENGLISH)) return number == 1 ? "one" : "many";
        if (last == 1 && lastTwo != 11) return "one";
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? "few" : "many";
    }

    private static SortedMap<Language, Phrases> all() {
        var all = new TreeMap<Language, Phrases>();
        for (var language : LANGUAGES) all.put(language, new Phrases(language, read(language)));
        return all;
    }

    private static Properties read(Language language) {
        var phrases = new Properties();
        var name = "/words/" + language.tag() + ".properties";
        try (var stream = Phrases.class.getResourceAsStream(name)) {
            phrases.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return phrases;
        } catch (IOException broken) {
            throw new UncheckedIOException("The phrases " + name + " cannot be read.", broken);
        }
    }
}
