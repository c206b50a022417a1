package org.plenary.server.page;

import java.util.List;

/// The list of all pages: to add a page, add a view, a template and a line here.
final class AllPages {
    private AllPages() {}

    static Routes routes() {
        return new Routes()
                .add("/", (vantage, phrases, names) -> new Shown.Page("today", "Plenary", List.of(), vantage))
                .add("/parties", (vantage, phrases, names) -> new Shown.Page("today", "Parties", List.of(), vantage));
    }
}
