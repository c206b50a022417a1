package org.plenary.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.KnowledgeAct;
import org.plenary.act.MembershipAct;
import org.plenary.calendar.PartialDate;
import org.plenary.membership.Step;
import org.plenary.relation.Affiliation;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.PartyKind;

/// Everything on record that concerns one party.
public final class PartyView {
    /// One party.
    public record Full(
            PartyId party, Text name, Optional<PartyKind> kind, Optional<String> region, Optional<PartyRow> standing,
            List<PartyRow> standings, List<Ref> seats, List<OfficeRow> offices, List<TurnOf> chairs,
            List<InstrumentRow> instruments, List<RelationsView.RelationRow> relations, List<Place> outside,
            Optional<BudgetShare> budget, List<IndicatorsView.FigureRow> indicators, List<MeetingRow> meetings,
            List<ActLine> steps, List<Ref> institutions, List<ActLine> events) {}

    /// A turn in the chair of a body.
    public record TurnOf(Ref body, PartialDate since, boolean follows) {}

    /// A place in an outside organisation.
    public record Place(Ref organisation, Optional<String> as, PartialDate since, List<Cite> sources,
                        List<Contest> contested) {}

    /// The party's share of the assessed budget, in percent as decimal text.
    public record BudgetShare(Optional<String> percent, Ref instrument, PartialDate since, List<Cite> sources) {}

    /// The row of a party that has no standing on the day.
    public record NoStanding(PartyId party, Text name, Optional<String> standing, Optional<PartialDate> since,
                             Optional<PartialDate> until, List<Cite> sources) {}

    private PartyView() {}

    public static Full of(Vantage vantage, PartyId party) {
        var law = vantage.law(vantage.charter().parties(), party);
        var membership = vantage.organisation().membership();
        var named = membership.party(party, vantage.asOf());
        var history = membership.history(party, vantage.asOf().known()).reversed().stream()
                .filter(holding -> !holding.since().first().isAfter(vantage.day()))
                .map(holding -> PartyRow.of(vantage, holding)).toList();
        return new Full(party, vantage.name(party), named.map(one -> one.kind()).or(() -> law.map(one -> one.kind())),
                law.flatMap(one -> one.region()),
                membership.holding(party, vantage.asOf()).map(holding -> PartyRow.of(vantage, holding)), history,
                BodiesView.seating(vantage, party), OfficesView.ofNationals(vantage, party), chairs(vantage, party),
                instruments(vantage, party), RelationsView.of(vantage, party), outside(vantage, party),
                budget(vantage, party), IndicatorsView.of(vantage, party), MeetingsView.hostedBy(vantage, party),
                membership.steps(party, vantage.asOf()).stream().map(step -> step(vantage, step)).toList(),
                NetworksView.of(vantage, party), events(vantage, party));
    }

    private static ActLine step(Vantage vantage, Step step) {
        var act = step.act();
        return new ActLine(step.on(), ActLines.kind(act.act()), vantage.text(step.what()).text(), Optional.empty(),
                vantage.text(act.note()), Cite.of(act), Contest.of(act));
    }

    private static List<TurnOf> chairs(Vantage vantage, PartyId party) {
        var turns = new ArrayList<TurnOf>();
        for (var body : vantage.charter().bodies().names()) {
            for (var turn : Chairs.turns(vantage, body)) {
                if (!turn.party().id().equals(party.value())) continue;
                turns.add(new TurnOf(new Ref(body.value(), vantage.name(body)), turn.since(), turn.follows()));
            }
        }
        return List.copyOf(turns);
    }

    private static List<InstrumentRow> instruments(Vantage vantage, PartyId party) {
        return vantage.organisation().instruments().instruments(vantage.charter(), vantage.asOf()).stream()
                .filter(instrument -> instrument.participation(party).isPresent())
                .map(instrument -> InstrumentRow.of(vantage, instrument)).toList();
    }

    private static List<Place> outside(Vantage vantage, PartyId party) {
        return vantage.organisation().relations().affiliations(party, vantage.asOf()).stream()
                .map(one -> place(vantage, one)).toList();
    }

    private static Place place(Vantage vantage, Affiliation one) {
        return new Place(Ref.of(vantage, one.organisation()), one.as(), one.since(), Cite.of(one.act()),
                Contest.of(one.act()));
    }

    private static Optional<BudgetShare> budget(Vantage vantage, PartyId party) {
        return vantage.organisation().instruments().scale(vantage.asOf())
                .filter(scale -> scale.percent().containsKey(party) || scale.unknown().contains(party))
                .map(scale -> new BudgetShare(Optional.ofNullable(scale.percent().get(party)),
                        Ref.of(vantage, scale.instrument()), scale.since(), Cite.of(scale.act())));
    }

    /// What is noted around the organisation with this party in it, and its lapses and restorations.
    private static List<ActLine> events(Vantage vantage, PartyId party) {
        return ActLines.inEffect(vantage).stream().filter(act -> concerns(act, party))
                .map(act -> ActLines.of(vantage, act)).toList();
    }

    private static boolean concerns(DatedAct dated, PartyId party) {
        return dated.act() instanceof KnowledgeAct.EventNoted noted && noted.parties().contains(party)
                || dated.act() instanceof MembershipAct.ParticipationLapsed lapsed && lapsed.party().equals(party);
    }
}
