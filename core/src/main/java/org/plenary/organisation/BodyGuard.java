package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.time.Instant;
import java.util.Optional;
import org.plenary.act.BodyAct;
import org.plenary.act.DatedAct;
import org.plenary.body.Tenure;
import org.plenary.body.Turn;
import org.plenary.charter.Seats;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;
import org.plenary.vocabulary.Words;

/// What the charter and the record must bear out before a seat, an office or a chair changes.
final class BodyGuard {
    private BodyGuard() {}

    static void check(Guard guard, BodyAct act) {
        switch (act) {
            case BodyAct.BodyEstablished(var body, _) -> {
                if (guard.named("body", say("body"), body, guard.charter().bodies())) {
                    guard.once("body", established(guard, body), say("The establishment of '%s'", body));
                }
            }
            case BodyAct.SeatTaken(var body, var party, _) -> seatTaken(guard, body, party);
            case BodyAct.SeatVacated(var body, var party) -> seatVacated(guard, body, party);
            case BodyAct.OfficeAssumed assumed -> officeAssumed(guard, assumed);
            case BodyAct.OfficeVacated vacated -> officeVacated(guard, vacated);
            case BodyAct.ChairAssumed(var body, var party, _, _) -> chairAssumed(guard, body, party);
        }
    }

    private static Optional<DatedAct> established(Guard guard, BodyId body) {
        return guard.organisation().bodies().established().getOr(body, Timeline.empty())
                .statedBy(Instant.MAX);
    }

    private static void seatTaken(Guard guard, BodyId body, PartyId party) {
        boolean known = guard.body("body", body);
        if (!guard.party("party", party) || !known) return;
        var law = guard.charter().bodies().at(body, guard.on().last());
        if (law.isEmpty()) return;
        int places = law.get().law().seats().stream()
                .mapToInt(seats -> seats instanceof Seats.Elected(int number) ? number : 0).sum();
        if (places == 0) {
            guard.refuse("body", law.get(), say("'%s' has no seat that is filled by choice.", body),
                    say("Its seats follow from the charter; enter the standing instead."));
            return;
        }
        var seated = guard.organisation().bodies().elected(body, guard.then());
        if (seated.contains(party)) {
            guard.refuse("party", say("%s already sits in '%s' on %s.", party, body, guard.on()),
                    say("Enter the end of the earlier term first."));
        } else if (seated.size() >= places) {
            guard.refuse("body", law.get(), say("All %d elected seats of '%s' are taken on %s, by %s.", places, body,
                    guard.on(), Sentence.list(seated)), say("Enter who leaves first."));
        }
    }

    private static void seatVacated(Guard guard, BodyId body, PartyId party) {
        boolean known = guard.body("body", body);
        if (!guard.party("party", party) || !known) return;
        if (guard.organisation().bodies().elected(body, guard.then()).contains(party)) return;
        guard.refuse("party", say("%s holds no elected seat in '%s' on %s.", party, body, guard.on()),
                say("Only a seat that was taken can be vacated."));
    }

    private static void officeAssumed(Guard guard, BodyAct.OfficeAssumed assumed) {
        boolean known = guard.office("office", assumed.office());
        assumed.nationality().ifPresent(party -> guard.party("nationality", party));
        if (!known) return;
        if (assumed.until().isPresent() && assumed.until().get().last().isBefore(guard.on().first())) {
            guard.refuse("until", say("The term ends on %s, before it begins on %s.", assumed.until().get(),
                    guard.on()), say("Correct one of the two dates."));
        }
        var sameDay = guard.organisation().bodies().succession(assumed.office()).stream()
                .filter(tenure -> tenure.since().equals(guard.on()))
                .findFirst();
        guard.once("office", sameDay.map(Tenure::act),
                say("A holder of the office '%s' from that day", assumed.office()));
    }

    private static void officeVacated(Guard guard, BodyAct.OfficeVacated vacated) {
        if (!guard.office("office", vacated.office())) return;
        var tenure = guard.organisation().bodies().succession(vacated.office()).stream()
                .filter(one -> one.holder().equals(vacated.holder()) && one.ended().isEmpty())
                .findFirst();
        if (tenure.isPresent()) return;
        var holder = guard.organisation().bodies().holder(vacated.office(), guard.then());
        guard.refuse("holder", say("%s on %s is held by %s, not by %s.", vacated.office(), guard.on(),
                holder.map(Tenure::holder).map(BodyGuard::name).orElse(say("nobody")), name(vacated.holder())),
                say("Only who holds an office can leave it."));
    }

    private static Sentence name(Words holder) { return Sentence.verbatim(holder.in(Language.ENGLISH)); }

    private static void chairAssumed(Guard guard, BodyId body, PartyId party) {
        boolean known = guard.body("body", body);
        if (!guard.party("party", party) || !known) return;
        var turn = guard.organisation().bodies().turns(body, Instant.MAX).stream()
                .filter(one -> one.act().on().equals(guard.on()))
                .findFirst();
        guard.once("body", turn.map(Turn::act), say("A chair of '%s' from that day", body));
        var seats = guard.organisation().seating(guard.charter()).seats(body, guard.then());
        if (seats.isEmpty() || seats.stream().anyMatch(seat -> seat.party().equals(party))) return;
        guard.charter().bodies().at(body, guard.on().last()).ifPresent(law -> guard.refuse("party", law,
                say("%s has no seat in '%s' on %s, and only who sits in a body can chair it.", party, body, guard.on()),
                say("Seats are held by %s.", Sentence.list(
                        seats.stream().map(seat -> seat.party()).toList()))));
    }
}
