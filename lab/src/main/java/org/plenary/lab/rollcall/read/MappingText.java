package org.plenary.lab.rollcall.read;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.vocabulary.NearMiss;

/// Reads a mapping as users write it: `motion=vote_id,party=country,position=choice,for=Y,against=N`. Fields name
/// their columns; the words `for`, `against`, `abstaining`, `absent` and `not-member` name the codes of the file,
/// several of them with `|` between; `codes=public` has parties translated from public codes.
public final class MappingText {
    private static final List<String> STANCES = List.of("for", "against", "abstaining", "absent", "not-member");
    private static final PositionCode[] MEANT = PositionCode.values();

    private final Map<Field, String> columns = new EnumMap<>(Field.class);
    private final Map<String, PositionCode> positions = new HashMap<>();
    private boolean coded;

    private MappingText() {}

    /// The mapping that was written, or what is wrong with it.
    public sealed interface Answer {
        /// The mapping.
        record Understood(ColumnMapping mapping) implements Answer {}

        /// What is wrong, and how to mend it.
        record Wrong(String why) implements Answer {}
    }

    public static Answer read(String text) {
        var reader = new MappingText();
        for (var part : text.split(",")) {
            var wrong = reader.take(part.strip());
            if (!wrong.isEmpty()) return new Answer.Wrong(wrong);
        }
        for (var needed : List.of(Field.MOTION, Field.PARTY, Field.POSITION)) {
            if (!reader.columns.containsKey(needed)) {
                return new Answer.Wrong("No column is given for '%s'. Add %s=COLUMN.".formatted(
                        needed.word(), needed.word()));
            }
        }
        var words = reader.positions.isEmpty() ? PositionCode.words() : reader.positions;
        return new Answer.Understood(new ColumnMapping(reader.columns, reader.coded, false, words));
    }

    private String take(String part) {
        int at = part.indexOf('=');
        if (at < 1 || at == part.length() - 1) {
            return "'%s' says nothing of a column. Write field=column, for example party=country.".formatted(part);
        }
        var key = part.substring(0, at).strip().toLowerCase(Locale.ROOT);
        var value = part.substring(at + 1).strip();
        int stance = STANCES.indexOf(key);
        if (stance >= 0) return codes(MEANT[stance], value);
        if (key.equals("codes")) return coded(value);
        var field = Field.of(key);
        if (field.isEmpty()) return unknown(key);
        var earlier = columns.putIfAbsent(field.get(), value.toLowerCase(Locale.ROOT));
        return earlier == null ? "" : "'%s' is given two columns. Keep one.".formatted(key);
    }

    private String codes(PositionCode meant, String value) {
        for (var code : value.split("\\|")) {
            if (code.isBlank()) continue;
            var earlier = positions.putIfAbsent(code.strip().toLowerCase(Locale.ROOT), meant);
            if (earlier != null && earlier != meant) return "'%s' is given two meanings. Keep one.".formatted(code);
        }
        return "";
    }

    private String coded(String value) {
        coded = value.equals("public");
        return coded || value.equals("plain") ? ""
                : "codes=%s is unknown. Write codes=public or codes=plain.".formatted(value);
    }

    private static String unknown(String key) {
        var known = new java.util.ArrayList<>(Field.words());
        known.addAll(STANCES);
        known.add("codes");
        return ("'%s' is no field. Known are %s. %s".formatted(key, String.join(", ", known),
                NearMiss.hint(key, known))).strip();
    }
}
