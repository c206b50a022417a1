package org.plenary.lab.rollcall.read;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column of a table is what, where each line is one party's vote on one motion. Column names are in lower
/// case. `coded` says that parties are given by public codes and names and have to be translated; otherwise
/// they are ids as they stand. `own` marks Plenary's own ballot file, which is read strictly.
public record ColumnMapping(
        Map<Field, String> columns, boolean coded, boolean own, Map<String, PositionCode> positions) {
    public ColumnMapping {
        var copy = new EnumMap<Field, String>(Field.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
        positions = Map.copyOf(positions);
    }

    /// Plenary's own ballot file.
    public static final ColumnMapping PLENARY = new ColumnMapping(
            of("motion", "party", "position", PositionCode.words())
                    .with(Field.DATE, "date").with(Field.MATTER, "matter")
                    .with(Field.OUTCOME, "outcome").with(Field.SETTLED, "settled").columns(),
            false, true, PositionCode.words());

    /// `un_votes` of the R package unvotes: `rcid,country,country_code,vote`; joined with `un_roll_calls` it has dates.
    public static final ColumnMapping UN_VOTES = of("rcid", "country_code", "vote", PositionCode.words())
            .with(Field.NAME, "country").with(Field.DATE, "date");

    /// The long releases of E. Voeten, M. A. Bailey and A. Strezhnev: state number and vote number.
    public static final ColumnMapping VOETEN = of("rcid", "ccode", "vote", PositionCode.numbers())
            .with(Field.DATE, "date");

    /// The voting data of the United Nations Digital Library. A motion with a resolution's symbol was adopted.
    public static final ColumnMapping DIGITAL_LIBRARY = of("undl_id", "ms_code", "ms_vote", PositionCode.letters())
            .with(Field.DATE, "date").with(Field.TITLE, "title").with(Field.OUTCOME, "resolution");

    private static final List<ColumnMapping> KNOWN = List.of(PLENARY, UN_VOTES, VOETEN, DIGITAL_LIBRARY);

    /// A mapping with coded parties, to which further columns can be added.
    public static ColumnMapping of(String motion, String party, String position, Map<String, PositionCode> positions) {
        return new ColumnMapping(Map.of(Field.MOTION, motion, Field.PARTY, party, Field.POSITION, position), true,
                false, positions);
    }

    public ColumnMapping with(Field field, String column) {
        var more = new EnumMap<Field, String>(columns);
        more.put(field, column);
        return new ColumnMapping(more, coded, own, positions);
    }

    /// The same mapping where parties are ids and need no translation.
    public ColumnMapping asWritten() { return new ColumnMapping(columns, false, own, positions); }

    /// The known mapping whose needed columns a header has.
    static Optional<ColumnMapping> recognised(List<String> header) {
        return KNOWN.stream().filter(mapping -> header.containsAll(mapping.needed())).findFirst();
    }

    /// The known mapping of which a header lacks one needed column only: a slip of the pen, most likely.
    static Optional<ColumnMapping> nearest(List<String> header) {
        return KNOWN.stream().filter(mapping -> mapping.lacking(header).size() == 1)
                .min(Comparator.comparing(mapping -> !mapping.own()));
    }

    /// The needed columns that a header does not have.
    List<String> lacking(List<String> header) {
        return needed().stream().filter(name -> !header.contains(name)).toList();
    }

    /// The columns of this mapping that a header has more than once.
    List<String> doubled(List<String> header) {
        return columns.values().stream().filter(name -> Collections.frequency(header, name) > 1).toList();
    }

    List<String> needed() {
        return List.of(columns.get(Field.MOTION), columns.get(Field.PARTY), columns.get(Field.POSITION));
    }

    /// All columns that this mapping speaks of, by the order of the fields.
    List<Optional<String>> places() {
        return Arrays.stream(Field.values()).map(field -> Optional.ofNullable(columns.get(field))).toList();
    }
}
