package org.plenary.lab.rollcall.read;

/// The wanted fields of one line. The object is used again for the next line.
final class Row {
    private final String[] fields;
    private final boolean[] quoted;
    private long line;
    private int found;

    Row(int wanted) {
        fields = new String[wanted];
        quoted = new boolean[wanted];
    }

    void begin(long line) {
        this.line = line;
        found = 0;
        java.util.Arrays.fill(fields, null);
    }

    void set(int place, String text, boolean inQuotes) {
        fields[place] = text;
        quoted[place] = inQuotes;
    }

    void count(int fieldsFound) { found = fieldsFound; }

    long line() { return line; }

    /// How many fields the line has in all.
    int found() { return found; }

    /// The field, or null where the line is too short or the column does not exist.
    String get(int place) { return place < 0 ? null : fields[place]; }

    /// Whether a field holds the end of a line, as where a quotation mark is not closed.
    boolean runsOverLines() {
        for (var field : fields) if (field != null && field.indexOf('\n') >= 0) return true;
        return false;
    }

    /// R writes a missing value as NA without quotation marks, and Namibia's code with them.
    boolean isMissing(int place) {
        var text = get(place);
        return text == null || text.isEmpty() || !quoted[place] && text.equals("NA");
    }
}
