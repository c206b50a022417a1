package org.plenary.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.ProgrammeAct.ProjectStage;
import org.plenary.calendar.PartialDate;
import org.plenary.network.Network;
import org.plenary.programme.Project;
import org.plenary.vocabulary.NetworkId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProjectId;

/// Second-track and people-to-people networks, projects, and promised money.
public final class NetworksView {
    /// A network with its institutions, meetings and notes.
    public record NetworkRow(
            NetworkId network, Text name, String kind, Text rules, PartialDate since, List<Member> institutions,
            List<Met> meetings, List<ActLine> notes, List<Cite> sources, List<Contest> contested) {}

    /// An institution of a party in a network.
    public record Member(Ref party, Text institution, PartialDate since, List<Cite> sources, List<Contest> contested) {}

    /// A meeting of a network.
    public record Met(Optional<Integer> number, PartialDate on, Optional<Text> place, Optional<Ref> host,
                      List<Cite> sources, List<Contest> contested) {}

    /// A project and how far it came.
    public record ProjectRow(ProjectId project, Text name, ProjectStage stage, PartialDate since, Optional<Ref> host,
                             Optional<Text> place, Optional<Text> note, List<Cite> sources, List<Contest> contested) {}

    /// Promised money; `amount` is a whole number in units of `currency` (ISO 4217).
    public record PledgeRow(Ref party, String amount, String currency, Text purpose, PartialDate on,
                            List<Cite> sources, List<Contest> contested) {}

    private NetworksView() {}

    public static List<NetworkRow> all(Vantage vantage) {
        return vantage.organisation().networks().networks(vantage.asOf()).stream()
                .map(one -> row(vantage, one)).toList();
    }

    public static Optional<NetworkRow> find(Vantage vantage, String slug) {
        return Slug.find(slug, vantage.organisation().networks().known())
                .flatMap(id -> vantage.organisation().networks().network(id, vantage.asOf()))
                .map(one -> row(vantage, one));
    }

    public static List<ProjectRow> projects(Vantage vantage) {
        return vantage.organisation().programmes().projects(vantage.asOf()).stream()
                .map(one -> project(vantage, one)).toList();
    }

    public static List<PledgeRow> pledges(Vantage vantage) {
        return vantage.organisation().programmes().pledges(vantage.asOf()).stream()
                .map(one -> new PledgeRow(Ref.of(vantage, one.party()), one.amount(), one.currency(),
                        vantage.text(one.purpose()), one.on(), Cite.of(one.act()), Contest.of(one.act())))
                .toList();
    }

    /// A party's institutions in networks, each with the network's name.
    public static List<Ref> of(Vantage vantage, PartyId party) {
        var places = new ArrayList<Ref>();
        for (var network : vantage.organisation().networks().networks(vantage.asOf())) {
            for (var institution : network.institutions()) {
                if (institution.party().equals(party)) {
                    places.add(new Ref(network.id().value(), vantage.text(institution.name())));
                }
            }
        }
        return List.copyOf(places);
    }

    private static NetworkRow row(Vantage vantage, Network one) {
        return new NetworkRow(one.id(), vantage.text(one.name()), one.kind(), vantage.text(one.rules()), one.since(),
                one.institutions().stream().map(place -> new Member(Ref.of(vantage, place.party()),
                        vantage.text(place.name()), place.since(), Cite.of(place.act()), Contest.of(place.act())))
                        .toList(),
                one.meetings().reversed().stream().map(met -> new Met(met.number(), met.on(),
                        vantage.text(met.place()), met.host().map(party -> Ref.of(vantage, party)),
                        Cite.of(met.act()), Contest.of(met.act()))).toList(),
                one.notes().stream().map(note -> ActLines.of(vantage, note.act())).toList(),
                Cite.of(one.act()), Contest.of(one.act()));
    }

    private static ProjectRow project(Vantage vantage, Project one) {
        return new ProjectRow(one.id(), vantage.text(one.name()), one.stage(), one.since(),
                one.host().map(party -> Ref.of(vantage, party)), vantage.text(one.place()),
                vantage.text(one.act().note()), Cite.of(one.act()), Contest.of(one.act()));
    }
}
