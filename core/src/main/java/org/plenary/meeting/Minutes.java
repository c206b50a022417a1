package org.plenary.meeting;

import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// The minutes of a meeting: the draft as last laid before the delegations, what they said of it, and the act by
/// which it was approved. `drafts` counts the drafts so far.
public record Minutes(Words text, int drafts, List<Comment> comments, Optional<Approval> approval) {
    /// What a delegation said of the draft, and of which draft.
    public record Comment(PartyId party, Words comment, int draft) {}

    /// When the minutes were approved, and at which meeting where it was a later one.
    public record Approval(DatedAct act, Optional<MeetingId> atMeeting) {}

    public Minutes {
        comments = List.copyOf(comments);
    }
}
