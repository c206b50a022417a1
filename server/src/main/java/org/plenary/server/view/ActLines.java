package org.plenary.server.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.BodyAct;
import org.plenary.act.CaseAct;
import org.plenary.act.ComplianceAct;
import org.plenary.act.DatedAct;
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
import org.plenary.instrument.Deposit;
import org.plenary.instrument.Participation;
import org.plenary.vocabulary.InstrumentId;

/// Acts told in one line each.
public final class ActLines {
    private ActLines() {}

    public static ActLine of(Vantage vantage, DatedAct act) {
        return new ActLine(act.on(), kind(act.act()), new ActText(vantage).of(act.act()), ActPages.of(act.act()),
                vantage.text(act.note()), Cite.of(act), Contest.of(act));
    }

    /// What happened last in the organisation's own life, the latest first: figures, names and mentions
    /// are left out.
    public static List<ActLine> latest(Vantage vantage, int most) {
        return inEffect(vantage).stream().filter(act -> isEvent(act.act()))
                .sorted(Comparator.comparing(DatedAct::on).reversed()).limit(most)
                .map(act -> of(vantage, act)).toList();
    }

    /// Everything on record about one instrument by that day, earliest first.
    static List<ActLine> about(Vantage vantage, InstrumentId instrument) {
        return inEffect(vantage).stream().filter(act -> isAbout(act.act(), instrument))
                .sorted(Comparator.comparing(DatedAct::on)).map(act -> of(vantage, act)).toList();
    }

    /// What one party did in an instrument, earliest first.
    static List<ActLine> steps(Vantage vantage, Participation one) {
        var deposits = new ArrayList<Deposit>(one.approvals());
        one.signed().ifPresent(deposits::add);
        one.provisional().ifPresent(deposits::add);
        one.consent().ifPresent(deposits::add);
        deposits.addAll(one.statements());
        one.withdrawal().ifPresent(withdrawal -> deposits.add(withdrawal.notice()));
        deposits.sort(Comparator.comparing(Deposit::on));
        return deposits.stream().map(deposit -> step(vantage, deposit)).toList();
    }

    private static ActLine step(Vantage vantage, Deposit deposit) {
        var act = deposit.act();
        var says = new ActText(vantage).step(deposit.step());
        var detail = deposit.detail().map(words -> words.in(vantage.language()))
                .map(text -> says + ": " + text).orElse(says);
        return new ActLine(deposit.on(), kind(act.act()), detail, Optional.empty(), vantage.text(act.note()),
                Cite.of(act), Contest.of(act));
    }

    static List<DatedAct> inEffect(Vantage vantage) {
        var acts = new ArrayList<DatedAct>();
        for (var act : vantage.organisation().acts()) {
            if (act.on().first().isAfter(vantage.day()) || act.entered().isAfter(vantage.asOf().known())) continue;
            acts.add(act);
        }
        return acts;
    }

    /// `StandingGranted` is `standing granted`.
    static String kind(Act act) {
        return act.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean isEvent(Act act) {
        return switch (act) {
            case MembershipAct.PartyNamed _, MeetingAct.MeetingPlanned _, KnowledgeAct.ConceptNamed _,
                    KnowledgeAct.ConceptVoiced _, KnowledgeAct.IndicatorRecorded _, KnowledgeAct.FigureQuoted _,
                    KnowledgeAct.EventNoted _, RelationAct.OutsideMembership _, NetworkAct.NetworkNoted _ -> false;
            case MembershipAct _, BodyAct _, MeetingAct _, InstrumentAct _, PartnershipAct _, RelationAct _,
                    ProgrammeAct _, NetworkAct _ -> true;
            case MotionAct.MotionDecided _, CaseAct.CaseOpened _, CaseAct.CaseMoved _, CaseAct.StatementPublished _,
                    ComplianceAct _ -> true;
            case MotionAct _, CaseAct _, ProceedingAct _ -> false;
        };
    }

    private static boolean isAbout(Act act, InstrumentId instrument) {
        return switch (act) {
            case InstrumentAct.InstrumentAdopted adopted -> adopted.instrument().equals(instrument)
                    || adopted.amends().filter(instrument::equals).isPresent();
            case InstrumentAct.DepositaryActed(var id, _, _, _) -> id.equals(instrument);
            case InstrumentAct.AccessionConsented(var id, _, _) -> id.equals(instrument);
            case InstrumentAct.EntryIntoForceReported(var id, _) -> id.equals(instrument);
            case InstrumentAct.InstrumentReplaced(var id, _) -> id.equals(instrument);
            case InstrumentAct.InstrumentProposed proposed ->
                    proposed.instrument().filter(instrument::equals).isPresent();
            case KnowledgeAct.ConceptVoiced voiced -> voiced.instrument().filter(instrument::equals).isPresent();
            case InstrumentAct.ScaleSet scale -> scale.instrument().equals(instrument);
            case MembershipAct _, BodyAct _, MeetingAct _, PartnershipAct _, RelationAct _, ProgrammeAct _,
                    NetworkAct _, KnowledgeAct _, MotionAct _, CaseAct _, ProceedingAct _, ComplianceAct _ -> false;
        };
    }
}
