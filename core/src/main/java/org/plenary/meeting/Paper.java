package org.plenary.meeting;

import java.util.Optional;
import java.util.SortedMap;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.ProceedingAct;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PaperId;
import org.plenary.vocabulary.Words;

/// A paper before a body, by its symbol. `files` gives for each language tag the SHA-256 of its file.
public record Paper(
        PaperId symbol, BodyId body, Words title, Author author, Audience audience, SortedMap<String, String> files,
        Optional<MeetingId> meeting, Optional<MotionId> motion, Optional<CaseId> inCase, DatedAct act) {

    static Paper of(DatedAct dated) {
        var submitted = (ProceedingAct.PaperSubmitted) dated.act();
        return new Paper(submitted.paper(), submitted.body(), submitted.title(), submitted.author(),
                submitted.audience(), submitted.files(), submitted.meeting(), submitted.motion(), submitted.inCase(),
                dated);
    }
}
