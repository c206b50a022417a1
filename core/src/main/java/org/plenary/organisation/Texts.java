package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.Optional;
import org.plenary.act.Ground;
import org.plenary.vocabulary.Sentence;
import org.plenary.vocabulary.Words;

/// What every text in an act that is done here must satisfy: it says something, keeps to the length of its kind, and
/// holds no character that hides or reorders what a reader sees. Markup is plain text and may be written.
final class Texts {
    /// Names of things and short codes.
    static final int NAME = 120;
    /// Titles, places and names of people.
    static final int TITLE = 300;
    /// Reasons, opinions, comments.
    static final int NOTE = 10_000;
    /// What is decided upon, minutes, statements.
    static final int TEXT = 100_000;

    private final Guard guard;

    Texts(Guard guard) { this.guard = guard; }

    void name(String field, String name) {
        if (!hasHidden(field, name, true)) length(field, name, NAME);
    }

    void name(String field, Optional<String> name) { name.ifPresent(one -> name(field, one)); }

    void title(String field, String title) {
        if (!hasHidden(field, title, true)) length(field, title, TITLE);
    }

    void title(String field, Words words) { words(field, words, TITLE); }

    void title(String field, Optional<Words> words) { words.ifPresent(one -> title(field, one)); }

    void note(String field, Words words) { words(field, words, NOTE); }

    void note(String field, Optional<Words> words) { words.ifPresent(one -> note(field, one)); }

    void text(String field, Words words) { words(field, words, TEXT); }

    private void words(String field, Words words, int most) {
        words.wordings().forEach((language, wording) -> {
            var place = field + "." + language;
            name(place, language.tag());
            if (wording.text().isBlank()) {
                guard.refuse(place, say("The text is blank."), say("Say something in it, or leave the language out."));
            } else if (!hasHidden(place, wording.text(), most == TITLE)) {
                length(place, wording.text(), most);
            }
        });
    }

    private void length(String field, String text, int most) {
        if (text.length() <= most) return;
        int length = text.codePointCount(0, text.length());
        if (length <= most) return;
        guard.refuse(field, say("The text has %,d characters; at most %,d are taken here.", length, most),
                say("Shorten it, or hand the long text in as a paper."));
    }

    private boolean hasHidden(String field, String text, boolean oneLine) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (point >= ' ' && point < 0x7f || !isHidden(point, oneLine)) {
                i += Character.charCount(point);
                continue;
            }
            guard.refuse(field, say("Character %d is %s: %s.", text.codePointCount(0, i) + 1,
                    say("U+%04X", point), why(point)), say("Leave it out."));
            return true;
        }
        return false;
    }

    /// Line ends and tabs belong to running text. Marks of direction that touch one letter only (U+200E, U+200F,
    /// U+061C) and the joiners of Persian and Hindi do not hide anything.
    private static boolean isHidden(int point, boolean oneLine) {
        if (point == '\n' || point == '\r' || point == '\t') return oneLine;
        return Character.isISOControl(point) || reorders(point) || isSurrogate(point) || isNoCharacter(point)
                || point == 0x2028 || point == 0x2029;
    }

    /// Embeddings, overrides and isolates (Unicode Standard Annex 9) can make a text read as another.
    private static boolean reorders(int point) {
        return point >= 0x202a && point <= 0x202e || point >= 0x2066 && point <= 0x2069;
    }

    private static boolean isSurrogate(int point) { return point >= 0xd800 && point <= 0xdfff; }

    private static boolean isNoCharacter(int point) {
        return (point & 0xfffe) == 0xfffe || point >= 0xfdd0 && point <= 0xfdef || point == 0xfeff
                || point >= 0xe0000 && point <= 0xe007f;
    }

    private static Sentence why(int point) {
        if (reorders(point)) return say("it reorders the letters that follow");
        if (isSurrogate(point)) return say("half of a character");
        if (isNoCharacter(point)) return say("no character that can be read");
        return say("a control character");
    }
}
