package org.plenary.rule;

/// The smallest part of rule text. `column` counts from 1; `text` of a quoted name is the name.
record Token(Type type, String text, int column) {
    enum Type { WORD, NUMBER, QUOTED, RELATION, PLUS, MINUS, SLASH, PERCENT, OPEN, CLOSE, JUNK, END }

    boolean is(String word) { return type == Type.WORD && text.equals(word); }

    /// Whether a name may go on with this token.
    boolean inName() {
        return type == Type.NUMBER || type == Type.WORD && !RuleText.RESERVED.contains(text);
    }

    /// The token as a message shows it: short, and never empty.
    String shown() {
        if (type == Type.END) return "the end";
        var shown = text.length() > 40 ? text.substring(0, 40) + "..." : text;
        return "'" + shown.replaceAll("\\p{Cntrl}", "\uFFFD") + "'";
    }
}
