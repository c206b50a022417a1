package org.plenary.charter;

/// What the check of a charter, or the reading of its files, found: a value and never an exception.
/// `path` names the provision (`bodies/heads of state/decides/0`); the reader knows its line and column.
public record CharterFinding(Level level, String kind, String path, String message, String remedy)
        implements Comparable<CharterFinding> {
    /// An error keeps the charter from being used as law; a warning is a doubt; a note is worth knowing.
    public enum Level { ERROR, WARNING, NOTE }

    @Override public int compareTo(CharterFinding other) {
        int byPath = path.compareTo(other.path);
        if (byPath != 0) return byPath;
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : message.compareTo(other.message);
    }
}
