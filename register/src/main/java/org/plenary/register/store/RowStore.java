package org.plenary.register.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A store that reads its entries some rows at a time, so that no reading holds its database for long.
public interface RowStore extends Store {
    /// An entry and its index.
    record Row(long index, byte[] bytes) {}

    /// The next rows from `from` to before `to`, in order; as many as are well read at once.
    List<Row> rows(long from, long to) throws IOException;

    @Override default Optional<byte[]> entry(long index) throws IOException {
        return rows(index, index + 1).stream().findFirst().map(Row::bytes);
    }

    @Override default void read(long from, long to, Visitor visitor) throws IOException {
        for (long at = Math.max(0, from); at < to; ) {
            var rows = rows(at, to);
            if (rows.isEmpty()) return;
            for (var row : rows) visitor.entry(row.index(), row.bytes());
            at = rows.getLast().index() + 1;
        }
    }
}
