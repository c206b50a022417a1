package org.plenary.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.act.BodyAct;
import org.plenary.body.Rotation;
import org.plenary.body.Turn;
import org.plenary.charter.Chair;
import org.plenary.server.view.BodiesView.PlaceOfChair;
import org.plenary.server.view.BodiesView.Way;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OrderId;
import org.plenary.vocabulary.PartyId;

/// The chair of a body: how the charter fills it, and who had it when.
final class Chairs {
    private Chairs() {}

    static PlaceOfChair by(Vantage vantage, Chair chair) {
        return switch (chair) {
            case Chair.Rotates(var order, var term) -> new PlaceOfChair(Way.ROTATES,
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
        Optional<PartyId> before = Optional.empty();
        for (var turn : vantage.organisation().bodies().turns(body, vantage.asOf().known())) {
            if (turn.act().on().first().isAfter(vantage.day())) continue;
            rows.add(row(vantage, body, turn, before));
            before = Optional.of(turn.party());
        }
        return List.copyOf(rows.reversed());
    }

    private static TurnRow row(Vantage vantage, BodyId body, Turn turn, Optional<PartyId> before) {
        var act = (BodyAct.ChairAssumed) turn.act().act();
        var on = turn.act().on().first();
        var law = vantage.charter().bodies().at(body, on).flatMap(provision -> provision.law().chair());
        Optional<PartyId> expected = Optional.empty();
        List<PartyId> passedOver = List.of();
        if (before.isPresent() && law.isPresent() && law.get() instanceof Chair.Rotates(var order, _)) {
            var rotation = new Rotation(vantage.charter().orders().at(order, on)
                    .map(provision -> provision.law()).orElse(List.of()));
            var eligible = new TreeSet<PartyId>();
            for (var seat : BodiesView.seats(new Vantage(vantage.edition(),
                    new AsOf(on, vantage.asOf().known()), vantage.language()), body)) {
                eligible.add(seat.party());
            }
            expected = rotation.next(before.get(), eligible);
            passedOver = rotation.between(before.get(), turn.party(), eligible);
        }
        return new TurnRow(Ref.of(vantage, turn.party()), vantage.text(act.person()), turn.act().on(),
                expected.map(party -> Ref.of(vantage, party)),
                expected.map(turn.party()::equals).orElse(true), Ref.parties(vantage, passedOver),
                vantage.text(act.deviation()), Cite.of(turn.act()), Contest.of(turn.act()));
    }

    private static List<PartyId> order(Vantage vantage, OrderId order) {
        return vantage.law(vantage.charter().orders(), order).orElse(List.of());
    }
}
