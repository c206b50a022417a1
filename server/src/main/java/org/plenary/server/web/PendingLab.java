package org.plenary.server.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.server.lab.Lab;

/// The lab; empty where there is no data folder to keep records in.
public record PendingLab(Supplier<Optional<Lab>> lab) {
    public Optional<Lab> get() { return lab.get(); }
}
