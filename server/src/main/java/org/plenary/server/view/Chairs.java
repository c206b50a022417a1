package org.plenary.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.BodyAct;
import org.plenary.charter.Chair;
import org.plenary.organisation.Rotations;
import org.plenary.server.view.BodiesView.PlaceOfChair;
import org.plenary.server.view.BodiesView.Way;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OrderId;
import org.plenary.vocabulary.PartyId;

/// The chair of a body: how the charter fills it, and who had it when.
final class Chairs {
    private Chairs() {}

    static PlaceOfChair by(Vantage vantage, Chair chair) {
        return switch (chair) {
            case Chair.Rotates(var order, var term, _) -> new PlaceOfChair(Way.ROTATES,
                    Optional.of(vantage.text(term)), Optional.empty(), Ref.parties(vantage, order(vantage, order)));
            case Chair.Host(var term) ->
                    new PlaceOfChair(Way.HOST, Optional.of(vantage.text(term)), Optional.empty(), List.of());
            case Chair.SameAs(var body) -> new PlaceOfChair(Way.SAME_AS, Optional.empty(),
                    Optional.of(new Ref(body.value(), vantage.name(body))), List.of());
            case Chair.HolderOf(var office) -> new PlaceOfChair(Way.OFFICE, Optional.empty(),
                    Optional.of(new Ref(office.value(), vantage.name(office))), List.of());
        };
    }

    /// Every turn on record by that day, the latest first, beside what the rotation named.
    static List<TurnRow> turns(Vantage vantage, BodyId body) {
        var rows = new ArrayList<TurnRow>();
        for (var turn : new Rotations(vantage.charter(), vantage.organisation()).turns(body)) {
            var act = turn.turn().act();
            if (act.on().first().isAfter(vantage.day()) || act.entered().isAfter(vantage.asOf().known())) continue;
            var person = act.act() instanceof BodyAct.ChairAssumed assumed ? vantage.text(assumed.person())
                    : Optional.<Text>empty();
            rows.add(new TurnRow(Ref.of(vantage, turn.recorded()), person, turn.on(),
                    turn.expected().map(party -> Ref.of(vantage, party)), turn.follows(),
                    Ref.parties(vantage, turn.passedOver()), vantage.text(turn.reason()), Cite.of(act),
                    Contest.of(act)));
        }
        return List.copyOf(rows.reversed());
    }

    private static List<PartyId> order(Vantage vantage, OrderId order) {
        return vantage.law(vantage.charter().orders(), order).orElse(List.of());
    }
}
