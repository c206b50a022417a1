package org.plenary.lab.ballot;

/// What is wrong with a line of a file, and how to mend it. Line 1 is the header.
public record LineFinding(String file, long line, String message, String remedy) {
    @Override public String toString() {
        return "%s:%d: %s %s".formatted(file, line, message, remedy);
    }
}
