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

    BusinessText(Vantage vantage) {
        this.vantage = vantage;
        phrases = Books.of("acts", vantage.language());
    }

    String of(MotionAct act) {
        var id = act.motion().value();
        return switch (act) {
            case MotionAct.MotionTabled tabled ->
                    say(act, say(tabled.title()), vantage.name(tabled.body()).text(), say(tabled.author()));
            case MotionAct.AmendmentAccepted accepted -> say(act, id, accepted.amendment().value());
            case MotionAct.MotionWithdrawn withdrawn -> say(act, id, say(withdrawn.author()));
            case MotionAct.MotionPut _, MotionAct.PositionsClosed _ -> say(act, id);
            case MotionAct.MotionCirculated circulated ->
                    say(act, id, circulated.expires().map(Object::toString).orElse("–"));
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
            case CaseAct.CaseOpened opened -> say(act, opened.caseId().value(), say(opened.about()));
            case CaseAct.CaseJoined joined -> say(act, joined.caseId().value(), say(joined.author()));
            case CaseAct.CaseMoved moved -> say(act, moved.caseId().value(),
                    moved.to().map(Object::toString).orElse("–"));
            case CaseAct.StatementPublished published -> say(act, say(published.basis()));
        };
    }

    String of(ComplianceAct act) {
        return switch (act) {
            case ComplianceAct.CommitmentOpened opened -> say(act, opened.commitment().value(), say(opened.what()));
            case ComplianceAct.OfCommitment of -> say(act, of.commitment().value());
            case ComplianceAct.MeasureApplied applied -> say(act, say(applied.party()), applied.measure());
            case ComplianceAct.MeasureLifted lifted -> say(act, say(lifted.party()), lifted.measure());
        };
    }

    String of(ProceedingAct act) {
        return switch (act) {
            case ProceedingAct.MeetingConvened convened ->
                    say(act, vantage.name(convened.body()).text(), convened.opens().toString());
            case ProceedingAct.PaperSubmitted paper -> say(act, paper.paper().value(), say(paper.title()));
            case ProceedingAct.ItemPlaced placed -> say(act, placed.meeting().value(), say(placed.title()));
            case ProceedingAct.CredentialsPresented(var meeting, var party, _, _) ->
                    say(act, meeting.value(), say(party));
            case ProceedingAct.CredentialsExamined examined ->
                    say(act, examined.meeting().value(), say(examined.party()));
            case ProceedingAct.SpeakerListed(var meeting, _, var party) -> say(act, meeting.value(), say(party));
            case ProceedingAct.SpeakerWithdrawn(var meeting, _, var party) -> say(act, meeting.value(), say(party));
            case ProceedingAct.SpeakerHeard heard -> say(act, heard.meeting().value(), say(heard.party()));
            case ProceedingAct.MinutesCommented commented ->
                    say(act, commented.meeting().value(), say(commented.party()));
            case ProceedingAct.OfMeeting of -> say(act, of.meeting().value());
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
