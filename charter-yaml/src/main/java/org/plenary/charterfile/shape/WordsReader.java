package org.plenary.charterfile.shape;

import java.util.Optional;
import java.util.TreeMap;
import org.plenary.charterfile.tree.Node;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.TextStatus;
import org.plenary.vocabulary.Wording;
import org.plenary.vocabulary.Words;

/// Reads texts per language: a bare text is English, a map has one text for each language, and a text
/// may carry its status.
public record WordsReader(Shapes shapes) {
    public Optional<Words> read(Node node, String path) {
        if (!(node instanceof Node.Mapping(var pairs, _))) {
            return shapes.text(node, path).map(text -> Words.of(Language.ENGLISH, text));
        }
        var wordings = new TreeMap<Language, Wording>();
        for (var pair : pairs) {
            if (!isTag(pair.key())) {
                shapes.desk().findings.error(pair.keyAt(), "unknown-language", path,
                        "`%s` is no language tag; texts are written per language.".formatted(
                                Shapes.shortened(pair.key())),
                        "Write for example {en: …, ru: …, zh: …}; a bare text means English.");
                continue;
            }
            wording(pair.value(), path + "/" + pair.key())
                    .ifPresent(wording -> wordings.put(new Language(pair.key()), wording));
        }
        if (!wordings.isEmpty()) return Optional.of(new Words(wordings));
        return pairs.isEmpty() ? shapes.wrong(node, path, "a text in at least one language", "Write {en: …}.")
                : Optional.empty();
    }

    private Optional<Wording> wording(Node node, String path) {
        if (!(node instanceof Node.Mapping map)) return shapes.text(node, path).map(Wording::unofficial);
        var fields = new Fields(shapes, map, path);
        var text = fields.need("text", "the text in this language").flatMap(it -> shapes.text(it, path + "/text"));
        var status = fields.take("status").flatMap(
                it -> shapes.constant(it, path + "/status", TextStatus.class));
        fields.done();
        return text.map(it -> new Wording(it, status.orElse(TextStatus.UNOFFICIAL)));
    }

    /// A BCP 47 tag of the usual forms: `en`, `zh-Hans`, `pt-BR`.
    public static boolean isTag(String key) {
        int letters = 0;
        while (letters < key.length() && isLetter(key.charAt(letters))) letters++;
        if (letters < 2 || letters > 3) return false;
        if (letters == key.length()) return true;
        if (key.charAt(letters) != '-' || key.length() - letters < 3 || key.length() > 12) return false;
        for (int i = letters + 1; i < key.length(); i++) {
            char at = key.charAt(i);
            if (!isLetter(at) && at != '-' && (at < '0' || at > '9')) return false;
        }
        return true;
    }

    private static boolean isLetter(char at) { return at >= 'a' && at <= 'z' || at >= 'A' && at <= 'Z'; }
}
