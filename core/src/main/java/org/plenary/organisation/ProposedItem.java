package org.plenary.organisation;

import java.util.Optional;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.CommitmentId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.Words;

/// Something that the next agenda of a body should hold, by the record. `item` is a short name for it; `title` says
/// what it is about and is empty for the approval of minutes, where `carriedFrom` names the meeting.
public record ProposedItem(
        String item, Words title, Reason reason, Optional<MotionId> motion, Optional<CaseId> inCase,
        Optional<MeetingId> carriedFrom, Optional<CommitmentId> commitment) {
    /// Why it should be on the agenda, in the order in which an agenda is proposed.
    public enum Reason { MINUTES, UNFINISHED, OVERDUE, RUNNING_CASE, OPEN_MOTION }

    static ProposedItem of(Reason reason, String item, Words title) {
        return new ProposedItem(item, title, reason, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    ProposedItem from(MeetingId meeting) {
        return new ProposedItem(item, title, reason, motion, inCase, Optional.of(meeting), commitment);
    }

    ProposedItem on(Optional<MotionId> about, Optional<CaseId> within) {
        return new ProposedItem(item, title, reason, about, within, carriedFrom, commitment);
    }

    ProposedItem owed(CommitmentId owed) {
        return new ProposedItem(item, title, reason, motion, inCase, carriedFrom, Optional.of(owed));
    }
}
