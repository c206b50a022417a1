package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.Author;
import org.plenary.act.BodyAct;
import org.plenary.act.CaseAct;
import org.plenary.act.ComplianceAct;
import org.plenary.act.Ground;
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
import org.plenary.vocabulary.OfficeId;

/// Whether an author may do something, by charter and record on that day. Accounts link people to authors; what an
/// author may do is computed here and nowhere else. That the thing itself is in order is the guards' business.
public record Authority(Charter charter, Organisation organisation, Author author, LocalDate day) {

    /// Why the author may not; empty where it may.
    public List<Ground> grounds(Act act) {
        if (author instanceof Author.ByLaw) return List.of();
        if (author instanceof Author.Visitor) {
            return List.of(new Ground("author", Optional.empty(), say("The public reads, and files nothing."),
                    say("Sign in for a party, an office or a staff.")));
        }
        var named = author(act);
        if (named.isPresent() && !named.get().equals(author)) {
            return List.of(new Ground("author", Optional.empty(),
                    say("The act names '%s' as its author, and '%s' files it.", named.get(), author),
                    say("File in your own name.")));
        }
        var may = new Entitlements(charter, organisation, author, day);
        return switch (act) {
            case MotionAct motion -> new MotionAuthority(may).grounds(motion);
            case CaseAct one -> cases(may, one);
            case ProceedingAct proceeding -> new ProceedingAuthority(may).grounds(proceeding);
            case ComplianceAct compliance -> compliance(may, compliance);
            case InstrumentAct instrument -> instrument(may, instrument);
            case BodyAct body -> body(may, body);
            case MembershipAct.PartyNamed _ -> may.one(may.staff());
            case MembershipAct _ -> Entitled.nobody(say("a case or a decision"));
            case MeetingAct _ -> Entitled.nobody(say("the convening and closing of the meeting"));
            case ProgrammeAct.PledgeMade pledge -> may.one(may.own(pledge.party(), Entitlements.BINDS));
            case ProgrammeAct _, PartnershipAct _, NetworkAct _, KnowledgeAct _, RelationAct _ ->
                    may.one(may.staff(), may.office());
        };
    }

    /// Whether a case or a move is the author's to file is the charter's selector; here, that its post may commit it.
    private static List<Ground> cases(Entitlements may, CaseAct act) {
        return switch (act) {
            case CaseAct.CaseOpened _, CaseAct.CaseMoved _, CaseAct.CaseJoined _ ->
                    may.one(may.party(Entitlements.LEADS), may.office(), may.staff());
            case CaseAct.StatementPublished _ -> Entitled.nobody(say("the case in which it is cleared"));
        };
    }

    private List<Ground> compliance(Entitlements may, ComplianceAct act) {
        return switch (act) {
            case ComplianceAct.CommitmentOpened(_, _, var body, _, _, _, _, _, _) -> body
                    .map(one -> may.one(may.chair(one), may.staff()))
                    .orElseGet(() -> may.one(may.staff()));
            case ComplianceAct.CommitmentReported(var commitment, _, _, _) ->
                    organisation.compliance().owing(commitment)
                            .map(party -> may.one(may.own(party, Entitlements.COMMITS)))
                            .orElseGet(() -> may.one(may.staff(), may.office()));
            case ComplianceAct.CommitmentAssessed _, ComplianceAct.CommitmentClosed _ ->
                    may.one(may.staff(), may.office());
            case ComplianceAct.IncidentAnswered answered -> organisation.compliance().incidents()
                    .one(answered.incident()).map(one -> may.one(may.own(one.report().party(), Entitlements.COMMITS)))
                    .orElseGet(() -> may.one(may.party(Entitlements.COMMITS)));
            // Whether the grade is the author's to give is the charter's selector; here, that its post may commit it.
            case ComplianceAct.OfIncident _ -> may.one(may.party(Entitlements.COMMITS), may.office(), may.staff());
            case ComplianceAct.OfMeasure _ -> Entitled.nobody(say("the case in which the measure is decided"));
        };
    }

    private static List<Ground> instrument(Entitlements may, InstrumentAct act) {
        return switch (act) {
            case InstrumentAct.DepositaryActed acted -> may.one(may.own(acted.party(), Entitlements.BINDS));
            case InstrumentAct.AccessionConsented consented -> may.one(may.own(consented.party(), Entitlements.BINDS));
            case InstrumentAct.InstrumentProposed proposed -> proposed.party()
                    .map(party -> may.one(may.own(party, Entitlements.COMMITS)))
                    .orElseGet(() -> may.one(may.staff(), may.office()));
            case InstrumentAct.InstrumentAdopted _, InstrumentAct.EntryIntoForceReported _,
                    InstrumentAct.InstrumentReplaced _, InstrumentAct.ScaleSet _ -> may.one(may.staff());
        };
    }

    private List<Ground> body(Entitlements may, BodyAct act) {
        return switch (act) {
            case BodyAct.OfficeAssumed(var office, _, _, _) -> appointing(may, office);
            case BodyAct.OfficeVacated(var office, _) -> appointing(may, office);
            case BodyAct.ChairAssumed(var body, _, _, _) -> may.one(may.chair(body));
            case BodyAct.SeatTaken(var body, _, _) -> may.one(may.chair(body));
            case BodyAct.SeatVacated(var body, _) -> may.one(may.chair(body));
            case BodyAct.BodyEstablished _ -> may.one(may.staff());
        };
    }

    /// The chair of the body that appoints makes the appointment known.
    private List<Ground> appointing(Entitlements may, OfficeId office) {
        return charter.offices().at(office, day).flatMap(law -> law.law().appointedBy())
                .map(body -> may.one(may.chair(body)))
                .orElseGet(() -> may.one(may.staff()));
    }

    /// The author whom an act itself names.
    static Optional<Author> author(Act act) {
        return switch (act) {
            case MotionAct motion -> MotionAuthority.author(motion);
            case ProceedingAct proceeding -> ProceedingAuthority.author(proceeding);
            case CaseAct.CaseOpened opened -> Optional.of(opened.author());
            case CaseAct.CaseJoined joined -> Optional.of(joined.author());
            case CaseAct.CaseMoved moved -> Optional.of(moved.author());
            case CaseAct.StatementPublished published -> Optional.of(published.author());
            case ComplianceAct.CommitmentReported reported -> Optional.of(reported.author());
            case ComplianceAct.CommitmentAssessed assessed -> Optional.of(assessed.author());
            case ComplianceAct.CommitmentClosed closed -> Optional.of(closed.author());
            case ComplianceAct.IncidentReported reported -> Optional.of(reported.author());
            case ComplianceAct.IncidentGraded graded -> Optional.of(graded.author());
            case ComplianceAct.IncidentAnswered answered -> Optional.of(answered.author());
            case ComplianceAct.IncidentWithdrawn withdrawn -> Optional.of(withdrawn.author());
            case ComplianceAct.CommitmentOpened _, ComplianceAct.OfMeasure _, MembershipAct _, BodyAct _, MeetingAct _,
                    InstrumentAct _, PartnershipAct _, RelationAct _, ProgrammeAct _, NetworkAct _, KnowledgeAct _ ->
                    Optional.empty();
        };
    }
}
