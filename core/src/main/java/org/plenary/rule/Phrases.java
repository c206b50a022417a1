package org.plenary.rule;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Phrasebook;

/// The phrases of findings in one language, from `findings_<language>.properties`.
record Phrases(Phrasebook book) {
    private static final SortedMap<Language, Phrases> ALL = all();

    static Phrases in(Language language) {
        return ALL.getOrDefault(language, ALL.get(Language.ENGLISH));
    }

    /// The phrase of `key` with `values` in the places `{0}`, `{1}` and so on.
    String say(String key, String... values) { return book.say(key, values); }

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
        var all = new TreeMap<Language, Phrases>();
        for (var language : List.of(Language.ENGLISH, Language.RUSSIAN, Language.CHINESE)) {
            all.put(language, new Phrases(Phrasebook.of(Phrases.class, "findings", language)));
        }
        return all;
    }
}
