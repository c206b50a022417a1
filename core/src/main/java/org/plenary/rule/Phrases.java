package org.plenary.rule;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.vocabulary.Language;

/// The phrases of findings in one language, from `findings_<language>.properties`. A phrase that a
/// language lacks is said in English.
record Phrases(Properties own, Properties english) {
    private static final SortedMap<Language, Phrases> ALL = all();

    static Phrases in(Language language) {
        return ALL.getOrDefault(language, ALL.get(Language.ENGLISH));
    }

    /// The phrase of `key` with `values` in the places `{0}`, `{1}` and so on.
    String say(String key, String... values) {
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

    String number(long value) { return number(BigInteger.valueOf(value)); }

    /// Whole numbers in groups of three digits.
    String number(BigInteger value) {
        var digits = value.abs().toString();
        var text = new StringBuilder(value.signum() < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) text.append(say("group-separator"));
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    /// Fractions are written as a whole number and a rest: `97 1/3`.
    String number(Quantity value) {
        if (value.isWhole()) return number(value.numerator());
        var parts = value.numerator().abs().divideAndRemainder(value.denominator());
        var rest = number(parts[1]) + "/" + number(value.denominator());
        var whole = parts[0].signum() == 0 ? "" : number(parts[0]) + " ";
        return (value.numerator().signum() < 0 ? "-" : "") + whole + rest;
    }

    private static SortedMap<Language, Phrases> all() {
        var english = read(Language.ENGLISH);
        var all = new TreeMap<Language, Phrases>();
        all.put(Language.ENGLISH, new Phrases(english, english));
        all.put(Language.RUSSIAN, new Phrases(read(Language.RUSSIAN), english));
        all.put(Language.CHINESE, new Phrases(read(Language.CHINESE), english));
        return all;
    }

    private static Properties read(Language language) {
        var phrases = new Properties();
        var name = "findings_" + language.tag() + ".properties";
        try (var stream = Phrases.class.getResourceAsStream(name)) {
            phrases.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return phrases;
        } catch (IOException broken) {
            throw new UncheckedIOException("The phrases " + name + " cannot be read.", broken);
        }
    }
}
