package org.plenary.charterfile.shape;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.charterfile.finding.Findings;
import org.plenary.vocabulary.Confidence;
import org.plenary.vocabulary.Source;

/// What a reader has at hand: the place where findings go, and the documents with short names.
public final class Desk {
    public final Findings findings;
    private final SortedMap<String, Source> documents = new TreeMap<>();

    public Desk(Findings findings) { this.findings = findings; }

    /// A desk that knows the documents of `other` and may learn more without changing it.
    public static Desk with(Desk other, Findings findings) {
        var desk = new Desk(findings);
        desk.documents.putAll(other.documents);
        return desk;
    }

    public void name(String shortName, Source document) { documents.put(shortName, document); }

    /// `Charter art. 16(1)` becomes the charter's full citation, a comma and `art. 16(1)`.
    public Source expanded(String cite, Optional<String> url, Optional<Confidence> confidence) {
        for (int end = cite.length(); end > 0; end = cite.lastIndexOf(' ', end - 1)) {
            var name = cite.substring(0, end);
            var document = documents.get(withoutComma(name));
            if (document == null) continue;
            var rest = cite.substring(end).strip();
            var whole = rest.isEmpty() ? document.cite() : document.cite() + ", " + rest;
            return new Source(whole, url.or(document::url), confidence.orElse(document.confidence()));
        }
        return new Source(cite, url, confidence.orElse(Confidence.HIGH));
    }

    private static String withoutComma(String name) {
        return name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
    }
}
