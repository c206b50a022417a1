package org.plenary.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.plenary.vocabulary.Language;

/// The sentences of the core in one language, by their English templates, from `words/grounds_<language>.po`: a file of
/// GNU gettext, which the tools of translators read and write.
record Catalogue(SortedMap<String, String> sentences) {
    private static final ConcurrentMap<Language, Catalogue> READ = new ConcurrentHashMap<>();

    static Catalogue of(Language language) { return READ.computeIfAbsent(language, Catalogue::read); }

    Optional<String> sentence(String template) { return Optional.ofNullable(sentences.get(template)); }

    private static Catalogue read(Language language) {
        var name = "/words/grounds_" + language.tag() + ".po";
        try (var stream = Catalogue.class.getResourceAsStream(name)) {
            return stream == null ? new Catalogue(Collections.emptySortedMap())
                    : parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("The catalogue " + name + " cannot be read.", broken);
        }
    }

    /// Entries of `msgid` and `msgstr`, each of one or several quoted strings; the first entry is the head of the file.
    static Catalogue parse(String file) {
        var sentences = new TreeMap<String, String>();
        var id = new StringBuilder();
        var text = new StringBuilder();
        var current = id;
        for (var line : file.lines().map(String::strip).toList()) {
            if (line.startsWith("msgid ")) {
                sentences.put(id.toString(), text.toString());
                id.setLength(0);
                text.setLength(0);
            }
            if (line.startsWith("msgid ")) current = id;
            else if (line.startsWith("msgstr ")) current = text;
            int quote = line.startsWith("#") ? -1 : line.indexOf('"');
            if (quote >= 0) current.append(unquoted(line.substring(quote + 1, line.length() - 1)));
        }
        sentences.put(id.toString(), text.toString());
        sentences.remove("");
        sentences.values().removeIf(String::isEmpty);
        return new Catalogue(Collections.unmodifiableSortedMap(sentences));
    }

    private static String unquoted(String text) {
        return text.replace("\\\"", "\"").replace("\\n", "\n").replace("\\\\", "\\");
    }
}
