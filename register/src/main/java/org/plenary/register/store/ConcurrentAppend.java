package org.plenary.register.store;

import java.io.IOException;

/// Says that a store was not as long as its writer believed, so that nothing was added.
public final class ConcurrentAppend extends IOException {
    private static final long serialVersionUID = 1L;

    public ConcurrentAppend(long expected, long found) {
        super(("The store holds %d entries, but its writer believed %d. Another writer has been here; "
                + "open the register again.").formatted(found, expected));
    }
}
