package org.plenary.organisation;

import java.util.Optional;
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
import org.plenary.body.Ballot;
import org.plenary.body.Bodies;
import org.plenary.body.Chairing;
import org.plenary.body.Chamber;
import org.plenary.body.Seating;
import org.plenary.body.Verdict;
import org.plenary.cases.Cases;
import org.plenary.charter.Charter;
import org.plenary.compliance.Compliance;
import org.plenary.instrument.Instruments;
import org.plenary.knowledge.Knowledge;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.Meetings;
import org.plenary.meeting.Proceedings;
import org.plenary.membership.Membership;
import org.plenary.motion.Motions;
import org.plenary.network.Networks;
import org.plenary.partnership.Partnerships;
import org.plenary.programme.Programmes;
import org.plenary.relation.Relations;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentList;
import org.plenary.vocabulary.BodyId;

/// The organisation as the acts entered so far make it: every chapter of its life, and the acts
/// themselves in the order of their entry. It is never changed; taking up an act gives the next one.
public record Organisation(
        PersistentList<DatedAct> acts, Membership membership, Bodies bodies, Meetings meetings,
        Instruments instruments, Partnerships
        partnerships, Relations relations, Programmes programmes, Networks networks, Knowledge knowledge,
        Motions motions, Cases cases, Proceedings proceedings, Compliance compliance) {

    /// The organisation before its first act.
    public static Organisation begin() {
        return new Organisation(PersistentList.empty(), Membership.begin(), Bodies.begin(),
        Meetings.begin(), Instruments.begin(), Partnerships.begin(),
                Relations.begin(), Programmes.begin(), Networks.begin(), Knowledge.begin(), Motions.begin(),
                Cases.begin(), Proceedings.begin(), Compliance.begin());
    }

    /// The organisation that these acts make, taken up in order.
    public static Organisation replay(Iterable<DatedAct> acts) {
        var organisation = begin();
        for (var act : acts) organisation = organisation.evolve(act);
        return organisation;
    }

    /// The organisation with one more act. Whether the act is admissible is the business of `Decider`.
    public Organisation evolve(DatedAct dated) {
        var all = acts.with(dated);
        return switch (dated.act()) {
            case MembershipAct act -> new Organisation(all, membership.evolve(act, dated), bodies,
                    meetings, instruments, partnerships, relations,
                    programmes, networks, knowledge, motions, cases, proceedings, compliance);
            case BodyAct act -> new Organisation(all, membership, bodies.evolve(act, dated), meetings,
                    instruments, partnerships, relations,
                    programmes, networks, knowledge, motions, cases, proceedings, compliance);
            case MeetingAct act -> new Organisation(all, membership, bodies, meetings.evolve(act, dated),
                    instruments, partnerships, relations,
                    programmes, networks, knowledge, motions, cases, proceedings, compliance);
            case InstrumentAct act -> new Organisation(all, membership, bodies, meetings,
                    instruments.evolve(act, dated), partnerships, relations,
                    programmes, networks, knowledge, motions, cases, proceedings, compliance);
            case PartnershipAct act -> new Organisation(all, membership, bodies, meetings, instruments,
                    partnerships.evolve(act, dated), relations,
                    programmes, networks, knowledge, motions, cases, proceedings, compliance);
            case RelationAct act -> new Organisation(all, membership, bodies, meetings, instruments,
                    partnerships, relations.evolve(act, dated),
                    programmes, networks, knowledge, motions, cases, proceedings, compliance);
            case ProgrammeAct act -> new Organisation(all, membership, bodies, meetings, instruments,
                    partnerships, relations,
                    programmes.evolve(act, dated), networks, knowledge, motions, cases, proceedings,
                    compliance);
            case NetworkAct act -> new Organisation(all, membership, bodies, meetings, instruments,
                    partnerships, relations, programmes,
                    networks.evolve(act, dated), knowledge, motions, cases, proceedings, compliance);
            case KnowledgeAct act -> new Organisation(all, membership, bodies, meetings, instruments,
                    partnerships, relations, programmes,
                    networks, knowledge.evolve(act, dated), motions, cases, proceedings, compliance);
            case MotionAct act -> new Organisation(all, membership, bodies, meetings, instruments,
                    partnerships, relations, programmes,
                    networks, knowledge, motions.evolve(act, dated), noting(act, dated), proceedings, compliance);
            case CaseAct act -> new Organisation(all, membership, bodies, meetings, instruments,
                    partnerships, relations, programmes,
                    networks, knowledge, motions, cases.evolve(act, dated), proceedings, compliance);
            case ProceedingAct act -> new Organisation(all, membership, bodies, meetings.evolve(act, dated),
                    instruments, partnerships, relations, programmes,
                    networks, knowledge, motions, cases, proceedings.evolve(act, dated), compliance);
            case ComplianceAct act -> new Organisation(all, membership, bodies, meetings, instruments,
                    partnerships, relations, programmes,
                    networks, knowledge, motions, cases, proceedings, compliance.evolve(act, dated));
        };
    }

    private Cases noting(MotionAct act, DatedAct dated) {
        return act instanceof MotionAct.MotionTabled tabled ? cases.tabled(tabled, dated) : cases;
    }

    /// Who sits where, under a charter.
    public Seating seating(Charter charter) { return new Seating(charter, membership, bodies); }

    /// The verdict on a ballot under a charter.
    public Verdict verdict(Charter charter, Ballot ballot) {
        return new Chamber(seating(charter)).verdict(ballot);
    }

    /// Who is in the chair of a body: by the record of chairs, else the host of the meeting that is convened or going
    /// on, else the host of its last meeting.
    public Optional<Chairing> chair(Charter charter, BodyId body, AsOf asOf) {
        return bodies.chair(charter, body, asOf).or(() -> nextHost(body, asOf)).or(() -> lastHost(body, asOf));
    }

    private Optional<Chairing> lastHost(BodyId body, AsOf asOf) {
        return meetings.of(body, asOf).stream()
                .filter(meeting -> meeting.stage() == Meeting.Stage.HELD && meeting.host().isPresent())
                .reduce((_, later) -> later)
                .map(meeting -> new Chairing(body, body, meeting.host(), Optional.empty(), meeting.on(),
                        Optional.empty(), meeting.act()));
    }

    private Optional<Chairing> nextHost(BodyId body, AsOf asOf) {
        return proceedings.of(body, asOf).stream()
                .filter(meeting -> meeting.isAhead() && meeting.host().isPresent()).findFirst()
                .map(meeting -> new Chairing(body, body, meeting.host(), Optional.empty(), meeting.convened().on(),
                        Optional.empty(), meeting.convened()));
    }

    /// How many acts have been taken up.
    public int size() { return acts.size(); }
}
