package org.plenary.register.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A store that lasts as long as the process: for copies played on and for tests.
public final class MemoryStore implements Store {
    private final List<byte[]> entries = new ArrayList<>();
    private final SortedMap<String, byte[]> vault = new TreeMap<>();
    private final List<String> keys = new ArrayList<>();
    private Optional<byte[]> checkpoint;

    public MemoryStore() { checkpoint = Optional.empty(); }

    @Override public synchronized long size() { return entries.size(); }

    @Override public synchronized void append(long first, Batch batch) throws ConcurrentAppend {
        if (first != entries.size()) throw new ConcurrentAppend(first, entries.size());
        var whole = new ArrayList<byte[]>();
        for (var entry : batch.entries()) whole.add(entry.clone());
        entries.addAll(whole);
        for (var secret : batch.vault()) vault.put(hex(secret.digest()), secret.bytes().clone());
        for (var key : batch.keys()) if (!keys.contains(key)) keys.add(key);
        checkpoint = Optional.of(batch.checkpoint().clone());
    }

    @Override public synchronized Optional<byte[]> entry(long index) {
        boolean held = index >= 0 && index < entries.size();
        return held ? Optional.of(entries.get((int) index).clone()) : Optional.empty();
    }

    @Override public void read(long from, long to, Visitor visitor) throws IOException {
        for (long index = Math.max(0, from); index < to; index++) {
            var entry = entry(index);
            if (entry.isEmpty()) return;
            visitor.entry(index, entry.get());
        }
    }

    @Override public synchronized Optional<byte[]> checkpoint() { return checkpoint.map(byte[]::clone); }

    @Override public synchronized Optional<byte[]> secret(byte[] digest) {
        return Optional.ofNullable(vault.get(hex(digest))).map(byte[]::clone);
    }

    @Override public synchronized List<String> keys() { return List.copyOf(keys); }

    @Override public void close() { /* Nothing is held open. */ }

    private static String hex(byte[] digest) { return HexFormat.of().formatHex(digest); }
}
