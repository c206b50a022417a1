package org.plenary.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.act.BodyAct;
import org.plenary.act.DatedAct;
import org.plenary.calendar.LegalCalendar;
import org.plenary.calendar.PartialDate;
import org.plenary.cases.Case;
import org.plenary.cases.Passage;
import org.plenary.charter.OfficeLaw;
import org.plenary.charter.Provision;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// The taking up of an office to which a case leads. A departure from the turn of nationals that the charter lays down
/// is possible by decision; it is noted on the act, so that it stays visible as one.
record Appointment(Moves moves, Case one, Passage passage) {

    DatedAct to(OfficeId office) {
        var when = When.of(passage.act());
        var law = moves.charter().offices().at(office, when.day());
        var until = law.flatMap(known -> known.law().term())
                .map(term -> term.after(when.day(), LegalCalendar.everyDay(moves.charter().profile().zone())))
                .map(end -> PartialDate.of(end.minusDays(1)));
        var assumed = new BodyAct.OfficeAssumed(
                office, passage.moved().what().orElse(one.about()), one.subject(), until);
        var note = law.flatMap(known -> outOfTurn(known, office, when.day()));
        return new DatedAct(assumed, when.on(), when.entered(), law.flatMap(known -> known.law().appointedBy()),
                Optional.empty(), note, List.of(), List.of());
    }

    private Optional<Words> outOfTurn(Provision<OfficeLaw> law, OfficeId office, LocalDate day) {
        var turn = new Rotations(moves.charter(), moves.organisation()).nextNational(office, AsOf.on(day.minusDays(1)));
        return turn.filter(party -> !one.subject().equals(Optional.of(party))).map(party -> note(law, party));
    }

    private static Words note(Provision<OfficeLaw> law, PartyId turn) {
        return Words.of(Language.ENGLISH, "It was the turn of %s (%s).".formatted(turn, Guard.cite(law)))
                .and(Language.RUSSIAN, "Очередь была за %s.".formatted(turn))
                .and(Language.CHINESE, "按轮换应为%s。".formatted(turn));
    }
}
