package org.plenary.lab.rollcall.read;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/// Takes the wanted fields out of each line. Texts that come again and again (codes, votes, motions) are made
/// once, so that reading a million lines makes little work for the garbage collector.
final class RowReader extends AbstractBaseCsvCallbackHandler<Row> {
    private static final int SLOTS = 1 << 12;
    /// Codes and names are kept, titles are not: they hardly come again.
    private static final int LONGEST_KEPT = 64;

    private final int[] places;
    private final Row row;
    private final String[] seen = new String[SLOTS];
    private int fields;

    /// `places[column]` is where the column goes in the row, or -1.
    RowReader(int[] places, Row row) {
        this.places = places;
        this.row = row;
    }

    @Override protected void handleBegin(long startingLineNumber) {
        fields = 0;
        row.begin(startingLineNumber + 1); // the header was taken off before
    }

    @Override protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        fields = column + 1;
        if (column >= places.length || places[column] < 0) return;
        row.set(places[column], text(buffer, offset, length), quoted);
    }

    @Override protected Row buildRecord() {
        row.count(fields);
        return row;
    }

    private String text(char[] buffer, int offset, int length) {
        int from = offset;
        int to = offset + length;
        while (from < to && buffer[from] <= ' ') from++;
        while (to > from && buffer[to - 1] <= ' ') to--;
        if (to - from > LONGEST_KEPT) return new String(buffer, from, to - from);
        int hash = to - from;
        for (int i = from; i < to; i++) hash = 31 * hash + buffer[i];
        int slot = (hash ^ hash >>> 12) & SLOTS - 1;
        var known = seen[slot];
        if (known != null && same(known, buffer, from, to - from)) return known;
        return seen[slot] = new String(buffer, from, to - from);
    }

    private static boolean same(String known, char[] buffer, int from, int length) {
        if (known.length() != length) return false;
        for (int i = 0; i < length; i++) if (known.charAt(i) != buffer[from + i]) return false;
        return true;
    }
}
