package org.plenary.vocabulary;

import java.util.Optional;

/// Who says so. `cite` names the document and the place in it; it may be a key of the charter's
/// own list of sources, followed by an article.
public record Source(String cite, Optional<String> url, Confidence confidence) {
    public Source {
        cite = Naming.notBlank(cite, "Source");
    }

    public static Source of(String cite) { return new Source(cite, Optional.empty(), Confidence.HIGH); }
}
