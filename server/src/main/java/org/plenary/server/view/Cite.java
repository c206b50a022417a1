package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.vocabulary.Confidence;
import org.plenary.vocabulary.Source;

/// Who says so, and how sure the compiler of the record is.
public record Cite(String cite, Optional<String> url, Confidence confidence) {
    static List<Cite> of(DatedAct act) { return of(act.sources()); }

    public static List<Cite> of(List<Source> sources) {
        return sources.stream()
                .map(source -> new Cite(source.cite(), source.url(), source.confidence())).toList();
    }
}
