package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.CaseAct;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.Ground;
import org.plenary.act.Post;
import org.plenary.act.Ruling;
import org.plenary.calendar.PartialDate;
import org.plenary.cases.Case;
import org.plenary.charter.Charter;
import org.plenary.organisation.Decider;
import org.plenary.organisation.Organisation;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.Words;

/// An organisation in which things are done, as the clerk does them: what fell due is entered first, then the filing
/// with everything that follows from it.
final class Room {
    private final Charter charter;
    private Organisation organisation;
    private Instant now;
    private final List<DatedAct> entered = new ArrayList<>();

    Room(Charter charter, Organisation organisation, String now) {
        this.charter = charter;
        this.organisation = organisation;
        this.now = Instant.parse(now);
    }

    Charter charter() { return charter; }

    Organisation organisation() { return organisation; }

    Instant now() { return now; }

    LocalDate today() { return LocalDate.ofInstant(now, charter.profile().zone()); }

    /// What has been entered since the room was opened.
    List<DatedAct> entered() { return entered; }

    Room at(Instant moment) {
        now = moment;
        return this;
    }

    /// Goes to noon of a day at the seat, without looking for what fell due.
    Room on(String day) { return at(LocalDate.parse(day).atTime(12, 0).atZone(charter.profile().zone()).toInstant()); }

    /// Enters everything that is due; says how many things were.
    int lapse() {
        int lapsed = 0;
        for (var acts = Decider.due(charter, organisation, now); !acts.isEmpty(); lapsed++) {
            take(acts);
            acts = Decider.due(charter, organisation, now);
        }
        return lapsed;
    }

    private void take(List<DatedAct> acts) {
        for (var act : acts) organisation = organisation.evolve(act);
        entered.addAll(acts);
    }

    Ruling ruling(Act act, Author author) {
        var dated = new DatedAct(act, PartialDate.of(today()), now, Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), List.of());
        return Decider.decide(charter, organisation, new Filing.Perform(dated, author), today());
    }

    Room file(Act act, Author author) {
        lapse();
        switch (ruling(act, author)) {
            case Ruling.Admitted(var acts) -> take(acts);
            case Ruling.Refused(var grounds) -> throw new AssertionError(grounds.stream().map(Ground::text).toList());
        }
        return this;
    }

    List<String> refusals(Act act, Author author) {
        return switch (ruling(act, author)) {
            case Ruling.Admitted _ -> List.of();
            case Ruling.Refused(var grounds) -> grounds.stream().map(Ground::text).toList();
        };
    }

    static Author head(String party) { return new Author.Delegation(new PartyId(party), Post.HEAD_OF_DELEGATION); }

    static Author office(String office) { return new Author.Holder(new OfficeId(office)); }

    static Words words(String text) { return Words.of(Language.ENGLISH, text); }

    static CaseAct.CaseOpened opening(String procedure, String subject, Author by, boolean drill) {
        return new CaseAct.CaseOpened(new CaseId("new"), new ProcedureId(procedure), Optional.of(new PartyId(subject)),
                by, words("As filed."), Audience.EVERYONE, drill);
    }

    /// Opens a case and gives its name.
    CaseId open(String procedure, String subject, Author by) { return open(opening(procedure, subject, by, false), by); }

    CaseId open(CaseAct.CaseOpened opening, Author by) {
        int before = entered.size();
        file(opening, by);
        for (var dated : entered.subList(before, entered.size())) {
            if (dated.act() instanceof CaseAct.CaseOpened opened) return opened.caseId();
        }
        throw new AssertionError("No case was opened.");
    }

    static CaseAct.CaseMoved moving(CaseId id, String move, Author by) {
        return new CaseAct.CaseMoved(id, Optional.of(move), Optional.empty(), Optional.empty(),
                CaseAct.Trigger.MOVE, by, Optional.empty(), Optional.empty(), Optional.empty(), false,
                Optional.empty());
    }

    Room move(CaseId id, String move, Author by) { return file(moving(id, move, by), by); }

    Case one(CaseId id) { return organisation.cases().one(id).orElseThrow(); }

    String stage(CaseId id) { return one(id).stage().orElseThrow().value(); }

    Room stands(CaseId id, String stage) {
        assertThat(stage(id)).as("the stage of %s", id).isEqualTo(stage);
        return this;
    }
}
