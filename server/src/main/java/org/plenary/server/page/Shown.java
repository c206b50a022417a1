package org.plenary.server.page;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// The answer to a request for a page: the view and the template that draws it, a file, or a refusal.
public sealed interface Shown {
    /// A page: `view` is what its template draws, `data` what its JSON holds; `trail` leads to it from above.
    record Page(String template, String title, List<Crumb> trail, Object view, Supplier<?> data) implements Shown {
        static Page of(String template, String title, Object view, Supplier<?> data, Crumb... trail) {
            return new Page(template, title, List.of(trail), view, data);
        }
    }

    /// A file that programs read and nobody looks at, such as a calendar. `content` makes it for the address
    /// under which the site is reached.
    record File(String type, Function<URI, byte[]> content) implements Shown {}

    /// No page, and why.
    record Refused(Refusal refusal) implements Shown {}

    /// One step of the way to a page.
    record Crumb(String title, String path) {}
}
