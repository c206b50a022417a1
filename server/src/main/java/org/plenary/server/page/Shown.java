package org.plenary.server.page;

import java.util.List;

/// The answer to a request for a page: the view and the template that draws it, or a refusal.
public sealed interface Shown {
    /// A page. `view` is also what its JSON holds; `trail` leads from the first page to this one.
    record Page(String template, String title, List<Crumb> trail, Object view) implements Shown {}

    /// No page, and why.
    record Refused(Refusal refusal) implements Shown {}

    /// One step of the way to a page.
    record Crumb(String title, String path) {}
}
