package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.vocabulary.Confidence;

/// What another source says instead about one field of an act.
public record Contest(String field, String says, String cite, Optional<String> url, Confidence confidence) {
    static List<Contest> of(DatedAct act) {
        return act.contested().stream()
                .map(other -> new Contest(other.field(), other.says(), other.cite(), other.url(), other.confidence()))
                .toList();
    }
}
