package org.plenary.register;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.checkpoint.Signer;
import org.plenary.register.entry.Entry;
import org.plenary.register.entry.Sealed;
import org.plenary.register.store.Batch.Secret;

/// Signs drafts for one register, as signing is the dearest part of entering: what one key signs openly gets
/// one signature for several.
///
/// What is sealed is signed alone, outside and within: no entry may tell that there is another which its reader
/// may not know of.
final class Pen {
    /// Entries under one signature: more would make each longer than it makes the signature cheaper.
    private static final int MOST_TOGETHER = 64;

    private final String origin;
    private final SecureRandom salts = new SecureRandom();

    Pen(String origin) { this.origin = origin; }

    /// An entry as it is to stand in the register, and what rests in the vault behind it.
    record Signed(Entry entry, Optional<Secret> secret) {}

    /// Drafts that get one signature, with their places in the batch.
    private record Sheaf(List<Draft> drafts, List<Integer> places) {
        private Sheaf() { this(new ArrayList<>(), new ArrayList<>()); }

        private boolean isFull() { return drafts.size() == MOST_TOGETHER; }

        private void add(Draft draft, int place) {
            drafts.add(draft);
            places.add(place);
        }
    }

    /// The signed entries in order; a reason for each draft that cannot be one. `clerk` signs for those
    /// that are not open, so that the register does not show whose they are.
    List<Reading<Signed>> sign(List<Draft> drafts, Signer clerk) {
        var signed = new ArrayList<Reading<Signed>>(Collections.nCopies(drafts.size(), null));
        for (var sheaf : sheaves(drafts)) {
            var entries = sign(sheaf, clerk);
            for (int i = 0; i < entries.size(); i++) signed.set(sheaf.places.get(i), entries.get(i));
        }
        return signed;
    }

    private static List<Sheaf> sheaves(List<Draft> drafts) {
        var sheaves = new ArrayList<Sheaf>();
        var growing = new IdentityHashMap<Signer, Sheaf>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            boolean shares = draft.isOpen() && draft.isCanonical();
            var sheaf = shares ? growing.get(draft.author()) : null;
            if (sheaf == null || sheaf.isFull()) {
                sheaf = new Sheaf();
                sheaves.add(sheaf);
                if (shares) growing.put(draft.author(), sheaf);
            }
            sheaf.add(draft, i);
        }
        return sheaves;
    }

    private List<Reading<Signed>> sign(Sheaf sheaf, Signer clerk) {
        var first = sheaf.drafts.getFirst();
        if (!first.isOpen()) return List.of(alone(first).then(entry -> seal(entry, clerk)));
        var entries = sheaf.drafts.size() == 1 ? List.of(alone(first)) : Entry.signTogether(
                sheaf.drafts.stream().map(Draft::body).toList(), origin, first.author());
        return entries.stream()
                .map(one -> one.then(entry -> Reading.of(new Signed(entry, Optional.empty())))).toList();
    }

    private Reading<Entry> alone(Draft draft) {
        return draft.isCanonical() ? Entry.signCanonical(draft.body(), origin, draft.author())
                : Entry.sign(draft.body(), origin, draft.author());
    }

    private Reading<Signed> seal(Entry entry, Signer clerk) {
        var salt = new byte[Sealed.SALT];
        salts.nextBytes(salt);
        var sealed = Sealed.of(entry, salt);
        return Entry.signCanonical(sealed.body(), origin, clerk)
                .then(shown -> Reading.of(new Signed(shown, Optional.of(new Secret(sealed.digest(), sealed.kept())))));
    }
}
