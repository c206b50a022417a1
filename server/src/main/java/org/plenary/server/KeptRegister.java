package org.plenary.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.register.Register;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.entry.Entry;
import org.plenary.register.tree.TreeHasher;
import org.plenary.server.view.RegisterCopy;

/// The register as pages read it.
record KeptRegister(Register register) implements RegisterCopy {
    @Override public long size() { return register.size(); }

    @Override public String origin() { return register.checkpoint().origin(); }

    @Override public String checkpoint() { return register.head().toString(); }

    @Override public List<String> keys() { return register.publicKeys().stream().map(Object::toString).toList(); }

    @Override public Optional<Entered> entry(long index) {
        if (index < 0 || index >= register.size()) return Optional.empty();
        try {
            return register.entry(index).map(bytes -> entered(index, bytes));
        } catch (IOException lost) {
            throw new UncheckedIOException("Entry " + index + " cannot be read.", lost);
        }
    }

    private Entered entered(long index, byte[] bytes) {
        var key = Entry.parse(bytes) instanceof Reading.Read<Entry>(var entry) ? entry.key() : "";
        var path = register.inclusion(index).path().stream().map(Object::toString).toList();
        return new Entered(index, new String(bytes, StandardCharsets.UTF_8), key,
                new TreeHasher().leaf(bytes).toString(), path);
    }
}
