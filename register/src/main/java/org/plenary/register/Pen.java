package org.plenary.register;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.checkpoint.Signer;
import org.plenary.register.entry.Entry;
import org.plenary.register.entry.Sealed;
import org.plenary.register.store.Batch.Secret;

/// Signs drafts for one register, several at a time: signing is the dearest part of entering.
final class Pen {
    /// Fewer drafts than this are signed where they stand.
    private static final int WORTH_SHARING = 8;

    private final String origin;
    private final SecureRandom salts = new SecureRandom();

    Pen(String origin) { this.origin = origin; }

    /// An entry as it is to stand in the register, and what rests in the vault behind it.
    record Signed(Entry entry, Optional<Secret> secret) {}

    /// The signed entries in order; a reason for each draft that cannot be one. `clerk` signs for those
    /// that are not open, so that the register does not show whose they are.
    List<Reading<Signed>> sign(List<Draft> drafts, Signer clerk) {
        var stream = drafts.size() < WORTH_SHARING ? drafts.stream() : drafts.parallelStream();
        return new ArrayList<>(stream.map(draft -> sign(draft, clerk)).toList());
    }

    private Reading<Signed> sign(Draft draft, Signer clerk) {
        var own = draft.isCanonical() ? Entry.signCanonical(draft.body(), origin, draft.author())
                : Entry.sign(draft.body(), origin, draft.author());
        return draft.isOpen() ? own.then(entry -> Reading.of(new Signed(entry, Optional.empty())))
                : own.then(entry -> seal(entry, clerk));
    }

    private Reading<Signed> seal(Entry entry, Signer clerk) {
        var salt = new byte[Sealed.SALT];
        salts.nextBytes(salt);
        var sealed = Sealed.of(entry, salt);
        return Entry.signCanonical(sealed.body(), origin, clerk)
                .then(shown -> Reading.of(new Signed(shown, Optional.of(new Secret(sealed.digest(), sealed.kept())))));
    }
}
