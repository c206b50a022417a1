package org.plenary.register.audit;

import java.util.ArrayList;
import java.util.List;

/// Gathers faults up to a limit, so that a hostile folder cannot fill the memory.
final class Faults {
    static final int MOST = 10_000;

    private final List<Fault> found = new ArrayList<>();

    void add(Fault fault) {
        if (!full()) found.add(fault);
        if (found.size() == MOST) {
            found.add(Fault.of(Fault.Kind.AND_MORE, fault.where(),
                    "More than " + MOST + " faults were found; the rest was not looked at."));
        }
    }

    boolean full() { return found.size() > MOST; }

    boolean isEmpty() { return found.isEmpty(); }

    List<Fault> list() { return List.copyOf(found); }
}
