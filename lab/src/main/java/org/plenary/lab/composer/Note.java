package org.plenary.lab.composer;

import java.util.List;
import org.plenary.vocabulary.Language;

/// A note as it is tabled: a title, what it is about, and sections of paragraphs, lists and tables.
public record Note(Language language, String title, String subtitle, List<Section> sections) {
    /// A part of the note under its heading.
    public record Section(String heading, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /// A piece of a section.
    public sealed interface Block {
        /// A paragraph.
        record Paragraph(String text) implements Block {}

        /// Points, one to a line.
        record Points(List<String> lines) implements Block {
            public Points {
                lines = List.copyOf(lines);
            }
        }

        /// Rows under a header.
        record Table(List<String> header, List<List<String>> rows) implements Block {
            public Table {
                header = List.copyOf(header);
                rows = List.copyOf(rows);
            }
        }
    }

    public Note {
        sections = List.copyOf(sections);
    }
}
