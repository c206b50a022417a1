package org.plenary.organisation;

import org.plenary.act.CaseAct;
import org.plenary.act.ComplianceAct;
import org.plenary.act.MotionAct;
import org.plenary.act.ProceedingAct;

/// The texts of the acts of daily business: motions, cases, meetings, commitments.
record BusinessTexts(Texts texts) {

    void motion(MotionAct act) {
        texts.name("motion", act.motion().value());
        switch (act) {
            case MotionAct.MotionTabled tabled -> {
                texts.title("title", tabled.title());
                texts.text("text", tabled.text());
            }
            case MotionAct.PositionTaken taken -> {
                texts.note("reason", taken.reason());
                texts.note("lifted-by", taken.liftedBy());
            }
            case MotionAct.OpinionRecorded recorded -> texts.note("opinion", recorded.opinion());
            case MotionAct.MotionDeferred deferred -> texts.note("reason", deferred.reason());
            case MotionAct.MotionReferred referred -> texts.note("reason", referred.reason());
            case MotionAct.OptedOut out -> texts.note("reason", out.reason());
            case MotionAct.MotionDecided decided ->
                    decided.positions().values().forEach(one -> texts.name("positions", one));
            case MotionAct.AmendmentAccepted _, MotionAct.MotionWithdrawn _, MotionAct.MotionPut _,
                    MotionAct.MotionCirculated _, MotionAct.CirculationOpened _, MotionAct.PositionsClosed _,
                    MotionAct.JoinedLater _ -> { }
        }
    }

    void cases(CaseAct act) {
        switch (act) {
            case CaseAct.CaseOpened opened -> {
                texts.name("case", opened.caseId().value());
                texts.text("about", opened.about());
            }
            case CaseAct.CaseJoined joined -> texts.name("move", joined.move());
            case CaseAct.CaseMoved moved -> {
                texts.name("move", moved.move());
                moved.what().ifPresent(what -> texts.text("what", what));
            }
            case CaseAct.StatementPublished published -> {
                texts.text("text", published.text());
                texts.note("basis", published.basis());
            }
        }
    }

    void proceeding(ProceedingAct act) {
        switch (act) {
            case ProceedingAct.MeetingConvened convened -> {
                texts.name("meeting", convened.meeting().value());
                texts.title("place", convened.place());
                texts.note("deviation", convened.deviation());
            }
            case ProceedingAct.MeetingMoved moved -> {
                texts.title("place", moved.place());
                texts.note("reason", moved.reason());
            }
            case ProceedingAct.MeetingCancelled cancelled -> texts.note("reason", cancelled.reason());
            case ProceedingAct.ItemPlaced placed -> {
                texts.name("item", placed.item());
                texts.title("title", placed.title());
            }
            case ProceedingAct.AgendaOrdered ordered -> ordered.items().forEach(item -> texts.name("items", item));
            case ProceedingAct.PaperSubmitted paper -> {
                texts.name("paper", paper.paper().value());
                texts.title("title", paper.title());
                paper.files().forEach((language, digest) -> {
                    texts.name("files", language);
                    texts.name("files", digest);
                });
            }
            case ProceedingAct.CredentialsPresented presented -> {
                texts.title("head", presented.head());
                presented.delegates().forEach(one -> texts.title("delegates", one));
            }
            case ProceedingAct.CredentialsExamined examined -> texts.note("reason", examined.reason());
            case ProceedingAct.MinutesDrafted drafted -> texts.text("text", drafted.text());
            case ProceedingAct.MinutesCommented commented -> texts.note("comment", commented.comment());
            case ProceedingAct.ItemTaken _, ProceedingAct.ItemClosed _, ProceedingAct.SittingOpened _,
                    ProceedingAct.SittingClosed _, ProceedingAct.SpeakingTimeSet _, ProceedingAct.SpeakerListed _,
                    ProceedingAct.SpeakerWithdrawn _, ProceedingAct.SpeakerHeard _, ProceedingAct.MeetingClosed _,
                    ProceedingAct.MinutesApproved _ -> { }
        }
    }

    void compliance(ComplianceAct act) {
        switch (act) {
            case ComplianceAct.CommitmentOpened opened -> {
                texts.name("commitment", opened.commitment().value());
                texts.note("what", opened.what());
            }
            case ComplianceAct.CommitmentReported reported -> {
                texts.text("says", reported.says());
                texts.name("evidence", reported.evidence());
            }
            case ComplianceAct.CommitmentAssessed assessed -> texts.text("says", assessed.says());
            case ComplianceAct.CommitmentClosed closed -> texts.note("reason", closed.reason());
            case ComplianceAct.MeasureApplied applied -> texts.name("measure", applied.measure());
            case ComplianceAct.MeasureLifted lifted -> texts.name("measure", lifted.measure());
            case ComplianceAct.OfIncident of -> incident(of);
        }
    }

    private void incident(ComplianceAct.OfIncident act) {
        texts.name("incident", act.incident().value());
        switch (act) {
            case ComplianceAct.IncidentReported reported -> {
                texts.text("what", reported.what());
                texts.note("source", reported.source());
                texts.name("digest", reported.digest());
            }
            case ComplianceAct.IncidentGraded graded -> {
                texts.text("says", graded.says());
                texts.name("digest", graded.digest());
            }
            case ComplianceAct.IncidentAnswered answered -> {
                texts.text("says", answered.says());
                texts.name("digest", answered.digest());
            }
            case ComplianceAct.IncidentWithdrawn withdrawn -> texts.note("reason", withdrawn.reason());
        }
    }
}
