package org.plenary.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.BodyAct;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.Ground;
import org.plenary.act.InstrumentAct;
import org.plenary.act.InstrumentAct.DepositaryStep;
import org.plenary.act.MeetingAct;
import org.plenary.act.MembershipAct;
import org.plenary.act.Ruling;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Charter;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Source;
import org.plenary.vocabulary.StandingId;

/// What had been entered: every act is filed, as the clerk does it, and must be admitted.
public final class Given {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Charter charter;
    private Organisation organisation = Organisation.begin();
    private PartialDate on = PartialDate.of(TODAY);
    private Instant entered = Instant.parse("2026-11-22T00:00:00Z");

    public Given(Charter charter) { this.charter = charter; }

    public static AsOf asOf(String day) { return AsOf.on(LocalDate.parse(day)); }

    public static PartyId party(String code) { return new PartyId(code); }

    public static List<PartyId> parties(String codes) {
        return codes.isEmpty() ? List.of() : Arrays.stream(codes.split(" ")).map(PartyId::new).toList();
    }

    public Charter charter() { return charter; }

    public Organisation organisation() { return organisation; }

    /// The date of the acts that follow: a day, a month or a year.
    public Given on(String date) {
        on = PartialDate.parse(date).orElseThrow();
        return this;
    }

    /// The moment of entry of the acts that follow.
    public Given enteredAt(String moment) {
        entered = Instant.parse(moment);
        return this;
    }

    public DatedAct dated(Act act) {
        return new DatedAct(act, on, entered, Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(Source.of("sketch")), List.of());
    }

    public Given act(Act act) { return admitted(new Filing.Enter(dated(act))); }

    public Given correct(Act act) { return admitted(new Filing.Correct(dated(act))); }

    private Given admitted(Filing filing) {
        switch (Decider.decide(charter, organisation, filing, TODAY)) {
            case Ruling.Admitted(var acts) -> acts.forEach(one -> organisation = organisation.evolve(one));
            case Ruling.Refused(var grounds) -> throw new AssertionError(grounds.toString());
        }
        return this;
    }

    /// The texts of the grounds on which the act is refused; empty where it is admitted.
    public List<String> refusalsOf(Act act) { return refusals(new Filing.Enter(dated(act))); }

    public List<String> refusalsOfCorrection(Act act) { return refusals(new Filing.Correct(dated(act))); }

    private List<String> refusals(Filing filing) {
        return switch (Decider.decide(charter, organisation, filing, TODAY)) {
            case Ruling.Admitted _ -> List.of();
            case Ruling.Refused(var grounds) -> grounds.stream().map(Ground::text).toList();
        };
    }

    public Given granted(String codes, String standing) {
        for (var party : parties(codes)) act(grant(party.value(), standing));
        return this;
    }

    public static Act grant(String party, String standing) {
        return new MembershipAct.StandingGranted(party(party), new StandingId(standing), Optional.empty());
    }

    public static Act suspend(String party, String standing) {
        return new MembershipAct.StandingSuspended(party(party), new StandingId(standing), Optional.empty());
    }

    public static Act end(String party, String standing) {
        return new MembershipAct.StandingEnded(party(party), new StandingId(standing), Optional.empty());
    }

    public Given adopted(String id, String form, String clause, String signatories) {
        return act(adopt(id, form, clause, signatories));
    }

    public static Act adopt(String id, String form, String clause, String signatories) {
        return new InstrumentAct.InstrumentAdopted(new InstrumentId(id), SketchCharter.words(id), new FormId(form),
                Optional.empty(), Optional.of(clause).filter(text -> !text.isEmpty()), Optional.empty(),
                Optional.empty(), Optional.empty(), parties(signatories), List.of());
    }

    public Given deposited(String id, DepositaryStep step, String codes) {
        for (var party : parties(codes)) act(deposit(id, step, party.value()));
        return this;
    }

    public static Act deposit(String id, DepositaryStep step, String party) {
        return new InstrumentAct.DepositaryActed(new InstrumentId(id), party(party), step, Optional.empty());
    }

    public Given reported(String id) {
        return act(new InstrumentAct.EntryIntoForceReported(new InstrumentId(id), Optional.empty()));
    }

    public Given chaired(String body, String party) { return act(chair(body, party)); }

    public static Act chair(String body, String party) {
        return new BodyAct.ChairAssumed(new BodyId(body), party(party), Optional.empty(), Optional.empty());
    }

    public static Act assume(String office, String holder, String until) {
        return new BodyAct.OfficeAssumed(new OfficeId(office), SketchCharter.words(holder), Optional.empty(),
                PartialDate.parse(until));
    }

    public static Act meet(String id, String body, int number, String host) {
        return new MeetingAct.MeetingHeld(new MeetingId(id), new BodyId(body), Optional.of(number),
                MeetingAct.Series.REGULAR, MeetingAct.Presence.IN_PERSON, Optional.empty(), Optional.empty(),
                Optional.of(party(host)), List.of(), List.of(), Optional.empty());
    }

    public static Act plan(String id, String body, int number, String host) {
        return new MeetingAct.MeetingPlanned(new MeetingId(id), new BodyId(body), Optional.of(number),
                Optional.empty(), Optional.of(party(host)));
    }
}
