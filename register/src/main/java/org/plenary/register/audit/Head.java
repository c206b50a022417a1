package org.plenary.register.audit;

import java.util.List;
import java.util.Optional;
import org.plenary.register.checkpoint.Checkpoint;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.checkpoint.SignedNote;
import org.plenary.register.checkpoint.Verifier;

/// Reads a signed checkpoint and says whether it can be believed.
public final class Head {
    /// A note with a hundred signatures stays far below this.
    static final int LONGEST = 1_000_000;
    /// No register on one machine comes near; a larger claim is an attack on the reader.
    private static final long LARGEST = 1L << 40;

    private Head() {}

    /// The checkpoint, when the key of the register signed it and it is about that register.
    public static Reading<Checkpoint> believed(byte[] note, Verifier register) {
        return SignedNote.parse(note)
                .then(signed -> signed.signedBy(List.of(register)).then(_ -> Checkpoint.parse(signed.text())))
                .then(checkpoint -> fits(checkpoint, register));
    }

    private static Reading<Checkpoint> fits(Checkpoint checkpoint, Verifier register) {
        var name = register.key().name();
        if (!checkpoint.origin().equals(name)) {
            return Reading.not("The checkpoint is of %s, but the key is that of %s."
                    .formatted(checkpoint.origin(), name));
        }
        if (checkpoint.size() > LARGEST) {
            return Reading.not("The checkpoint claims " + checkpoint.size() + " entries; that cannot be.");
        }
        return Reading.of(checkpoint);
    }

    /// The checkpoint of a folder; empty, with a fault, when it cannot be believed.
    static Optional<Checkpoint> read(ExportFolder folder, KeyList keys, Faults faults) {
        var note = folder.read(ExportFolder.CHECKPOINT, LONGEST, Optional.empty());
        if (note.isEmpty() || keys.register().isEmpty()) return Optional.empty();
        return switch (believed(note.get(), keys.register().get())) {
            case Reading.Read<Checkpoint>(var checkpoint) -> Optional.of(checkpoint);
            case Reading.Unreadable<Checkpoint>(var reason) -> {
                faults.add(Fault.of(Fault.Kind.CHECKPOINT, ExportFolder.CHECKPOINT, reason
                        + " The entries are checked against the tiles alone. Fetch the checkpoint again."));
                yield Optional.empty();
            }
        };
    }
}
