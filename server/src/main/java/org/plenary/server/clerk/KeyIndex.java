package org.plenary.server.clerk;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Which filings were entered under a key, found again from the envelopes in the register. A key is its
/// author's own: two authors may use the same without hearing of each other.
final class KeyIndex {
    /// Where a filing stands: its entries follow one another.
    record Earlier(long first, int count, String filing) {}

    /// What an author calls a filing.
    record Name(String author, FilingKey key) {}

    private final Map<Name, Earlier> earlier = new ConcurrentHashMap<>();

    Optional<Earlier> of(String author, FilingKey key) {
        return Optional.ofNullable(earlier.get(new Name(author, key)));
    }

    /// Takes up the entry at `index`; entries of one filing come one after the other.
    void take(long index, String author, Envelope.Mark mark) {
        earlier.merge(new Name(author, mark.key()), new Earlier(index, 1, mark.filing()), (known, _) ->
                new Earlier(known.first, (int) (index - known.first) + 1, known.filing));
    }
}
