package org.plenary.register.checkpoint;

import java.util.regex.Pattern;
import org.plenary.register.tree.Hash;

/// What the head of a register says: whose it is, how many entries it has, and the root over them
/// (C2SP tlog-checkpoint v1.0.0).
public record Checkpoint(String origin, long size, Hash root) {
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");

    private static final String MOST = Long.toString(Long.MAX_VALUE);

    public Checkpoint {
        if (origin.isBlank() || origin.contains("\n")) {
            throw new IllegalArgumentException("An origin is one line of text.");
        }
        if (size < 0) throw new IllegalArgumentException("A register cannot have " + size + " entries.");
    }

    /// Reads the text of a note. Lines after the third are extensions, signed but not understood.
    public static Reading<Checkpoint> parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length < 4) {
            return Reading.not("A checkpoint has three lines: origin, size and root. This has "
                    + (lines.length - 1) + ".");
        }
        if (lines[0].isBlank()) return Reading.not("The checkpoint's first line, the origin, is empty.");
        if (!SIZE.matcher(lines[1]).matches() || lines[1].length() == 19 && lines[1].compareTo(MOST) > 0) {
            return Reading.not("The checkpoint's second line should be a size in decimal, but is \""
                    + shortened(lines[1]) + "\".");
        }
        var root = Hash.parse(lines[2]);
        if (root.isEmpty()) {
            return Reading.not("The checkpoint's third line should be a hash in base64, but is \""
                    + shortened(lines[2]) + "\".");
        }
        return Reading.of(new Checkpoint(lines[0], Long.parseLong(lines[1]), root.get()));
    }

    public String text() { return origin + "\n" + size + "\n" + root + "\n"; }

    private static String shortened(String line) {
        return line.length() <= 60 ? line : line.substring(0, 60) + "…";
    }
}
