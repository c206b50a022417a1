package org.plenary.server.view;

import java.util.Optional;
import org.plenary.organisation.Moves;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.CommitmentId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.StageId;

/// What daily business is called in a sentence: a motion by its title, a case by its procedure and whom it concerns,
/// a meeting by its body and year. What is not on record keeps its id.
final class BusinessNames {
    private final Vantage vantage;

    BusinessNames(Vantage vantage) { this.vantage = vantage; }

    /// The title, marked with the language in which there is one.
    Text title(MotionId motion) {
        return vantage.organisation().motions().one(motion).map(one -> vantage.text(one.title()))
                .orElseGet(() -> Text.verbatim(motion.value(), vantage.language()));
    }

    String of(MotionId motion) { return title(motion).text(); }

    String of(CaseId id) {
        return vantage.organisation().cases().one(id)
                .map(one -> ofCase(vantage.name(one.procedure()), one.subject().map(vantage::name)))
                .orElse(id.value());
    }

    static String ofCase(Text procedure, Optional<Text> subject) {
        return procedure + subject.map(party -> ": " + party).orElse("");
    }

    String of(MeetingId meeting) {
        return vantage.organisation().meetings().meeting(meeting, vantage.asOf())
                .map(one -> vantage.name(one.body()).text() + " " + one.on().year()).orElse(meeting.value());
    }

    String of(CommitmentId commitment) {
        return vantage.organisation().compliance().one(commitment)
                .map(one -> vantage.text(one.opening().what()).text()).orElse(commitment.value());
    }

    String stage(CaseId id, StageId stage) {
        return vantage.organisation().cases().one(id)
                .flatMap(one -> new Moves(vantage.charter(), vantage.organisation()).stage(one, stage))
                .map(law -> ProceduresView.name(vantage, law).text()).orElse(stage.value());
    }
}
