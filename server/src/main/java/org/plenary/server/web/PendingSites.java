package org.plenary.server.web;

import java.util.function.Supplier;
import org.plenary.server.live.Sites;
import org.plenary.server.page.Site;

/// The pages for each reader, which may still be loading when the web server opens its port; `get` waits for them.
public record PendingSites(Supplier<Sites> sites) {
    public Sites get() { return sites.get(); }

    /// What the public sees.
    Site open() { return get().open(); }
}
