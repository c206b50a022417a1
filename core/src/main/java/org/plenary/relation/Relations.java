package org.plenary.relation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.RelationAct;
import org.plenary.calendar.PartialDate;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentMap;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.PartyId;

/// The relations of pairs of parties over time, and their places in outside organisations.
public record Relations(
        PersistentMap<Pair, Timeline<DatedAct>> declared,
        PersistentMap<PartyId, PersistentMap<PartyId, Timeline<DatedAct>>> outside) {

    public static Relations begin() { return new Relations(PersistentMap.empty(), PersistentMap.empty()); }

    public Relations evolve(RelationAct act, DatedAct dated) {
        return switch (act) {
            case RelationAct.RelationDeclared(var first, var second, _, _) -> new Relations(
                    declared.update(new Pair(first, second), Timeline.empty(), line -> added(line, dated)),
                    outside);
            case RelationAct.OutsideMembership(var party, var organisation, _) -> new Relations(declared,
                    outside.update(party, PersistentMap.empty(), places ->
                            places.update(organisation, Timeline.empty(), line -> added(line, dated))));
        };
    }

    private static Timeline<DatedAct> added(Timeline<DatedAct> line, DatedAct dated) {
        return line.with(dated.on(), dated.entered(), dated);
    }

    /// The level of a pair on that day: the one declared last.
    public Optional<DeclaredLevel> relation(Pair pair, AsOf asOf) {
        return history(pair, asOf.known()).stream()
                .filter(relation -> !relation.since().first().isAfter(asOf.day()))
                .reduce((_, later) -> later);
    }

    /// Every level that the pair declared, earliest first, as far as known today.
    public List<DeclaredLevel> history(Pair pair) { return history(pair, Instant.MAX); }

    /// Every level that the pair declared, earliest first, as far as it had been entered by `known`. Of
    /// two declarations of one day the one entered later corrects the other.
    public List<DeclaredLevel> history(Pair pair, Instant known) {
        var levels = new ArrayList<DeclaredLevel>();
        for (var change : declared.getOr(pair, Timeline.empty()).knownBy(known)) {
            if (!levels.isEmpty()) {
                var last = levels.removeLast();
                if (!last.since().equals(change.on())) levels.add(ended(last, change.on()));
            }
            var act = (RelationAct.RelationDeclared) change.value().act();
            levels.add(new DeclaredLevel(pair, act.level(), act.title(), change.on(), Optional.empty(),
                    change.value()));
        }
        return List.copyOf(levels);
    }

    private static DeclaredLevel ended(DeclaredLevel last, PartialDate on) {
        return new DeclaredLevel(
                last.pair(), last.level(), last.title(), last.since(), Optional.of(on), last.act());
    }

    /// The level of every pair that had declared one by that day, by pair: the cells of the matrix.
    public List<DeclaredLevel> relations(AsOf asOf) {
        var all = new ArrayList<DeclaredLevel>();
        declared.forEach((pair, _) -> relation(pair, asOf).ifPresent(all::add));
        return List.copyOf(all);
    }

    /// The relations of one party, by pair.
    public List<DeclaredLevel> relations(PartyId party, AsOf asOf) {
        return relations(asOf).stream().filter(relation -> relation.pair().has(party)).toList();
    }

    /// The party's places in outside organisations by that day, earliest first.
    public List<Affiliation> affiliations(PartyId party, AsOf asOf) {
        var places = new ArrayList<Affiliation>();
        outside.getOr(party, PersistentMap.empty()).forEach((_, line) -> line.statedBy(asOf.known())
                .filter(dated -> !dated.on().first().isAfter(asOf.day()))
                .ifPresent(dated -> places.add(affiliation(dated))));
        places.sort(Comparator.comparing(Affiliation::since).thenComparing(Affiliation::organisation));
        return List.copyOf(places);
    }

    /// Every party's places in outside organisations by that day, by party.
    public List<Affiliation> affiliations(AsOf asOf) {
        var places = new ArrayList<Affiliation>();
        outside.keys().forEach(party -> places.addAll(affiliations(party, asOf)));
        return List.copyOf(places);
    }

    private static Affiliation affiliation(DatedAct dated) {
        var outside = (RelationAct.OutsideMembership) dated.act();
        return new Affiliation(outside.party(), outside.organisation(), outside.as(), dated.on(), dated);
    }
}
