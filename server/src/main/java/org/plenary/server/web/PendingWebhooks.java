package org.plenary.server.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.server.rest.Webhooks;

/// The webhooks, which follow the clerk; empty where there is no clerk.
public record PendingWebhooks(Supplier<Optional<Webhooks>> webhooks) {
    public Optional<Webhooks> get() { return webhooks.get(); }
}
