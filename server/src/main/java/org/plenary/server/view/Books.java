package org.plenary.server.view;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.plenary.charter.reading.LawText;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Phrasebook;

/// The phrases of views, read once for each language.
final class Books {
    private record Key(String name, Language language) {}

    private static final ConcurrentMap<Key, Phrasebook> READ = new ConcurrentHashMap<>();

    private Books() {}

    static Phrasebook of(String name, Language language) {
        return READ.computeIfAbsent(new Key(name, language),
                key -> Phrasebook.of(Books.class, key.name, key.language));
    }

    /// The phrases of the law, which lie in the core.
    static Phrasebook law(Language language) {
        return READ.computeIfAbsent(new Key("law", language), key -> LawText.phrases(key.language));
    }
}
