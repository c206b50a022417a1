package org.plenary.server.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.calendar.PartialDate;
import org.plenary.relation.Pair;
import org.plenary.relation.DeclaredLevel;
import org.plenary.vocabulary.LevelId;
import org.plenary.vocabulary.PartyId;

/// How parties stand to each other.
public final class RelationsView {
    /// The level of a pair since a day; `rank` counts the charter's ladder from 1.
    public record RelationRow(
            List<String> pair, List<Text> names, LevelId level, Text levelName, int rank, Optional<Text> title,
            PartialDate since, Optional<PartialDate> until, Optional<Text> note, List<Cite> sources,
            List<Contest> contested) {
        static RelationRow of(Vantage vantage, DeclaredLevel one) {
            var first = one.pair().first();
            var second = one.pair().second();
            return new RelationRow(List.of(first.value(), second.value()),
                    List.of(vantage.name(first), vantage.name(second)), one.level(), vantage.name(one.level()),
                    rankOf(vantage, one.level()), vantage.text(one.title()), one.since(), one.until(),
                    vantage.text(one.act().note()), Cite.of(one.act()), Contest.of(one.act()));
        }
    }

    /// Everything on record between two parties: the level now, all levels, and where both belong.
    public record PairPage(Ref first, Ref second, Optional<RelationRow> now, List<RelationRow> history,
                           List<Ref> bothBelong, List<Ref> bothBound) {}

    /// One rung of the ladder.
    public record Rung(LevelId level, Text name, int rank, int pairs) {}

    private RelationsView() {}

    /// The level of every pair on that day.
    public static List<RelationRow> all(Vantage vantage) {
        return vantage.organisation().relations().relations(vantage.asOf()).stream()
                .map(one -> RelationRow.of(vantage, one)).toList();
    }

    public static List<RelationRow> of(Vantage vantage, PartyId party) {
        return vantage.organisation().relations().relations(party, vantage.asOf()).stream()
                .map(one -> RelationRow.of(vantage, one)).toList();
    }

    /// The charter's ladder, lowest first, with the number of pairs on each rung.
    public static List<Rung> ladder(Vantage vantage) {
        var rows = all(vantage);
        return vantage.charter().relations().stream()
                .map(level -> new Rung(level.id(), vantage.name(level.id()), level.rank(),
                        (int) rows.stream().filter(row -> row.level().equals(level.id())).count()))
                .toList();
    }

    /// The parties of the matrix: those of any pair on record by that day.
    public static List<String> codes(List<RelationRow> rows) {
        var codes = new TreeSet<String>();
        rows.forEach(row -> codes.addAll(row.pair()));
        return List.copyOf(codes);
    }

    public static PairPage pair(Vantage vantage, PartyId one, PartyId other) {
        var pair = new Pair(one, other);
        var relations = vantage.organisation().relations();
        var history = relations.history(pair, vantage.asOf().known()).stream()
                .filter(relation -> !relation.since().first().isAfter(vantage.day()))
                .map(relation -> RelationRow.of(vantage, relation)).toList();
        return new PairPage(Ref.of(vantage, pair.first()), Ref.of(vantage, pair.second()),
                relations.relation(pair, vantage.asOf()).map(relation -> RelationRow.of(vantage, relation)),
                history.reversed(), bothBelong(vantage, pair), bothBound(vantage, pair));
    }

    private static List<Ref> bothBelong(Vantage vantage, Pair pair) {
        var relations = vantage.organisation().relations();
        var second = relations.affiliations(pair.second(), vantage.asOf()).stream()
                .map(place -> place.organisation()).toList();
        return relations.affiliations(pair.first(), vantage.asOf()).stream()
                .map(place -> place.organisation()).filter(second::contains).distinct()
                .map(organisation -> Ref.of(vantage, organisation)).toList();
    }

    private static List<Ref> bothBound(Vantage vantage, Pair pair) {
        var both = new ArrayList<Ref>();
        for (var instrument : vantage.organisation().instruments().instruments(vantage.charter(), vantage.asOf())) {
            boolean areBound = List.of(pair.first(), pair.second()).stream().allMatch(party ->
                    instrument.participation(party).filter(one -> one.isBound(vantage.day())).isPresent());
            if (areBound) both.add(Ref.of(vantage, instrument.id()));
        }
        return List.copyOf(both);
    }

    private static int rankOf(Vantage vantage, LevelId id) {
        return vantage.charter().relations().stream().filter(level -> level.id().equals(id))
                .map(level -> level.rank()).findFirst().orElse(0);
    }

    /// The same rows, the highest level first.
    public static List<RelationRow> deepestFirst(List<RelationRow> rows) {
        return rows.stream().sorted(Comparator.comparingInt(RelationRow::rank).reversed()
                .thenComparing(RelationRow::since)).toList();
    }
}
