package org.plenary.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.BodyAct;
import org.plenary.act.CaseAct;
import org.plenary.act.CaseAct.Trigger;
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
import org.plenary.cases.Case;
import org.plenary.charter.Charter;
import org.plenary.procedure.Effect;
import org.plenary.procedure.Selector;
import org.plenary.vocabulary.CommitmentId;
import org.plenary.vocabulary.IncidentId;
import org.plenary.vocabulary.PartyId;

/// What an act brings about for a case: the first stage of one that all its openers have opened, the effects of a
/// stage that it has entered, the step to which a decision or a fact leads.
final class CaseConsequences {
    private final Moves moves;
    private final DatedAct dated;
    private final When when;

    private CaseConsequences(Moves moves, DatedAct dated) {
        this.moves = moves;
        this.dated = dated;
        this.when = When.of(dated);
    }

    static List<DatedAct> of(Charter charter, Organisation organisation, DatedAct act) {
        return new CaseConsequences(new Moves(charter, organisation), act).all();
    }

    /// Whether a step that follows by law comes too late: the case has gone on by another one meanwhile.
    static boolean isOvertaken(Organisation organisation, DatedAct act) {
        return act.act() instanceof CaseAct.CaseMoved moved && organisation.cases().one(moved.caseId())
                .filter(one -> one.isOver() || !one.stage().equals(moved.from())).isPresent();
    }

    private List<DatedAct> all() {
        return switch (dated.act()) {
            case CaseAct.CaseOpened opened -> one(opened).map(this::opened).orElse(List.of());
            case CaseAct.CaseJoined joined -> one(joined).map(one -> joined(one, joined)).orElse(List.of());
            case CaseAct.CaseMoved moved -> one(moved).map(this::moved).orElse(List.of());
            case MotionAct.MotionDecided decided -> decided(decided);
            case ComplianceAct.CommitmentReported(var commitment, _, _, _) -> commitment(commitment);
            case ComplianceAct.CommitmentAssessed(var commitment, _, _, _) -> commitment(commitment);
            case ComplianceAct.CommitmentClosed(var commitment, _, _) -> commitment(commitment);
            case ComplianceAct.OfIncident of -> incident(of.incident());
            case MembershipAct.StandingGranted(var party, _, _) -> standing(party);
            case MembershipAct.StandingEnded(var party, _, _) -> standing(party);
            case InstrumentAct.DepositaryActed acted -> deposited(acted);
            case InstrumentAct _ -> new CaseConditions(moves).stepsOf(Optional.empty(), when);
            case CaseAct.StatementPublished _, MotionAct _, ComplianceAct _, MembershipAct _, BodyAct _, MeetingAct _,
                    PartnershipAct _, RelationAct _, ProgrammeAct _, NetworkAct _, KnowledgeAct _,
                    ProceedingAct _ -> List.of();
        };
    }

    private Optional<Case> one(CaseAct.OfCase act) { return moves.organisation().cases().one(act.caseId()); }

    private List<DatedAct> following(CaseAct act) {
        return List.of(when.act(act));
    }

    private int needed(Case one, Selector selector) {
        return new Selectors(moves.charter(), moves.organisation(), one, when.day()).needed(selector);
    }

    private List<DatedAct> opened(Case one) {
        var law = moves.law(one);
        if (law.isEmpty()) return List.of();
        boolean byLaw = one.openedBy() instanceof Author.ByLaw;
        if (!byLaw && needed(one, law.get().law().openedBy()) > one.openers().size()) return List.of();
        var cause = new CaseSteps.Cause(Trigger.OPENING, one.openers().getLast(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return following(new CaseSteps(moves, one).to(law.get().law().first(), cause, when));
    }

    private List<DatedAct> joined(Case one, CaseAct.CaseJoined joined) {
        if (one.stage().isEmpty()) return opened(one);
        var move = moves.stage(one).flatMap(stage -> joined.move().flatMap(stage::move));
        if (move.isEmpty() || needed(one, move.get().by()) > one.joined(move.get().id()).size()) return List.of();
        var cause = new CaseSteps.Cause(Trigger.MOVE, joined.author(), joined.move(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        return following(new CaseSteps(moves, one).to(move.get().to(), cause, when));
    }

    private List<DatedAct> moved(Case one) {
        var passage = one.latest().orElseThrow();
        var acts = new ArrayList<DatedAct>();
        if (passage.trigger() != Trigger.DECISION) {
            // What is no longer needed is taken off the table by law.
            passage.pending().ifPresent(motion ->
                    acts.add(when.act(new MotionAct.MotionWithdrawn(motion, new Author.ByLaw()))));
        }
        var stage = passage.to().flatMap(to -> moves.stage(one, to));
        if (stage.isEmpty()) return acts;
        acts.addAll(CaseEffects.of(moves, one, stage.get(), passage));
        boolean owes = stage.get().effects().stream().anyMatch(effect ->
                effect instanceof Effect.OpenCommitment || effect instanceof Effect.OpenAccessions);
        if (!owes) new CaseConditions(moves).step(one, when).ifPresent(acts::add);
        return acts;
    }

    private List<DatedAct> decided(MotionAct.MotionDecided decided) {
        var one = moves.organisation().cases().ofMotion(decided.motion())
                .filter(known -> !known.isOver() && known.motion().equals(Optional.of(decided.motion())));
        var put = one.flatMap(moves::stage).flatMap(stage -> stage.decision());
        if (put.isEmpty()) return List.of();
        boolean same = one.get().tabled().filter(motion -> motion.matter().equals(put.get().matter())).isPresent();
        if (!same) return List.of();
        var to = decided.adopted() ? put.get().adopted() : put.get().notAdopted();
        return following(new CaseSteps(moves, one.get()).to(to, CaseSteps.Cause.of(decided.motion()), when));
    }

    private List<DatedAct> commitment(CommitmentId id) {
        return moves.organisation().compliance().opened(id).flatMap(ComplianceAct.CommitmentOpened::inCase)
                .flatMap(moves.organisation().cases()::one)
                .flatMap(one -> new CaseConditions(moves).step(one, when))
                .map(List::of).orElse(List.of());
    }

    /// A deposit by which the party has joined is what it owed.
    private List<DatedAct> deposited(InstrumentAct.DepositaryActed acted) {
        var acts = new ArrayList<>(new Accessions(moves).fulfilled(acted, when));
        acts.addAll(new CaseConditions(moves).stepsOf(Optional.of(acted.party()), when));
        return acts;
    }

    private List<DatedAct> incident(IncidentId id) {
        return moves.organisation().compliance().incidents().one(id)
                .map(one -> new CaseConditions(moves).stepsOf(Optional.of(one.report().party()), when))
                .orElse(List.of());
    }

    private List<DatedAct> standing(PartyId party) {
        return new CaseConditions(moves).stepsOf(Optional.of(party), when);
    }
}
