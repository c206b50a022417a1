package org.plenary.server.web;

import java.util.function.Supplier;
import org.plenary.server.page.Site;

/// The site, which may still be loading when the web server opens its port; `get` waits for it.
public record PendingSite(Supplier<Site> site) {
    Site get() { return site.get(); }
}
