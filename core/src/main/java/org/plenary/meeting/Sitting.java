package org.plenary.meeting;

import java.util.Optional;
import org.plenary.act.DatedAct;

/// One sitting of a meeting, counted from 1: the act that opened it, and the one that closed it.
public record Sitting(int number, DatedAct opened, Optional<DatedAct> closed) {
    public boolean isOpen() { return closed.isEmpty(); }
}
