package org.plenary.server.page;

import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.server.account.SignedIn;

/// Who asks for a page. `formToken` makes the value that every form must send back, so that no other site can
/// send forms in a person's name; it is asked for only by pages that have a form.
public record Caller(Optional<SignedIn> who, Supplier<String> formToken) {
    /// A reader of the public pages, which have no such forms.
    public static final Caller ANYBODY = new Caller(Optional.empty(), () -> "");
}
