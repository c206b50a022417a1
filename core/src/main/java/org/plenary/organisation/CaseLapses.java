package org.plenary.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.cases.Case;
import org.plenary.charter.Calendars;
import org.plenary.charter.Charter;

/// What fell due for a case: a clock that ran out, or a fact for which it waits that came true with the day.
record CaseLapses(Moves moves, Instant now) {

    /// The earliest thing that is due at `now`. It takes effect on the day on which it fell due, however late it is
    /// entered.
    static Optional<Lapses.Lapsed> earliest(Charter charter, Organisation organisation, Instant now) {
        var lapses = new CaseLapses(new Moves(charter, organisation), now);
        var clock = lapses.clock();
        return clock.isPresent() ? clock : lapses.fact();
    }

    private Optional<Lapses.Lapsed> clock() {
        return moves.organisation().cases().open().firstClock()
                .filter(clock -> now.truncatedTo(ChronoUnit.SECONDS).isAfter(clock.runsOut()))
                .flatMap(clock -> moves.organisation().cases().one(clock.inCase())
                        .flatMap(one -> ranOut(one, clock.runsOut())));
    }

    private Optional<Lapses.Lapsed> ranOut(Case one, Instant due) {
        return moves.stage(one).flatMap(stage -> stage.clock()).map(clock -> {
            var entered = one.latest().orElseThrow().on().last();
            var zone = new Calendars(moves.charter()).of(clock.calendar(), entered).zone();
            var when = new When(PartialDate.of(LocalDate.ofInstant(due, zone)), now);
            var step = new CaseSteps(moves, one).to(clock.then(), CaseSteps.Cause.of(due), when);
            return new Lapses.Lapsed(due, List.of(when.act(step)));
        });
    }

    /// A standing granted, or an entry into force, for a day that has come. Only the open cases of procedures that
    /// wait for such a fact are looked at.
    private Optional<Lapses.Lapsed> fact() {
        var conditions = new CaseConditions(moves);
        var today = new When(PartialDate.of(LocalDate.ofInstant(now, moves.charter().profile().zone())), now);
        for (var procedure : conditions.waiting()) {
            for (var one : moves.organisation().cases().openOf(procedure)) {
                boolean waits = moves.stage(one).filter(CaseConditions::waitsForARecord).isPresent();
                var step = waits ? conditions.step(one, today) : Optional.<DatedAct>empty();
                if (step.isPresent()) return Optional.of(new Lapses.Lapsed(now, List.of(step.get())));
            }
        }
        return Optional.empty();
    }

    /// When a clock runs out next.
    static Optional<Instant> nextMoment(Organisation organisation) { return Optional.empty(); }
}
