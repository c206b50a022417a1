package org.plenary.server.page;

import java.util.List;
import org.plenary.server.view.Declined;

/// Why a page cannot be shown: what was asked, what would have been right, and the nearest names.
/// A refusal is a value; `status` is 400, 404, 405 or 500.
public record Refusal(int status, String headline, String was, String needed, List<Suggestion> near) {
    /// A name that may have been meant, and its page.
    public record Suggestion(String name, String address) {}

    public Refusal {
        near = List.copyOf(near);
    }

    public Declined asView() {
        return new Declined(status, headline, was, needed, near.stream().map(Suggestion::name).toList());
    }
}
