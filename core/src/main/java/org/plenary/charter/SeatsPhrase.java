package org.plenary.charter;

import java.util.List;
import java.util.TreeSet;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.WeightId;

/// Reads lines of seats.
final class SeatsPhrase {
    private SeatsPhrase() {}

    static Phrase<List<Seats>> read(String text) {
        if (text.equals("none")) return Phrase.of(List.of());
        var group = after("each of ", text);
        if (!group.isEmpty()) return one(new Seats.EachOfGroup(new GroupId(group)));
        var weight = after("each with ", text);
        if (!weight.isEmpty()) return one(new Seats.EachWithWeight(new WeightId(weight)));
        var standing = after("each ", text);
        if (!standing.isEmpty()) return one(new Seats.EachWithStanding(new StandingId(standing)));
        if (text.matches("[1-9][0-9]{0,5} elected")) {
            return one(new Seats.Elected(Integer.parseInt(text.substring(0, text.indexOf(' ')))));
        }
        if (text.matches("[\\p{L}\\p{N}-]+")) {
            return one(new Seats.Listed(new TreeSet<>(List.of(new PartyId(text)))));
        }
        return Phrase.fault("`%s` does not say whose seats these are.".formatted(text),
                "Write `each STANDING`, `each of GROUP`, `each with WEIGHT`, `10 elected`, `none`, "
                        + "or a list of party codes such as `[CHN, FRA]`.");
    }

    private static Phrase<List<Seats>> one(Seats seats) { return Phrase.of(List.of(seats)); }

    private static String after(String opening, String text) {
        return text.startsWith(opening) ? text.substring(opening.length()).strip() : "";
    }
}
