package org.plenary.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.calendar.Deadline;
import org.plenary.calendar.LegalCalendar;
import org.plenary.cases.Case;
import org.plenary.cases.Passage;
import org.plenary.charter.Calendars;
import org.plenary.charter.Charter;
import org.plenary.charter.Provision;
import org.plenary.procedure.Clock;
import org.plenary.procedure.Effect;
import org.plenary.procedure.Fact;
import org.plenary.procedure.Move;
import org.plenary.procedure.Procedure;
import org.plenary.procedure.Stage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.StageId;

/// Cases read together with the charter: under which law a case runs, where it stands, who may do what next, how its
/// clock is reckoned. The law of a case is the procedure in force on the day on which the case was opened.
public record Moves(Charter charter, Organisation organisation) {

    /// The provision under which the case runs.
    public Optional<Provision<Procedure>> law(Case one) {
        return charter.procedures().at(one.procedure(), one.opened());
    }

    /// The stage on which the case stands.
    public Optional<Stage> stage(Case one) { return one.stage().flatMap(id -> stage(one, id)); }

    /// A stage of the case's procedure.
    public Optional<Stage> stage(Case one, StageId id) { return law(one).flatMap(law -> law.law().stage(id)); }

    /// What counted on a day towards the threshold for which the fact asks in the case; empty where it asks for none.
    public Optional<IncidentCount> count(Case one, Fact fact, AsOf asOf) {
        return Facts.of(this, one).count(fact, asOf);
    }

    /// Whether what the move asks for is so on `day`. What is practised need not have happened.
    boolean isOpen(Case one, Move move, LocalDate day) {
        return one.isDrill() || move.when().map(fact -> Facts.of(this, one).holds(fact, day)).orElse(true);
    }

    /// The moves that are open in the case on `day`, whoever may file them.
    public List<NextMove> next(Case one, LocalDate day) {
        if (one.isOver()) return List.of();
        var selectors = new Selectors(charter, organisation, one, day);
        return stage(one).stream().flatMap(stage -> stage.moves().stream()).filter(move -> isOpen(one, move, day))
                .map(move -> new NextMove(move, selectors.parties(move.by()), selectors.office(move.by()),
                        selectors.needed(move.by()), one.joined(move.id())))
                .toList();
    }

    /// The moves that `author` may file on `day`; not those in which it has joined already.
    public List<NextMove> next(Case one, Author author, LocalDate day) {
        var selectors = new Selectors(charter, organisation, one, day);
        return next(one, day).stream()
                .filter(open -> selectors.admits(open.move().by(), author) && !open.joined().contains(author))
                .toList();
    }

    /// The deadline of the clock that runs in the case, with the steps of its reckoning.
    public Optional<Deadline> clock(Case one) {
        if (one.isOver()) return Optional.empty();
        return stage(one).flatMap(Stage::clock).flatMap(clock -> one.latest()
                .map(latest -> deadline(clock, When.of(latest.act()), latest.due())));
    }

    /// The deadline of the clock of a stage to which a case comes; `due` where another clock led there.
    Optional<Deadline> clock(Stage stage, When when, Optional<Instant> due) {
        return stage.clock().map(clock -> deadline(clock, when, due));
    }

    private Deadline deadline(Clock clock, When when, Optional<Instant> due) {
        var calendar = new Calendars(charter).of(clock.calendar(), when.day());
        return Deadline.of(start(when, due, calendar), clock.length(), calendar);
    }

    /// The clock of a stage that another clock led to runs on from the moment at which that one ran out. An act that
    /// was entered on another day than its own counts from the end of its own day: nobody loses time by it.
    private static Instant start(When when, Optional<Instant> due, LegalCalendar calendar) {
        if (due.isPresent()) return due.get();
        return calendar.dayOf(when.entered()).equals(when.day()) ? when.entered() : calendar.end(when.day());
    }

    /// What a drill would have brought about outside itself, in the order in which it would have.
    public List<Effect> wouldHave(Case drill) {
        if (!drill.isDrill()) return List.of();
        var effects = new ArrayList<Effect>();
        for (Passage passage : drill.passages()) {
            passage.to().flatMap(id -> stage(drill, id)).ifPresent(stage -> stage.effects().stream()
                    .filter(CaseEffects::isOutside).forEach(effects::add));
        }
        return List.copyOf(effects);
    }
}
