package org.plenary.organisation;

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

/// Finds every text of an act and has it looked at. The acts of daily business are in `BusinessTexts`.
record ActTexts(Texts texts) {

    static void check(Guard guard, DatedAct dated) {
        var texts = new Texts(guard);
        texts.title("at", dated.at());
        texts.note("note", dated.note());
        for (var source : dated.sources()) {
            source.url().ifPresent(url -> texts.title("sources", url));
            texts.title("sources", source.cite());
        }
        for (var other : dated.contested()) {
            texts.name("contested", other.field());
            texts.title("contested", other.says());
            texts.title("contested", other.cite());
            other.url().ifPresent(url -> texts.title("contested", url));
        }
        new ActTexts(texts).of(dated.act());
    }

    private void of(Act act) {
        var business = new BusinessTexts(texts);
        switch (act) {
            case MotionAct motion -> business.motion(motion);
            case CaseAct one -> business.cases(one);
            case ProceedingAct proceeding -> business.proceeding(proceeding);
            case ComplianceAct compliance -> business.compliance(compliance);
            case MembershipAct membership -> membership(membership);
            case BodyAct body -> body(body);
            case MeetingAct meeting -> meeting(meeting);
            case InstrumentAct instrument -> instrument(instrument);
            case PartnershipAct partnership -> partnership(partnership);
            case RelationAct relation -> relation(relation);
            case ProgrammeAct programme -> programme(programme);
            case NetworkAct network -> network(network);
            case KnowledgeAct knowledge -> knowledge(knowledge);
        }
    }

    private void membership(MembershipAct act) {
        switch (act) {
            case MembershipAct.PartyNamed named -> texts.title("name", named.name());
            case MembershipAct.StandingEnded ended -> texts.note("reason", ended.reason());
            case MembershipAct.StandingSuspended suspended -> texts.note("reason", suspended.reason());
            case MembershipAct.ParticipationLapsed lapsed -> texts.note("reason", lapsed.reason());
            case MembershipAct.StepTaken step -> {
                texts.name("step", step.step());
                texts.note("what", step.what());
            }
            case MembershipAct.StandingGranted _, MembershipAct.StandingRestored _ -> { }
        }
    }

    private void body(BodyAct act) {
        switch (act) {
            case BodyAct.BodyEstablished established -> texts.title("seat", established.seat());
            case BodyAct.OfficeAssumed assumed -> texts.title("holder", assumed.holder());
            case BodyAct.OfficeVacated vacated -> texts.title("holder", vacated.holder());
            case BodyAct.ChairAssumed chair -> {
                texts.title("person", chair.person());
                texts.note("deviation", chair.deviation());
            }
            case BodyAct.SeatTaken _, BodyAct.SeatVacated _ -> { }
        }
    }

    private void meeting(MeetingAct act) {
        switch (act) {
            case MeetingAct.MeetingHeld held -> {
                texts.name("meeting", held.meeting().value());
                texts.title("place", held.place());
                held.outcomes().forEach(outcome -> texts.note("outcomes", outcome));
                texts.note("deviation", held.deviation());
            }
            case MeetingAct.MeetingPlanned planned -> {
                texts.name("meeting", planned.meeting().value());
                texts.title("place", planned.place());
            }
        }
    }

    private void instrument(InstrumentAct act) {
        switch (act) {
            case InstrumentAct.InstrumentAdopted adopted -> {
                texts.name("instrument", adopted.instrument().value());
                texts.title("title", adopted.title());
                texts.name("number", adopted.number());
                adopted.inForce().ifPresent(clause -> texts.title("in-force", clause));
                adopted.inForceForAcceding().ifPresent(clause -> texts.title("in-force-for-acceding", clause));
                adopted.depositary().ifPresent(clause -> texts.title("depositary", clause));
                adopted.contents().forEach(content -> texts.note("contents", content));
            }
            case InstrumentAct.DepositaryActed acted -> texts.note("detail", acted.detail());
            case InstrumentAct.InstrumentProposed proposed -> {
                texts.note("what", proposed.what());
                texts.title("person", proposed.person());
            }
            case InstrumentAct.ScaleSet scale -> scale.percent().values().forEach(one -> texts.name("percent", one));
            case InstrumentAct.AccessionConsented _, InstrumentAct.EntryIntoForceReported _,
                    InstrumentAct.InstrumentReplaced _ -> { }
        }
    }

    private void partnership(PartnershipAct act) {
        switch (act) {
            case PartnershipAct.AgreementSigned signed -> {
                texts.name("id", signed.id());
                texts.title("name", signed.name());
                texts.name("side", signed.side());
                texts.name("form", signed.form());
            }
            case PartnershipAct.ContactRecorded contact -> texts.note("what", contact.what());
        }
    }

    private void relation(RelationAct act) {
        switch (act) {
            case RelationAct.RelationDeclared declared -> texts.title("title", declared.title());
            case RelationAct.OutsideMembership outside -> texts.name("as", outside.as());
        }
    }

    private void programme(ProgrammeAct act) {
        switch (act) {
            case ProgrammeAct.ProjectStageReached reached -> {
                texts.name("project", reached.project().value());
                texts.title("name", reached.name());
                texts.title("place", reached.place());
            }
            case ProgrammeAct.PledgeMade pledge -> {
                texts.name("amount", pledge.amount());
                texts.name("currency", pledge.currency());
                texts.note("purpose", pledge.purpose());
            }
        }
    }

    private void network(NetworkAct act) {
        switch (act) {
            case NetworkAct.NetworkFounded founded -> {
                texts.name("network", founded.network().value());
                texts.title("name", founded.name());
                texts.name("kind", founded.kind());
                texts.note("rules", founded.rules());
            }
            case NetworkAct.InstitutionJoined joined -> texts.title("institution", joined.institution());
            case NetworkAct.NetworkMet met -> texts.title("place", met.place());
            case NetworkAct.NetworkNoted noted -> texts.note("what", noted.what());
        }
    }

    private void knowledge(KnowledgeAct act) {
        switch (act) {
            case KnowledgeAct.ConceptNamed named -> {
                texts.name("concept", named.concept().value());
                texts.title("name", named.name());
                texts.note("meaning", named.meaning());
            }
            case KnowledgeAct.ConceptVoiced voiced -> {
                texts.note("where", voiced.where());
                texts.note("wording", voiced.wording());
            }
            case KnowledgeAct.IndicatorRecorded recorded -> {
                texts.name("value", recorded.value());
                texts.name("unit", recorded.unit());
            }
            case KnowledgeAct.FigureQuoted quoted -> {
                texts.name("as-of", quoted.asOf());
                texts.name("value", quoted.value());
                texts.name("unit", quoted.unit());
            }
            case KnowledgeAct.EventNoted noted -> texts.note("what", noted.what());
        }
    }
}
