package org.plenary.server.live;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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

/// What an act is about, in the words that those use who watch: `motions`, `motion:ID`, `cases`, `case:ID`,
/// `meetings`, `meeting:ID`, `commitments`, `commitment:ID`, `incident:ID`, `party:ID`, and `all` for whatever is
/// entered.
public final class Topics {
    private final SortedSet<String> topics = new TreeSet<>();

    private Topics() { topics.add("all"); }

    public static SortedSet<String> of(Act act) {
        var topics = new Topics();
        switch (act) {
            case MotionAct motion -> topics.motion(motion);
            case CaseAct one -> topics.ofCase(one);
            case ProceedingAct proceeding -> topics.proceeding(proceeding);
            case ComplianceAct compliance -> topics.compliance(compliance);
            case MeetingAct _ -> topics.chapter("meetings");
            case MembershipAct _ -> topics.chapter("parties");
            case BodyAct _ -> topics.chapter("bodies");
            case InstrumentAct _ -> topics.chapter("instruments");
            case PartnershipAct _, RelationAct _, ProgrammeAct _, NetworkAct _, KnowledgeAct _ ->
                    topics.chapter("record");
        }
        return topics.topics;
    }

    private void motion(MotionAct act) {
        chapter("motions");
        one("motion", act.motion());
        switch (act) {
            case MotionAct.MotionTabled tabled -> {
                one("motion", tabled.amends());
                one("meeting", tabled.meeting());
                one("case", tabled.inCase());
            }
            case MotionAct.AmendmentAccepted accepted -> one("motion", accepted.amendment());
            case MotionAct.MotionWithdrawn _, MotionAct.MotionPut _, MotionAct.MotionCirculated _,
                    MotionAct.CirculationOpened _, MotionAct.PositionTaken _, MotionAct.OpinionRecorded _,
                    MotionAct.MotionDeferred _, MotionAct.MotionReferred _, MotionAct.PositionsClosed _,
                    MotionAct.MotionDecided _, MotionAct.OptedOut _, MotionAct.JoinedLater _ -> { }
        }
    }

    private void ofCase(CaseAct act) {
        chapter("cases");
        switch (act) {
            case CaseAct.OfCase of -> one("case", of.caseId());
            case CaseAct.StatementPublished published -> {
                one("case", published.inCase());
                one("motion", published.motion());
            }
        }
    }

    private void proceeding(ProceedingAct act) {
        chapter("meetings");
        switch (act) {
            case ProceedingAct.OfMeeting of -> one("meeting", of.meeting());
            case ProceedingAct.PaperSubmitted paper -> {
                one("meeting", paper.meeting());
                one("motion", paper.motion());
                one("case", paper.inCase());
            }
        }
    }

    private void compliance(ComplianceAct act) {
        chapter("commitments");
        switch (act) {
            case ComplianceAct.CommitmentOpened opened -> {
                one("commitment", opened.commitment());
                one("case", opened.inCase());
                one("motion", opened.motion());
            }
            case ComplianceAct.OfCommitment of -> one("commitment", of.commitment());
            case ComplianceAct.OfMeasure of -> one("party", of.party());
            // What is reported of a party may count in each of its cases.
            case ComplianceAct.OfIncident of -> {
                chapter("cases");
                one("incident", of.incident());
            }
        }
    }

    private void chapter(String name) { topics.add(name); }

    private void one(String kind, Object id) { topics.add(kind + ":" + id); }

    private void one(String kind, Optional<?> id) { id.ifPresent(there -> one(kind, there)); }
}
