package org.plenary.lab.rollcall.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column of a table is what, where each line is one party's vote on one motion. Column names are in lower
/// case. `coded` says that parties are given by public codes and names and have to be translated; otherwise
/// they are ids as they stand.
public record ColumnMapping(
        String motion, String party, String position, Optional<String> name, Optional<String> date,
        Optional<String> matter, Optional<String> title, boolean coded, Map<String, PositionCode> positions) {
    public ColumnMapping {
        positions = Map.copyOf(positions);
    }

    /// Plenary's own ballot file.
    public static final ColumnMapping PLENARY = of("motion", "party", "position", PositionCode.words())
            .dated("date").about("matter").asWritten();

    /// `un_votes` of the R package unvotes: `rcid,country,country_code,vote`.
    public static final ColumnMapping UN_VOTES = of("rcid", "country_code", "vote", PositionCode.words())
            .named("country");

    /// The long releases of E. Voeten, M. A. Bailey and A. Strezhnev: state number and vote number.
    public static final ColumnMapping VOETEN = of("rcid", "ccode", "vote", PositionCode.numbers()).dated("date");

    /// The voting data of the United Nations Digital Library.
    public static final ColumnMapping DIGITAL_LIBRARY = of("undl_id", "ms_code", "ms_vote", PositionCode.letters())
            .dated("date").titled("title");

    private static final List<ColumnMapping> KNOWN = List.of(PLENARY, UN_VOTES, VOETEN, DIGITAL_LIBRARY);

    /// A mapping with coded parties, to which further columns can be added.
    public static ColumnMapping of(String motion, String party, String position, Map<String, PositionCode> positions) {
        return new ColumnMapping(motion, party, position, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), true, positions);
    }

    public ColumnMapping named(String column) {
        return new ColumnMapping(motion, party, position, Optional.of(column), date, matter, title, coded, positions);
    }

    public ColumnMapping dated(String column) {
        return new ColumnMapping(motion, party, position, name, Optional.of(column), matter, title, coded, positions);
    }

    public ColumnMapping about(String column) {
        return new ColumnMapping(motion, party, position, name, date, Optional.of(column), title, coded, positions);
    }

    public ColumnMapping titled(String column) {
        return new ColumnMapping(motion, party, position, name, date, matter, Optional.of(column), coded, positions);
    }

    /// The same mapping where parties are ids and need no translation.
    public ColumnMapping asWritten() {
        return new ColumnMapping(motion, party, position, name, date, matter, title, false, positions);
    }

    /// The known mapping whose needed columns a header has.
    static Optional<ColumnMapping> recognised(List<String> header) {
        return KNOWN.stream().filter(mapping -> header.containsAll(mapping.needed())).findFirst();
    }

    List<String> needed() { return List.of(motion, party, position); }

    /// All columns that this mapping speaks of, in the order of `LongTable`.
    List<Optional<String>> columns() {
        return List.of(Optional.of(motion), Optional.of(party), Optional.of(position), name, date, matter, title);
    }
}
