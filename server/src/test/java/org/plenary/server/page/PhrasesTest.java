package org.plenary.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plenary.vocabulary.Language;

class PhrasesTest {
    @Test void every_phrase_exists_in_every_language() throws IOException {
        var english = withoutPluralForms(Language.ENGLISH);
        for (var language : Phrases.LANGUAGES) {
            assertThat(withoutPluralForms(language)).as(language.tag()).isEqualTo(english);
        }
    }

    @Test void every_phrase_has_the_same_places_in_every_language() throws IOException {
        var english = read(Language.ENGLISH);
        for (var language : Phrases.LANGUAGES) {
            var phrases = read(language);
            for (var key : english.stringPropertyNames()) {
                if (phrases.getProperty(key) == null) continue;
                assertThat(places(phrases.getProperty(key))).as(language + " " + key)
                        .isEqualTo(places(english.getProperty(key)));
            }
        }
    }

    @Test void counted_things_take_the_plural_of_the_language() {
        var russian = Phrases.in(Language.RUSSIAN);
        assertThat(russian.count("count.parties", 1)).isEqualTo("1 участник");
        assertThat(russian.count("count.parties", 3)).isEqualTo("3 участника");
        assertThat(russian.count("count.parties", 11)).isEqualTo("11 участников");
        assertThat(russian.count("count.parties", 27)).isEqualTo("27 участников");
    }

    private static TreeSet<String> withoutPluralForms(Language language) throws IOException {
        var keys = new TreeSet<String>();
        for (var key : read(language).stringPropertyNames()) {
            keys.add(key.replaceAll("\\.(one|few|many)$", ".counted"));
        }
        return keys;
    }

    private static TreeSet<String> places(String phrase) {
        var places = new TreeSet<String>();
        var matcher = Pattern.compile("\\{[0-9]}").matcher(phrase);
        while (matcher.find()) places.add(matcher.group());
        return places;
    }

    private static Properties read(Language language) throws IOException {
        var phrases = new Properties();
        try (var stream = PhrasesTest.class.getResourceAsStream("/words/" + language.tag() + ".properties")) {
            phrases.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return phrases;
    }
}
