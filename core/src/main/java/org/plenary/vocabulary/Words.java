package org.plenary.vocabulary;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// A text that a person reads, held per language with its status.
public record Words(SortedMap<Language, Wording> wordings) {
    public static final Words NONE = new Words(Collections.emptySortedMap());

    public Words {
        wordings = Collections.unmodifiableSortedMap(new TreeMap<>(wordings));
    }

    public static Words of(Language language, String text) {
        var one = new TreeMap<Language, Wording>();
        one.put(language, Wording.unofficial(text));
        return new Words(one);
    }

    /// The same words with one more language.
    public Words and(Language language, String text) {
        var more = new TreeMap<>(wordings);
        more.put(language, Wording.unofficial(text));
        return new Words(more);
    }

    public boolean isEmpty() { return wordings.isEmpty(); }

    /// The text in `language`; where it is missing, English, then whichever language there is.
    public String in(Language language) {
        if (wordings.isEmpty()) return "";
        var wanted = wordings.get(language);
        if (wanted == null) wanted = wordings.get(Language.ENGLISH);
        if (wanted == null) wanted = wordings.get(wordings.firstKey());
        return wanted.text();
    }

    /// The language in which `in(language)` answers: pages mark foreign text with it.
    public Language languageOf(Language language) {
        if (wordings.containsKey(language) || wordings.isEmpty()) return language;
        return wordings.containsKey(Language.ENGLISH) ? Language.ENGLISH : wordings.firstKey();
    }
}
