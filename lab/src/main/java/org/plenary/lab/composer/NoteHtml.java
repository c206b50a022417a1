package org.plenary.lab.composer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes a note as a page that stands alone and prints on A4. It is XHTML as well, so that a printer of documents can
/// read it.
public final class NoteHtml {
    private static final String STYLE = """
            @page { size: A4; margin: 14mm 15mm; }
            body { font-family: 'Note', 'Han', 'Noto Sans', 'Liberation Sans', sans-serif; font-size: %spt;
              line-height: 1.3; color: #1a1a1a; max-width: 190mm; margin: 0 auto; }
            h1 { font-size: 1.5em; margin: 0 0 0.15em; line-height: 1.15; }
            h2 { font-size: 1.1em; margin: 0.75em 0 0.2em; border-bottom: 0.5pt solid #777; page-break-after: avoid; }
            p { margin: 0.25em 0; } ul { margin: 0.2em 0; padding-left: 1.3em; }
            table { border-collapse: collapse; width: 100%%; margin: 0.3em 0; }
            th, td { border: 0.4pt solid #999; padding: 0.15em 0.35em; text-align: left; vertical-align: top;
              font-size: 0.92em; }
            th { background: #eee; } tr { page-break-inside: avoid; } .about { color: #444; }
            .whole { white-space: nowrap; }
            """;

    private NoteHtml() {}

    public static String of(Note note) { return of(note, 9.5); }

    /// `points` is the size of the letters.
    static String of(Note note, double points) {
        var text = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="%4$s" xml:lang="%4$s" xmlns="http://www.w3.org/1999/xhtml">
                <head><meta charset="UTF-8" />
                <meta name="description" content="%2$s" />
                <title>%1$s</title>
                <style>
                %3$s</style></head>
                <body>
                <h1>%1$s</h1>
                <p class="about">%2$s</p>
                """.formatted(safe(note.title()), safe(note.subtitle()), STYLE.formatted(points), note.language()));
        for (var section : note.sections()) {
            text.append("<h2>").append(safe(section.heading())).append("</h2>\n");
            for (var block : section.blocks()) text.append(block(block)).append('\n');
        }
        return text.append("</body>\n</html>\n").toString();
    }

    private static String block(Note.Block block) {
        return switch (block) {
            case Note.Block.Paragraph(var words) -> "<p>" + safe(words) + "</p>";
            case Note.Block.Points(var lines) -> lines.stream().map(line -> "<li>" + safe(line) + "</li>")
                    .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
            case Note.Block.Table(var header, var rows) -> "<table>\n" + columns(header, rows) + "<thead>"
                    + row("th scope=\"col\"", "th", header) + "</thead>\n<tbody>\n" + rows.stream()
                    .map(cells -> row("td", "td", cells)).collect(Collectors.joining("\n")) + "\n</tbody></table>";
        };
    }

    /// Room by the root of the longest text. Chinese breaks anywhere: a printer would make a column one letter wide.
    private static String columns(List<String> header, List<List<String>> rows) {
        var room = IntStream.range(0, header.size()).mapToDouble(column -> Math.sqrt(Math.max(width(header.get(column)),
                rows.stream().mapToInt(cells -> width(cells.get(column))).max().orElse(0)))).toArray();
        double all = Arrays.stream(room).sum();
        return Arrays.stream(room)
                .mapToObj(one -> "<col style=\"width:%d%%\" />".formatted(Math.round(100 * one / all)))
                .collect(Collectors.joining("", "<colgroup>", "</colgroup>\n"));
    }

    /// In letters; a Chinese one takes the room of two.
    private static int width(String text) {
        return text.codePoints().map(letter -> Character.isIdeographic(letter) ? 2 : 1).sum();
    }

    private static String row(String open, String close, List<String> cells) {
        return cells.stream().map(cell -> "<" + open + ">" + whole(safe(cell)) + "</" + close + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    /// `16(1)` is one word, which a printer would break before the bracket.
    private static String whole(String text) {
        return text.replaceAll("[0-9A-Za-z.]+\\([0-9a-z]+\\)", "<span class=\"whole\">$0</span>");
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
