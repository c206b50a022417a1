package org.plenary.rule;

import org.plenary.rule.Token.Type;

/// Cuts rule text into tokens, one at a time: junk is read no further than its first fault.
final class Tokens {
    private final String text;
    private int at;
    private Token next;

    Tokens(String text) {
        this.text = text;
        next = read();
    }

    Token peek() { return next; }

    Token take() {
        var taken = next;
        next = read();
        return taken;
    }

    /// Whether a name may stand without quotation marks.
    static boolean isPlainName(String name) {
        var tokens = new Tokens(name);
        var read = new StringBuilder();
        while (tokens.peek().inName()) {
            read.append(read.isEmpty() ? "" : " ").append(tokens.take().text());
        }
        return tokens.peek().type() == Type.END && read.toString().equals(name);
    }

    private Token read() {
        while (at < text.length() && isSpace(text.charAt(at))) at++;
        int start = at;
        if (at == text.length()) return new Token(Type.END, "", start + 1);
        char c = text.charAt(at);
        if (c == '"') return quoted();
        if (isDigit(c)) return number();
        if (isWordStart(at)) return word(start);
        return sign(c, start);
    }

    private Token sign(char c, int start) {
        at++;
        return switch (c) {
            case '(' -> new Token(Type.OPEN, "(", start + 1);
            case ')' -> new Token(Type.CLOSE, ")", start + 1);
            case '+' -> new Token(Type.PLUS, "+", start + 1);
            case '-' -> new Token(Type.MINUS, "-", start + 1);
            case '/' -> new Token(Type.SLASH, "/", start + 1);
            case '%' -> new Token(Type.PERCENT, "%", start + 1);
            case '<', '>', '=', '!' -> relation(start);
            default -> {
                if (Character.isHighSurrogate(c) && at < text.length()) at++;
                yield new Token(Type.JUNK, text.substring(start, at), start + 1);
            }
        };
    }

    /// Takes `=>` and `==` whole, so that the fault can name what was meant.
    private Token relation(int start) {
        while (at < text.length() && at < start + 2 && "<>=".indexOf(text.charAt(at)) >= 0) at++;
        var sign = text.substring(start, at);
        var type = Relation.of(sign).isPresent() ? Type.RELATION : Type.JUNK;
        return new Token(type, sign, start + 1);
    }

    private Token number() {
        int start = at;
        digits();
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            digits();
        }
        if (isWordStart(at)) return word(start);
        return new Token(Type.NUMBER, text.substring(start, at), start + 1);
    }

    private Token word(int start) {
        while (isWordStart(at) || isDigitAt(at) || isJoint(at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return new Token(Type.WORD, text.substring(start, at), start + 1);
    }

    /// A quotation mark inside a quoted name is doubled.
    private Token quoted() {
        int start = at++;
        var name = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                name.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                name.append('"');
                at++;
            } else {
                return new Token(name.toString().isBlank() ? Type.JUNK : Type.QUOTED,
                        name.toString(), start + 1);
            }
        }
        return new Token(Type.JUNK, "\"", start + 1);
    }

    private void digits() {
        while (isDigitAt(at)) at++;
    }

    /// A hyphen, apostrophe or the like between two letters belongs to the word: `non-permanent`.
    private boolean isJoint(int place) {
        return place < text.length() && "-'’.&_".indexOf(text.charAt(place)) >= 0
                && (isWordStart(place + 1) || isDigitAt(place + 1));
    }

    private boolean isWordStart(int place) {
        if (place >= text.length()) return false;
        int c = text.codePointAt(place);
        return !isDigitAt(place) && (Character.isLetterOrDigit(c) || Character.getType(c)
                == Character.NON_SPACING_MARK || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    private boolean isDigitAt(int place) {
        return place < text.length() && isDigit(text.charAt(place));
    }

    private static boolean isDigit(char c) { return c >= '0' && c <= '9'; }

    private static boolean isSpace(char c) { return c <= ' ' || Character.isSpaceChar(c); }
}
