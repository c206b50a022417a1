package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.act.BodyAct;
import org.plenary.act.CaseAct;
import org.plenary.act.ComplianceAct;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.InstrumentAct;
import org.plenary.act.KnowledgeAct;
import org.plenary.act.MeetingAct;
import org.plenary.act.MembershipAct;
import org.plenary.act.MotionAct;
import org.plenary.act.NetworkAct;
import org.plenary.act.PartnershipAct;
import org.plenary.act.ProceedingAct;
import org.plenary.act.ProgrammeAct;
import org.plenary.act.RelationAct;
import org.plenary.act.Ruling;
import org.plenary.charter.Charter;

/// Answers filings: a pure function of charter, organisation, filing and today. Departures from the rules
/// that did happen are facts and are admitted; refused is what cannot have been, or what the record does
/// not bear out.
public final class Decider {
    private Decider() {}

    public static Ruling decide(Charter charter, Organisation organisation, Filing filing, LocalDate today) {
        return switch (filing) {
            case Filing.Enter(var act) -> record(charter, organisation, act, false, today);
            case Filing.Correct(var act) -> record(charter, organisation, act, true, today);
            case Filing.Perform(var act, var author) ->
                    new Performance(charter, author, today).of(organisation, act);
        };
    }

    /// What falls due by law at `now`, one thing at a time: the acts that follow, or nothing. Whoever enters them
    /// asks again until nothing is due.
    public static List<DatedAct> due(Charter charter, Organisation organisation, Instant now) {
        return Lapses.next(charter, organisation, now);
    }

    /// When something falls due by law next, as far as is known now.
    public static Optional<Instant> next(Organisation organisation) { return Lapses.nextMoment(organisation); }

    private static Ruling record(Charter charter, Organisation organisation, DatedAct dated, boolean correcting,
                                 LocalDate today) {
        var guard = new Guard(charter, organisation, dated, correcting);
        common(guard, dated, today);
        check(guard, dated);
        var grounds = guard.grounds();
        return grounds.isEmpty() ? new Ruling.Admitted(List.of(dated)) : new Ruling.Refused(grounds);
    }

    static void common(Guard guard, DatedAct dated, LocalDate today) {
        dated.by().ifPresent(body -> guard.named("by", say("body"), body, guard.charter().bodies()));
        if (isAhead(dated) || !dated.on().first().isAfter(today)) return;
        guard.refuse("on", say("The act is dated %s, and today is %s.", dated.on(), today),
                say("What has not happened yet cannot be entered as a fact; only plans, terms and grants of a "
                        + "standing may lie ahead."));
    }

    /// Whether an act of this kind may take effect after its entry.
    private static boolean isAhead(DatedAct dated) {
        return switch (dated.act()) {
            case MeetingAct.MeetingPlanned _, BodyAct.OfficeAssumed _, BodyAct.OfficeVacated _,
                    BodyAct.SeatTaken _, BodyAct.SeatVacated _, BodyAct.ChairAssumed _,
                    BodyAct.BodyEstablished _, MembershipAct.StandingGranted _,
                    MembershipAct.StandingEnded _, InstrumentAct.ScaleSet _,
                    InstrumentAct.EntryIntoForceReported _, InstrumentAct.InstrumentReplaced _ -> true;
            case MembershipAct _, MeetingAct.MeetingHeld _, InstrumentAct _, PartnershipAct _, RelationAct _,
                    ProgrammeAct _, NetworkAct _, KnowledgeAct _, MotionAct _, CaseAct _, ProceedingAct _,
                    ComplianceAct _ -> false;
        };
    }

    /// What the charter and the record must bear out, whoever asks.
    static void check(Guard guard, DatedAct dated) {
        switch (dated.act()) {
            case MembershipAct act -> MembershipGuard.check(guard, act);
            case BodyAct act -> BodyGuard.check(guard, act);
            case MeetingAct act -> MeetingGuard.check(guard, act);
            case InstrumentAct act -> InstrumentGuard.check(guard, act);
            case PartnershipAct act -> PartnershipGuard.check(guard, act);
            case RelationAct act -> RelationGuard.check(guard, act);
            case ProgrammeAct act -> ProgrammeGuard.check(guard, act);
            case NetworkAct act -> NetworkGuard.check(guard, act);
            case KnowledgeAct act -> KnowledgeGuard.check(guard, act);
            case MotionAct act -> MotionGuard.check(guard, act);
            case CaseAct act -> CaseGuard.check(guard, act);
            case ProceedingAct act -> ProceedingGuard.check(guard, act);
            case ComplianceAct act -> ComplianceGuard.check(guard, act);
        }
    }
}
