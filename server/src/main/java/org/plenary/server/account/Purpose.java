package org.plenary.server.account;

/// What the accounts of a folder are for. It is written into their file when the file is made.
public enum Purpose {
    /// A real organisation: everybody proves who they are.
    RECORD("the record"),
    /// An invented situation: its ready accounts may be entered by anybody who can read the page.
    EXERCISE("an exercise");

    private final String word;

    Purpose(String word) { this.word = word; }

    public String word() { return word; }
}
