package org.plenary.lab.composer;

import java.util.List;
import java.util.stream.Collectors;

/// Writes a note as Markdown (CommonMark, with the tables of GitHub).
public final class NoteMarkdown {
    private NoteMarkdown() {}

    public static String of(Note note) {
        var text = new StringBuilder("# ").append(safe(note.title())).append("\n\n")
                .append(safe(note.subtitle())).append('\n');
        for (var section : note.sections()) {
            text.append("\n## ").append(safe(section.heading())).append('\n');
            for (var block : section.blocks()) text.append('\n').append(block(block)).append('\n');
        }
        return text.toString();
    }

    private static String block(Note.Block block) {
        return switch (block) {
            case Note.Block.Paragraph(var words) -> safe(words);
            case Note.Block.Points(var lines) -> lines.stream().map(line -> "- " + safe(line))
                    .collect(Collectors.joining("\n"));
            case Note.Block.Table(var header, var rows) -> row(header) + "\n" + "|---".repeat(header.size()) + "|\n"
                    + rows.stream().map(NoteMarkdown::row).collect(Collectors.joining("\n"));
        };
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> "| " + safe(cell) + " ").collect(Collectors.joining()) + "|";
    }

    /// What Markdown would take for marks is put behind a backslash.
    private static String safe(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1").replace('\n', ' ');
    }
}
