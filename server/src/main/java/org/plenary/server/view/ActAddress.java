package org.plenary.server.view;

import java.util.Optional;
import org.plenary.act.Act;

/// The page of what an act is about, for those outside the views.
public final class ActAddress {
    private ActAddress() {}

    public static Optional<String> of(Act act) { return ActPages.of(act); }
}
