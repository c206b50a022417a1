package org.plenary.server.view;

import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.BodyAct;
import org.plenary.act.CaseAct;
import org.plenary.act.ComplianceAct;
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
import org.plenary.vocabulary.InstrumentId;

/// The page of what an act is about.
public final class ActPages {
    private ActPages() {}

    public static Optional<String> of(Act act) {
        return switch (act) {
            case MembershipAct membership -> Optional.of("/parties/" + Slug.of(switch (membership) {
                case MembershipAct.PartyNamed named -> named.party();
                case MembershipAct.StandingGranted granted -> granted.party();
                case MembershipAct.StandingEnded ended -> ended.party();
                case MembershipAct.StandingSuspended suspended -> suspended.party();
                case MembershipAct.StandingRestored restored -> restored.party();
                case MembershipAct.ParticipationLapsed lapsed -> lapsed.party();
                case MembershipAct.StepTaken taken -> taken.party();
            }));
            case BodyAct.BodyEstablished established -> page("bodies", established.body());
            case BodyAct.SeatTaken taken -> page("bodies", taken.body());
            case BodyAct.SeatVacated vacated -> page("bodies", vacated.body());
            case BodyAct.ChairAssumed chair -> page("bodies", chair.body());
            case BodyAct.OfficeAssumed _, BodyAct.OfficeVacated _ -> Optional.of("/bodies");
            case MeetingAct.MeetingHeld held -> page("meetings", held.meeting());
            case MeetingAct.MeetingPlanned planned -> page("meetings", planned.meeting());
            case InstrumentAct instrument -> instrument(instrument).map(id -> "/instruments/" + Slug.of(id));
            case PartnershipAct.AgreementSigned signed -> page("partners", signed.partner());
            case PartnershipAct.ContactRecorded contact -> page("partners", contact.partner());
            case RelationAct.RelationDeclared(var first, var second, _, _) ->
                    Optional.of("/relations/" + first + "/" + second);
            case RelationAct.OutsideMembership outside -> page("parties", outside.party());
            case ProgrammeAct.ProjectStageReached _ -> Optional.of("/networks");
            case ProgrammeAct.PledgeMade pledge -> page("parties", pledge.party());
            case NetworkAct _ -> Optional.of("/networks");
            case KnowledgeAct.ConceptNamed named -> page("concepts", named.concept());
            case KnowledgeAct.ConceptVoiced voiced -> page("concepts", voiced.concept());
            case KnowledgeAct.IndicatorRecorded _, KnowledgeAct.FigureQuoted _ -> Optional.of("/indicators");
            case KnowledgeAct.EventNoted _ -> Optional.empty();
            case MotionAct motion -> page("motions", motion.motion());
            case CaseAct.OfCase of -> page("cases", of.caseId());
            case CaseAct.StatementPublished published -> published.inCase().flatMap(id -> page("cases", id))
                    .or(() -> published.motion().flatMap(id -> page("motions", id)));
            case ProceedingAct.PaperSubmitted paper -> page("papers", paper.paper());
            case ProceedingAct.OfMeeting of -> page("meetings", of.meeting());
            case ComplianceAct.OfCommitment of -> page("commitments", of.commitment());
            case ComplianceAct.OfIncident of -> page("incidents", of.incident());
            case ComplianceAct.OfMeasure of -> page("parties", of.party());
        };
    }

    private static Optional<String> page(String chapter, Object name) {
        return Optional.of("/" + chapter + "/" + Slug.of(name));
    }

    private static Optional<InstrumentId> instrument(InstrumentAct act) {
        return switch (act) {
            case InstrumentAct.InstrumentAdopted adopted -> Optional.of(adopted.instrument());
            case InstrumentAct.DepositaryActed acted -> Optional.of(acted.instrument());
            case InstrumentAct.AccessionConsented consented -> Optional.of(consented.instrument());
            case InstrumentAct.EntryIntoForceReported reported -> Optional.of(reported.instrument());
            case InstrumentAct.InstrumentReplaced replaced -> Optional.of(replaced.instrument());
            case InstrumentAct.InstrumentProposed proposed -> proposed.instrument();
            case InstrumentAct.ScaleSet scale -> Optional.of(scale.instrument());
        };
    }
}
