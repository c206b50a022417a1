package org.plenary.vocabulary;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The phrases that a package says to its readers, in one language. They lie beside the package as
/// `<name>_<language>.properties`; a phrase that a language lacks is said in English.
public record Phrasebook(Language language, Properties own, Properties english) {
    /// The phrases `name` beside `home` in `language`.
    public static Phrasebook of(Class<?> home, String name, Language language) {
        var english = read(home, name, Language.ENGLISH);
        var own = language.equals(Language.ENGLISH) ? english : read(home, name, language);
        return new Phrasebook(language, own, english);
    }

    /// The phrase of `key` with `values` in the places `{0}`, `{1}` and so on.
    public String say(String key, String... values) {
        var pattern = own.getProperty(key, english.getProperty(key));
        if (pattern == null) throw new IllegalArgumentException("There is no phrase '" + key + "'.");
        var text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '{') {
                text.append(values[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                text.append(pattern.charAt(i));
            }
        }
        return text.toString();
    }

    private static Properties read(Class<?> home, String name, Language language) {
        var phrases = new Properties();
        try (var stream = home.getResourceAsStream(name + "_" + language.tag() + ".properties")) {
            if (stream != null) phrases.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return phrases;
        } catch (IOException broken) {
            throw new UncheckedIOException("The phrases " + name + " cannot be read.", broken);
        }
    }
}
