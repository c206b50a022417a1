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
import org.plenary.act.MotionAct;
import org.plenary.act.Ground;
import org.plenary.act.Post;
import org.plenary.act.Ruling;
import org.plenary.calendar.PartialDate;
import org.plenary.cases.Case;
import org.plenary.charter.Charter;
import org.plenary.organisation.Decider;
import org.plenary.organisation.Organisation;
import org.plenary.motion.Rooms;
import org.plenary.rule.Position;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.Words;

/// An organisation in which things are done, as the clerk does them: what fell due is entered first, then the filing
/// with everything that follows from it.
final class Floor {
    private final Charter charter;
    private Organisation organisation;
    private Instant now;
    private final List<DatedAct> entered = new ArrayList<>();

    Floor(Charter charter, Organisation organisation, String now) {
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

    Floor at(Instant moment) {
        now = moment;
        return this;
    }

    /// Goes to noon of a day at the seat, without looking for what fell due.
    Floor on(String day) { return at(LocalDate.parse(day).atTime(12, 0).atZone(charter.profile().zone()).toInstant()); }

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

    Floor file(Act act, Author author) {
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
                Optional.empty(), Optional.empty());
    }

    Floor move(CaseId id, String move, Author by) { return file(moving(id, move, by), by); }

    /// A move with words of its own.
    Floor moveSaying(CaseId id, String move, Author by, String what) {
        return file(new CaseAct.CaseMoved(id, Optional.of(move), Optional.empty(), Optional.empty(),
                CaseAct.Trigger.MOVE, by, Optional.empty(), Optional.empty(), Optional.empty(), false,
                Optional.of(words(what)), Optional.empty()), by);
    }

    Floor joinOpening(CaseId id, Author by) { return file(new CaseAct.CaseJoined(id, Optional.empty(), by), by); }

    /// Enters a fact with everything that follows from it, as if the law had brought it about.
    Floor follow(Act act) { return file(act, new Author.ByLaw()); }

    /// All who are entitled take the same position on the motion of the case, and the chair closes.
    Floor decide(CaseId id, boolean adopted) {
        lapse();
        var motion = one(id).motion().orElseThrow();
        var room = new Rooms(organisation.seating(charter))
                .of(organisation.motions().one(motion).orElseThrow(), today()).orElseThrow();
        for (var party : room.entitled()) {
            file(adopted ? agrees(motion, party) : objects(motion, party), head(party.value()));
        }
        var chair = organisation.chair(charter, organisation.motions().one(motion).orElseThrow().body(),
                AsOf.on(today())).orElseThrow().party().orElseThrow();
        return file(new MotionAct.PositionsClosed(motion, head(chair.value())), head(chair.value()));
    }

    private static Act agrees(MotionId motion, PartyId party) {
        return new MotionAct.PositionTaken(motion, party, Position.FOR, Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static Act objects(MotionId motion, PartyId party) {
        return new MotionAct.PositionTaken(motion, party, Position.AGAINST,
                Optional.of(MotionAct.ObjectionKind.WORDING), Optional.of(words("Not so.")), Optional.empty());
    }

    Case one(CaseId id) { return organisation.cases().one(id).orElseThrow(); }

    String stage(CaseId id) { return one(id).stage().orElseThrow().value(); }

    Floor stands(CaseId id, String stage) {
        assertThat(stage(id)).as("the stage of %s", id).isEqualTo(stage);
        return this;
    }
}
