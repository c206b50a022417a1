package org.plenary.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.Audience;
import org.plenary.act.Author;
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
import org.plenary.charter.Charter;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;

/// What a reader may see, by charter and record on a day. Whatever is shown to a reader is computed from the acts that
/// it may read and from no others, so that no page can show, or hint at, what is hidden.
public record Visibility(Charter charter, Organisation organisation, LocalDate day) {

    /// Whether the reader may read the act. Who tabled a motion, opened a case or handed in a paper always may.
    public boolean mayRead(Author reader, Act act) {
        var audience = audience(act);
        return audience instanceof Audience.Everyone || includes(audience, reader)
                || reader instanceof Author.Delegation(var party, _) && origin(act).equals(Optional.of(party));
    }

    public boolean mayRead(Author reader, DatedAct act) { return mayRead(reader, act.act()); }

    /// Whether everyone may read the act.
    public boolean isOpen(Act act) { return audience(act) instanceof Audience.Everyone; }

    /// To whom an act is open: what belongs to a motion, a case or an agenda item goes where that goes.
    public Audience audience(Act act) {
        return switch (act) {
            case MotionAct.MotionTabled tabled -> tabled.audience();
            case MotionAct motion -> ofMotion(motion.motion());
            case CaseAct.CaseOpened opened -> opened.audience();
            case CaseAct.OfCase of -> organisation.cases().audience(of.caseId()).orElse(Audience.EVERYONE);
            case ProceedingAct.PaperSubmitted paper -> paper.audience();
            case ProceedingAct.ItemPlaced placed -> ofItem(placed);
            case ProceedingAct.OfMeeting of -> organisation.proceedings().item(of)
                    .map(this::ofItem).orElseGet(() -> ofMinutes(of));
            case ComplianceAct.CommitmentOpened opened -> opened.inCase()
                    .flatMap(id -> organisation.cases().audience(id)).orElse(Audience.EVERYONE);
            case ComplianceAct.OfCommitment of -> organisation.compliance().opened(of.commitment())
                    .map(this::audience).orElse(Audience.EVERYONE);
            case ComplianceAct.IncidentReported reported -> reported.audience();
            case ComplianceAct.OfIncident of -> organisation.compliance().incidents().audience(of.incident())
                    .orElse(Audience.EVERYONE);
            case CaseAct.StatementPublished _, ComplianceAct.OfMeasure _, MembershipAct _, BodyAct _, MeetingAct _,
                    InstrumentAct _, PartnershipAct _, RelationAct _, ProgrammeAct _, NetworkAct _, KnowledgeAct _ ->
                    Audience.EVERYONE;
        };
    }

    private Audience ofMotion(MotionId motion) {
        return organisation.motions().audience(motion).orElse(Audience.EVERYONE);
    }

    private Audience ofItem(ProceedingAct.ItemPlaced placed) {
        return placed.motion().map(this::ofMotion)
                .or(() -> placed.inCase().flatMap(id -> organisation.cases().audience(id)))
                .orElse(Audience.EVERYONE);
    }

    /// Draft minutes are for those who sit in the body until they are approved.
    private Audience ofMinutes(ProceedingAct.OfMeeting act) {
        boolean minutes = act instanceof ProceedingAct.MinutesDrafted || act instanceof ProceedingAct.MinutesCommented;
        if (!minutes || organisation.proceedings().isApproved(act.meeting())) return Audience.EVERYONE;
        return organisation.proceedings().body(act.meeting()).<Audience>map(Audience.Seated::new)
                .orElse(Audience.EVERYONE);
    }

    private Optional<PartyId> origin(Act act) {
        return switch (act) {
            case MotionAct.MotionTabled tabled -> party(tabled.author());
            case MotionAct motion -> organisation.motions().mover(motion.motion()).flatMap(Visibility::party);
            case CaseAct.CaseOpened opened -> party(opened.author());
            case CaseAct.OfCase of -> organisation.cases().opener(of.caseId()).flatMap(Visibility::party);
            case ProceedingAct.PaperSubmitted paper -> party(paper.author());
            case ProceedingAct.ItemPlaced placed -> party(placed.author());
            case ComplianceAct.IncidentReported reported -> party(reported.author());
            case ComplianceAct.OfIncident of -> organisation.compliance().incidents().one(of.incident())
                    .flatMap(one -> party(one.report().author()));
            case CaseAct.StatementPublished _, ProceedingAct.OfMeeting _, ComplianceAct _, MembershipAct _, BodyAct _,
                    MeetingAct _, InstrumentAct _, PartnershipAct _, RelationAct _, ProgrammeAct _, NetworkAct _,
                    KnowledgeAct _ -> Optional.empty();
        };
    }

    private static Optional<PartyId> party(Author author) {
        return author instanceof Author.Delegation(var party, _) ? Optional.of(party) : Optional.empty();
    }

    /// Whether the audience takes the reader in. Staff and office-holders serve members and bodies and read with them;
    /// what is sealed is for those named alone.
    public boolean includes(Audience audience, Author reader) {
        return switch (reader) {
            case Author.ByLaw _ -> true;
            case Author.Visitor _ -> audience instanceof Audience.Everyone;
            case Author.Staff _ -> !(audience instanceof Audience.Only);
            case Author.Holder(var office) -> !(audience instanceof Audience.Only(_, var offices))
                    || offices.contains(office);
            case Author.Delegation(var party, _) -> includes(audience, party);
        };
    }

    private boolean includes(Audience audience, PartyId party) {
        return switch (audience) {
            case Audience.Everyone _ -> true;
            case Audience.AnyWith(var standing) -> organisation.membership().holding(party, AsOf.on(day))
                    .filter(held -> held.isInGoodStanding() && held.standing().equals(standing)).isPresent();
            case Audience.Seated(var body) -> organisation.seating(charter).sits(party, body, AsOf.on(day));
            case Audience.Only(var parties, _) -> parties.contains(party);
        };
    }
}
