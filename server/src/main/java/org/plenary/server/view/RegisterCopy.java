package org.plenary.server.view;

import java.util.List;
import java.util.Optional;

/// What pages ask of the register: its signed head, its keys, and one entry with the path that proves
/// that it stands there.
public interface RegisterCopy {
    /// An entry as it stands in the register, and the hashes that lead from it to the root.
    record Entered(long index, String json, String key, String hash, List<String> path) {}

    long size();

    String origin();

    /// The signed head in the form of C2SP signed notes.
    String checkpoint();

    /// The public keys, one line each.
    List<String> keys();

    Optional<Entered> entry(long index);
}
