package org.plenary.body;

import static org.plenary.vocabulary.Sentence.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.act.Ground;
import org.plenary.charter.Seats;
import org.plenary.rule.Seat;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;

/// Who sits in the body for one ballot: those whom charter and record seat, and, where the record does not
/// say who sits there, those whom the ballot names.
final class Places {
    private final Seating seating;
    private final Ballot ballot;
    private final List<Seat> onRecord;
    private final SortedSet<PartyId> strangers;
    private final boolean replaced;

    Places(Seating seating, Ballot ballot, Optional<List<Seat>> given) {
        this.seating = seating;
        this.ballot = ballot;
        this.replaced = given.isPresent();
        this.onRecord = given.orElseGet(() -> seating.seats(ballot.body(), asOf()));
        this.strangers = new TreeSet<>(ballot.named());
        onRecord.forEach(seat -> strangers.remove(seat.party()));
    }

    private AsOf asOf() { return AsOf.on(ballot.day()); }

    /// The seats: those on record and those that the ballot fills.
    List<Seat> seats() {
        if (strangers.isEmpty()) return onRecord;
        var all = new TreeSet<>(strangers);
        onRecord.forEach(seat -> all.add(seat.party()));
        return seating.seats(all, ballot.day());
    }

    /// How many seats the ballot fills.
    int filled() { return strangers.size(); }

    /// Why the ballot cannot be counted: a position of one who has no seat, or a body in which nobody sits.
    List<Ground> grounds() {
        var grounds = new ArrayList<Ground>();
        for (var party : strangers) {
            if (!replaced && seating.isSuspended(party, asOf())) grounds.add(suspended(party));
        }
        long free = free();
        if (grounds.isEmpty() && strangers.size() > free) grounds.addAll(noSeat(free));
        if (grounds.isEmpty() && seats().isEmpty()) {
            grounds.add(new Ground("body", Optional.empty(),
                    say("Nobody sits in '%s' on %s by charter and record.", ballot.body(), ballot.day()),
                    say("Name the seats with the positions, or ask as of a day on which the body has seats.")));
        }
        return List.copyOf(grounds);
    }

    private Ground suspended(PartyId party) {
        return new Ground("positions", Optional.empty(),
                say("%s has no seat in '%s' on %s: its rights are suspended.", party, ballot.body(), ballot.day()),
                        say("Leave its position out."));
    }

    private List<Ground> noSeat(long free) {
        var sitting = new Sentence.Listing(onRecord.stream().map(Seat::party).toList());
        var seated = sitting.names().isEmpty() ? say("nobody") : say("%s", sitting);
        return strangers.stream()
                .map(party -> new Ground("positions", Optional.empty(), noSeat(free, party, seated),
                        say("Leave its position out, correct the code or the day, or give the seats yourself.")))
                .toList();
    }

    private Sentence noSeat(long free, PartyId party, Sentence seated) {
        if (free == 0) return say("%s has no seat in '%s' on %s, in which sit %s.", party, ballot.body(),
                ballot.day(), seated);
        return say("%s and the others named besides take more seats in '%s' on %s than the record leaves "
                + "open. On record sit %s.", party, ballot.body(), ballot.day(), seated);
    }

    /// How many seats the record leaves open.
    long free() {
        if (replaced) return 0;
        var law = seating.charter().bodies().at(ballot.body(), ballot.day());
        return law.stream().flatMap(provision -> provision.law().seats().stream())
                .mapToLong(this::free).sum();
    }

    private long free(Seats seats) {
        return switch (seats) {
            case Seats.Elected(int number) ->
                    number - seating.bodies().elected(ballot.body(), asOf()).size();
            case Seats.EachWithStanding(var standing) ->
                    seating.membership().wasEverHeld(standing) ? 0 : Integer.MAX_VALUE;
            case Seats.EachOfGroup _, Seats.EachWithWeight _, Seats.Listed _ -> 0;
        };
    }
}
