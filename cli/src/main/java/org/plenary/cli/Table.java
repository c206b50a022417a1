package org.plenary.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Rows under a header, fitted to the terminal: where a row is too wide, the widest columns give way, but never
/// the first, which holds the name to ask for. Without a terminal nothing is cut.
final class Table {
    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... header) {
        this.header = List.of(header);
    }

    Table row(Object... cells) {
        var row = new ArrayList<String>();
        for (var cell : cells) row.add(cell.toString().replace('\n', ' '));
        rows.add(row);
        return this;
    }

    /// Whether a cell carries the mark of a value that another source contests.
    boolean marks() { return rows.stream().flatMap(List::stream).anyMatch(cell -> cell.endsWith(Show.MARK)); }

    boolean isEmpty() { return rows.isEmpty(); }

    void print(PrintWriter out, int columns) {
        int[] widths = widths();
        fit(widths, columns);
        line(out, header, widths);
        line(out, header.stream().map(name -> "-".repeat(Width.of(name))).toList(), widths);
        rows.forEach(row -> line(out, row, widths));
    }

    private int[] widths() {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Width.of(header.get(i));
            for (var row : rows) widths[i] = Math.max(widths[i], Width.of(row.get(i)));
        }
        return widths;
    }

    private static void fit(int[] widths, int columns) {
        if (columns <= 0) return;
        while (total(widths) > columns) {
            int widest = widths.length - 1;
            for (int i = 1; i < widths.length; i++) if (widths[i] > widths[widest]) widest = i;
            if (widths[widest] <= NARROWEST) return;
            widths[widest]--;
        }
    }

    private static int total(int[] widths) {
        int total = GAP * (widths.length - 1);
        for (int width : widths) total += width;
        return total;
    }

    private static void line(PrintWriter out, List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            var cell = Width.cut(cells.get(i), widths[i]);
            line.append(cell);
            if (i < cells.size() - 1) line.repeat(" ", widths[i] - Width.of(cell) + GAP);
        }
        out.println(line.toString().stripTrailing());
    }
}
