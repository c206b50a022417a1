package org.plenary.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.act.DatedAct;
import org.plenary.act.MembershipAct;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentMap;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;

/// Who is what here: the names, standings and steps of parties over time.
public record Membership(
        PersistentMap<PartyId, Timeline<DatedAct>> names,
        PersistentMap<PartyId, Timeline<DatedAct>> standings,
        PersistentMap<PartyId, Timeline<DatedAct>> steps) {

    public static Membership begin() {
        return new Membership(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());
    }

    public Membership evolve(MembershipAct act, DatedAct dated) {
        return switch (act) {
            case MembershipAct.PartyNamed(var party, _, _) ->
                    new Membership(added(names, party, dated), standings, steps);
            case MembershipAct.StandingGranted(var party, _, _) -> standing(party, dated);
            case MembershipAct.StandingEnded(var party, _, _) -> standing(party, dated);
            case MembershipAct.StandingSuspended(var party, _, _) -> standing(party, dated);
            case MembershipAct.StandingRestored(var party, _) -> standing(party, dated);
            case MembershipAct.ParticipationLapsed(var party, _) -> standing(party, dated);
            case MembershipAct.StepTaken(var party, _, _, _, _) ->
                    new Membership(names, standings, added(steps, party, dated));
        };
    }

    private Membership standing(PartyId party, DatedAct dated) {
        return new Membership(names, added(standings, party, dated), steps);
    }

    private static PersistentMap<PartyId, Timeline<DatedAct>> added(
            PersistentMap<PartyId, Timeline<DatedAct>> to, PartyId party, DatedAct dated) {
        return to.update(party, Timeline.empty(), line -> line.with(dated.on(), dated.entered(), dated));
    }

    /// Every standing held, by party.
    public List<Holding> holdings(AsOf asOf) {
        var held = new ArrayList<Holding>();
        standings.forEach((_, line) -> holding(line, asOf).ifPresent(held::add));
        return List.copyOf(held);
    }

    public Optional<Holding> holding(PartyId party, AsOf asOf) {
        return holding(standings.getOr(party, Timeline.empty()), asOf);
    }

    private static Optional<Holding> holding(Timeline<DatedAct> line, AsOf asOf) {
        return Episode.read(line.knownBy(asOf.known())).stream()
                .filter(episode -> episode.covers(asOf.day()))
                .reduce((_, later) -> later)
                .map(episode -> episode.on(asOf.day()));
    }

    /// The parties that hold `standing`, suspended ones included.
    public List<Holding> holders(StandingId standing, AsOf asOf) {
        return holdings(asOf).stream().filter(holding -> holding.standing().equals(standing)).toList();
    }

    public int count(StandingId standing, AsOf asOf) { return holders(standing, asOf).size(); }

    /// Whether the record says of any party, at any time, that it holds the standing.
    public boolean wasEverHeld(StandingId standing) {
        return standings.keys().stream()
                .anyMatch(party -> history(party).stream().anyMatch(one -> one.standing().equals(standing)));
    }

    /// Every standing that the party ever held, earliest first, as far as known today.
    public List<Holding> history(PartyId party) { return history(party, Instant.MAX); }

    /// Every standing that the party ever held, earliest first, as far as it had been entered by `known`.
    public List<Holding> history(PartyId party, Instant known) {
        return Episode.read(standings.getOr(party, Timeline.empty()).knownBy(known)).stream()
                .map(episode -> episode.on(LocalDate.MAX))
                .toList();
    }

    /// The steps that the party took by that day, earliest first.
    public List<Step> steps(PartyId party, AsOf asOf) {
        return steps.getOr(party, Timeline.empty()).until(asOf).stream()
                .map(change -> step(change.value()))
                .toList();
    }

    private static Step step(DatedAct dated) {
        var taken = (MembershipAct.StepTaken) dated.act();
        return new Step(taken.party(), taken.procedure(), taken.step(), taken.what(), dated.on(),
                taken.due(), dated);
    }

    /// Every party that the record names, by code, with the name known today.
    public List<Party> parties() {
        var parties = new ArrayList<Party>();
        names.forEach((_, line) -> parties.add(party(line.changes().getLast().value())));
        return List.copyOf(parties);
    }

    public Optional<Party> party(PartyId id, AsOf asOf) {
        return names.getOr(id, Timeline.empty()).valueAt(asOf).map(Membership::party);
    }

    private static Party party(DatedAct dated) {
        var named = (MembershipAct.PartyNamed) dated.act();
        return new Party(named.party(), named.kind(), named.name(), dated);
    }

    /// Whether any act names the party or gives it a standing.
    public boolean knows(PartyId party) { return names.contains(party) || standings.contains(party); }

    /// Every party that the record names or that ever held a standing, by code.
    public List<PartyId> known() {
        var known = new TreeSet<PartyId>(names.keys());
        known.addAll(standings.keys());
        return List.copyOf(known);
    }
}
