package org.plenary.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.NetworkAct;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentMap;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.NetworkId;

/// Every network on record.
public record Networks(PersistentMap<NetworkId, Timeline<DatedAct>> acts) {
    public static Networks begin() { return new Networks(PersistentMap.empty()); }

    public Networks evolve(NetworkAct act, DatedAct dated) {
        return switch (act) {
            case NetworkAct.NetworkFounded founded -> added(founded.network(), dated);
            case NetworkAct.InstitutionJoined joined -> added(joined.network(), dated);
            case NetworkAct.NetworkMet met -> added(met.network(), dated);
            case NetworkAct.NetworkNoted noted -> added(noted.network(), dated);
        };
    }

    private Networks added(NetworkId network, DatedAct dated) {
        return new Networks(acts.update(network, Timeline.empty(),
                line -> line.with(dated.on(), dated.entered(), dated)));
    }

    /// Whether the founding of the network is on record.
    public boolean knows(NetworkId id) {
        return acts.getOr(id, Timeline.empty()).changes().stream()
                .anyMatch(change -> change.value().act() instanceof NetworkAct.NetworkFounded);
    }

    /// Every network whose founding is on record, by id.
    public List<NetworkId> known() { return acts.keys().stream().filter(this::knows).toList(); }

    /// The networks founded by that day, earliest first.
    public List<Network> networks(AsOf asOf) {
        var networks = new ArrayList<Network>();
        acts.keys().forEach(id -> network(id, asOf).ifPresent(networks::add));
        networks.sort(Comparator.comparing(Network::since).thenComparing(Network::id));
        return List.copyOf(networks);
    }

    public Optional<Network> network(NetworkId id, AsOf asOf) {
        Optional<DatedAct> founding = Optional.empty();
        var institutions = new ArrayList<Institution>();
        var meetings = new ArrayList<NetworkMeeting>();
        var notes = new ArrayList<Note>();
        for (var change : acts.getOr(id, Timeline.empty()).until(asOf)) {
            var dated = change.value();
            switch ((NetworkAct) dated.act()) {
                case NetworkAct.NetworkFounded _ -> founding = Optional.of(dated);
                case NetworkAct.InstitutionJoined(_, var party, var name, var until) ->
                        institutions.add(new Institution(party, name, dated.on(), until, dated));
                case NetworkAct.NetworkMet(_, var number, var place, var host, var began) ->
                        meetings.add(new NetworkMeeting(number, began, dated.on(), place, host, dated));
                case NetworkAct.NetworkNoted(_, var what) -> notes.add(new Note(what, dated.on(), dated));
            }
        }
        institutions.removeIf(one -> one.until().map(end -> end.last().isBefore(asOf.day())).orElse(false));
        institutions.sort(Comparator.comparing(Institution::party).thenComparing(Institution::since));
        return founding.map(dated -> network(dated, institutions, meetings, notes));
    }

    private static Network network(
            DatedAct dated, List<Institution> institutions, List<NetworkMeeting> meetings, List<Note> notes) {
        var founded = (NetworkAct.NetworkFounded) dated.act();
        return new Network(founded.network(), founded.name(), founded.kind(), founded.rules(), dated.on(),
                institutions, meetings, notes, dated);
    }
}
