package org.plenary.server.page;

import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.server.account.SignedIn;
import org.plenary.server.form.Attempt;

/// Who asks for a page. `formToken` makes the value that every form must send back, so that no other site can
/// send forms in a person's name; it is asked for only by pages that have a form. `attempt` is a form that was sent
/// and not entered, `filed` the entry to which one led.
public record Caller(
        Optional<SignedIn> who, Supplier<String> formToken, Optional<Attempt> attempt, Optional<Long> filed) {
    public Caller(Optional<SignedIn> who, Supplier<String> formToken) {
        this(who, formToken, Optional.empty(), Optional.empty());
    }

    public Caller trying(Attempt one) { return new Caller(who, formToken, Optional.of(one), Optional.empty()); }

    public Caller having(long entry) { return new Caller(who, formToken, attempt, Optional.of(entry)); }

    /// A reader of the public pages, which have no such forms.
    public static final Caller ANYBODY = new Caller(Optional.empty(), () -> "");
}
