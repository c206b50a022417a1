package org.plenary.charter.reading;

import java.util.Optional;
import java.util.function.BiFunction;

/// One part of what an entry lays down: `label` names it (`seats`, `rank`, `clock`), `item` which of several it is, and
/// `of` how that one is called. `law` is what is laid down: parts are alike where it is equal, however they are said.
public record Part(String label, String item, Said of, Object law, Said says) {
    /// How something is said.
    public interface Said {
        String in(LawText text);
    }

    static Part of(String label, Object law, Said says) { return new Part(label, "", _ -> "", law, says); }

    /// Something that an entry may leave open is its part where it does not.
    static <T> Optional<Part> of(String label, Optional<T> law, BiFunction<LawText, T, String> says) {
        return law.map(one -> of(label, one, text -> says.apply(text, one)));
    }

    /// The label in words: `time limit, “Warned”`.
    public String title(LawText text) {
        var name = text.say("part." + label);
        var which = of.in(text);
        return which.isEmpty() ? name : text.say("part-of", name, which);
    }

    /// The label and what it says.
    public String told(LawText text) { return text.say("told", title(text), says.in(text)); }
}
