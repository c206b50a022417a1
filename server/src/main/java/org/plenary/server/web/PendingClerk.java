package org.plenary.server.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.server.clerk.Clerk;

/// The clerk, who may still be taking up the register when the web server opens its port; `get` waits. Empty where
/// pages are served without a register, and nothing can be filed.
public record PendingClerk(Supplier<Optional<Clerk>> clerk) {
    public Optional<Clerk> get() { return clerk.get(); }
}
