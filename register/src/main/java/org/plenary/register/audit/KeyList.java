package org.plenary.register.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.checkpoint.Verifier;
import org.plenary.register.entry.Entry;
import org.plenary.register.key.Ed25519Verifier;

/// The public keys of an exported register, one on each line of the file `keys`: first the
/// register's own, then those of the authors of entries.
record KeyList(Optional<Verifier> register, List<Verifier> authors, boolean isWhole) {
    private static final int LONGEST = 1_000_000;

    KeyList {
        authors = authors.stream().<Verifier>map(Remembering::new).toList();
    }

    static KeyList read(ExportFolder folder, Optional<Verifier> trusted, Faults faults) {
        var bytes = folder.read(ExportFolder.KEYS, LONGEST, Optional.empty());
        if (bytes.isEmpty()) return new KeyList(trusted, List.of(), false);
        var lines = new String(bytes.get(), StandardCharsets.UTF_8).split("\n", -1);
        var keys = new ArrayList<Optional<Verifier>>();
        for (int i = 0; i < Math.max(1, lines.length - 1); i++) keys.add(key(lines[i], i + 1, faults));
        boolean ends = lines.length > 1 && lines[lines.length - 1].isEmpty();
        if (!ends) fault(faults, lines.length, "The last line does not end.");
        var first = keys.getFirst();
        if (trusted.isPresent() && first.isPresent() && !trusted.get().key().equals(first.get().key())) {
            fault(faults, 1, "The register's key is " + first.get().key() + ", but the one trusted is "
                    + trusted.get().key() + ".");
        }
        boolean whole = ends && keys.stream().allMatch(Optional::isPresent);
        var authors = keys.stream().skip(1).flatMap(Optional::stream).toList();
        return new KeyList(trusted.or(() -> first), authors, whole);
    }

    /// Why the entry is not properly signed; empty when it is. A key that may stand on a damaged
    /// line of the list is not held against the entry.
    Optional<String> objection(byte[] entry, String origin) {
        return switch (Entry.parse(entry)) {
            case Reading.Unreadable<Entry>(var reason) -> Optional.of(reason);
            case Reading.Read<Entry>(var parsed) -> {
                var author = authors.stream()
                        .filter(key -> key.key().shortName().equals(parsed.key())).findFirst();
                if (author.isEmpty()) {
                    yield isWhole ? Optional.of("The entry is signed by " + parsed.key()
                            + ", which is not among the keys that may sign.") : Optional.empty();
                }
                yield parsed.isSignedBy(author.get(), origin) ? Optional.empty()
                        : Optional.of("The signature of " + parsed.key() + " does not fit the entry.");
            }
        };
    }

    private static Optional<Verifier> key(String line, int number, Faults faults) {
        return switch (Ed25519Verifier.parse(line)) {
            case Reading.Read<Verifier>(var key) -> Optional.of(key);
            case Reading.Unreadable<Verifier>(var reason) -> {
                fault(faults, number, reason);
                yield Optional.empty();
            }
        };
    }

    private static void fault(Faults faults, int line, String message) {
        faults.add(Fault.of(Fault.Kind.KEYS, ExportFolder.KEYS + ":" + line,
                message + " Ask the organisation for its published keys."));
    }
}
