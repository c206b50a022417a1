package org.plenary.register.audit;

import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.entry.Entry;
import org.plenary.register.entry.Sealed;
import org.plenary.register.tree.Bundle;

/// Checks the vault that an export may carry: each file is what a sealed entry of the register has the
/// digest of. An export without a vault is complete as well; what is sealed then stays so.
final class VaultAudit {
    static final String FOLDER = "vault/";
    private static final HexFormat HEX = HexFormat.of();

    private final ExportFolder folder;
    private final Faults faults;
    private final boolean carried;
    private final SortedSet<String> sealed = new TreeSet<>();

    VaultAudit(ExportFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
        this.carried = folder.holds(FOLDER);
    }

    /// Notes which digests the entries of a bundle show.
    void note(Bundle bundle, int width) {
        if (!carried) return;
        IntStream.range(0, Math.min(width, bundle.count())).forEach(i -> {
            if (!(Entry.parse(bundle.entry(i)) instanceof Reading.Read<Entry>(var entry))) return;
            Sealed.digest(entry.body()).ifPresent(digest -> sealed.add(HEX.formatHex(digest)));
        });
    }

    /// Whether a file of that name belongs.
    boolean belongs(String path) {
        return path.startsWith(FOLDER) && sealed.contains(path.substring(FOLDER.length()));
    }

    void files() {
        folder.forEachFile(path -> {
            if (!belongs(path)) return;
            var digest = HEX.parseHex(path.substring(FOLDER.length()));
            folder.read(path, Bundle.LONGEST_ENTRY + Sealed.SALT, Optional.empty()).ifPresent(kept -> {
                if (Sealed.open(kept, digest) instanceof Reading.Unreadable<Entry>(var reason)) {
                    faults.add(Fault.of(Fault.Kind.ENTRY, path, reason));
                }
            });
        });
    }
}
