package org.plenary.lab.rollcall.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.rule.Stance;

/// What a vote is called in a public record.
public enum PositionCode {
    FOR(Stance.FOR), AGAINST(Stance.AGAINST), ABSTAINING(Stance.ABSTAINING), ABSENT(Stance.ABSENT),
    /// The party had no seat at that vote.
    NOT_MEMBER(Stance.SILENT);

    private final Stance stance;

    PositionCode(Stance stance) { this.stance = stance; }

    Stance stance() { return stance; }

    /// The words of Plenary's ballot files, and those of `un_votes`.
    static Map<String, PositionCode> words() {
        var words = new HashMap<String, PositionCode>();
        put(words, FOR, "for", "yes");
        put(words, AGAINST, "against", "no");
        put(words, ABSTAINING, "abstaining", "abstain");
        put(words, ABSENT, "absent", "not taking part");
        put(words, NOT_MEMBER, "not-member");
        return words;
    }

    /// The numbers of E. Voeten's releases, by their codebook.
    static Map<String, PositionCode> numbers() {
        var numbers = new HashMap<String, PositionCode>();
        put(numbers, FOR, "1", "1.0");
        put(numbers, ABSTAINING, "2", "2.0");
        put(numbers, AGAINST, "3", "3.0");
        put(numbers, ABSENT, "8", "8.0");
        put(numbers, NOT_MEMBER, "9", "9.0");
        return numbers;
    }

    /// The letters of the United Nations Digital Library.
    static Map<String, PositionCode> letters() {
        var letters = new HashMap<String, PositionCode>();
        put(letters, FOR, "y");
        put(letters, AGAINST, "n");
        put(letters, ABSTAINING, "a");
        put(letters, ABSENT, "nv", "x");
        return letters;
    }

    static Optional<PositionCode> of(String text, Map<String, PositionCode> codes) {
        var exact = codes.get(text);
        return Optional.ofNullable(exact != null ? exact : codes.get(text.toLowerCase(Locale.ROOT)));
    }

    private static void put(Map<String, PositionCode> codes, PositionCode code, String... texts) {
        for (var text : texts) codes.put(text, code);
    }
}
