package org.plenary.server.view;

import java.util.Locale;
import org.plenary.act.Act;
import org.plenary.act.Author;
import org.plenary.act.CaseAct;
import org.plenary.act.ComplianceAct;
import org.plenary.act.MotionAct;
import org.plenary.act.ProceedingAct;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrasebook;
import org.plenary.vocabulary.Words;

/// Puts the acts of daily business into words: motions, cases, meetings, commitments. The phrase of an act is named
/// after its kind, such as `position-taken`.
final class BusinessText {
    private final Vantage vantage;
    private final Phrasebook phrases;
    private final BusinessNames names;

    BusinessText(Vantage vantage) {
        this.vantage = vantage;
        phrases = Books.of("acts", vantage.language());
        names = new BusinessNames(vantage);
    }

    String of(MotionAct act) {
        var id = names.of(act.motion());
        return switch (act) {
            case MotionAct.MotionTabled tabled ->
                    say(act, say(tabled.title()), vantage.name(tabled.body()).text(), say(tabled.author()));
            case MotionAct.AmendmentAccepted accepted -> say(act, id, names.of(accepted.amendment()));
            case MotionAct.MotionWithdrawn withdrawn -> say(act, id, say(withdrawn.author()));
            case MotionAct.MotionPut _, MotionAct.PositionsClosed _ -> say(act, id);
            case MotionAct.MotionCirculated circulated ->
                    say(act, id, circulated.expires().map(vantage::atSeat).orElse("–"));
            case MotionAct.CirculationOpened opened -> say(act, id, say(opened.party()));
            case MotionAct.PositionTaken taken ->
                    say(act, id, say(taken.party()), phrases.say("position." + key(taken.position())));
            case MotionAct.OpinionRecorded recorded -> say(act, id, say(recorded.party()));
            case MotionAct.MotionDeferred deferred ->
                    say(act, id, deferred.until().map(Object::toString).orElse("–"));
            case MotionAct.MotionReferred referred -> say(act, id, vantage.name(referred.to()).text());
            case MotionAct.MotionDecided decided ->
                    say(act, id, phrases.say(decided.adopted() ? "motion.adopted" : "motion.not-adopted"));
            case MotionAct.OptedOut out -> say(act, id, say(out.party()));
            case MotionAct.JoinedLater joined -> say(act, id, say(joined.party()));
        };
    }

    String of(CaseAct act) {
        return switch (act) {
            case CaseAct.CaseOpened opened -> say(act, names.of(opened.caseId()), say(opened.about()));
            case CaseAct.CaseJoined joined -> say(act, names.of(joined.caseId()), say(joined.author()));
            case CaseAct.CaseMoved moved -> say(act, names.of(moved.caseId()),
                    moved.to().map(to -> names.stage(moved.caseId(), to)).orElse("–"));
            case CaseAct.StatementPublished published -> say(act, say(published.basis()));
        };
    }

    String of(ComplianceAct act) {
        return switch (act) {
            case ComplianceAct.CommitmentOpened opened -> say(act, say(opened.what()));
            case ComplianceAct.OfCommitment of -> say(act, names.of(of.commitment()));
            case ComplianceAct.IncidentReported reported ->
                    say(act, reported.incident().value(), say(reported.author()), say(reported.party()));
            case ComplianceAct.IncidentGraded graded ->
                    say(act, graded.incident().value(), vantage.name(graded.grade()).text(), say(graded.author()));
            case ComplianceAct.IncidentAnswered answered ->
                    say(act, answered.incident().value(), say(answered.author()));
            case ComplianceAct.IncidentWithdrawn withdrawn -> say(act, withdrawn.incident().value());
            case ComplianceAct.MeasureApplied applied -> say(act, say(applied.party()), applied.measure());
            case ComplianceAct.MeasureLifted lifted -> say(act, say(lifted.party()), lifted.measure());
        };
    }

    String of(ProceedingAct act) {
        return switch (act) {
            case ProceedingAct.MeetingConvened convened ->
                    say(act, vantage.name(convened.body()).text(), convened.opens().toString());
            case ProceedingAct.PaperSubmitted paper -> say(act, paper.paper().value(), say(paper.title()));
            case ProceedingAct.ItemPlaced placed -> say(act, names.of(placed.meeting()), say(placed.title()));
            case ProceedingAct.CredentialsPresented(var meeting, var party, _, _) ->
                    say(act, names.of(meeting), say(party));
            case ProceedingAct.CredentialsExamined examined ->
                    say(act, names.of(examined.meeting()), say(examined.party()));
            case ProceedingAct.SpeakerListed(var meeting, _, var party) -> say(act, names.of(meeting), say(party));
            case ProceedingAct.SpeakerWithdrawn(var meeting, _, var party) -> say(act, names.of(meeting), say(party));
            case ProceedingAct.SpeakerHeard heard -> say(act, names.of(heard.meeting()), say(heard.party()));
            case ProceedingAct.MinutesCommented commented ->
                    say(act, names.of(commented.meeting()), say(commented.party()));
            case ProceedingAct.OfMeeting of -> say(act, names.of(of.meeting()));
        };
    }

    private String say(Act act, String... values) {
        return phrases.say(ActLines.kind(act).replace(' ', '-'), values);
    }

    /// An author in the reader's language.
    private String say(Author author) { return Authors.name(vantage, author).text(); }

    private String say(PartyId party) { return vantage.name(party).text(); }

    private String say(Words words) { return words.in(vantage.language()); }

    private static String key(Enum<?> word) { return word.name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
