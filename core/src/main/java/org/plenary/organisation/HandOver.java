package org.plenary.organisation;

import java.util.List;
import java.util.Optional;
import org.plenary.body.Chairing;
import org.plenary.cases.Case;
import org.plenary.charter.Charter;
import org.plenary.compliance.Commitment;
import org.plenary.meeting.AgendaItem;
import org.plenary.meeting.Meeting;
import org.plenary.meeting.Proceeding;
import org.plenary.motion.Motion;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PartyId;

/// What one chair of a body leaves to the next: what the last meeting did not finish, the open motions, what was
/// promised and not done, the cases with their clocks, minutes to approve, the next meeting. `to` is the party that
/// the rotation names, where there is one.
public record HandOver(
        BodyId body, Optional<Chairing> from, Optional<PartyId> to, List<AgendaItem> unfinished, List<Motion> motions,
        List<Commitment> promises, List<Case> cases, List<Proceeding> withoutMinutes, Optional<Meeting> next) {
    public HandOver {
        unfinished = List.copyOf(unfinished);
        motions = List.copyOf(motions);
        promises = List.copyOf(promises);
        cases = List.copyOf(cases);
        withoutMinutes = List.copyOf(withoutMinutes);
    }

    /// What is to be handed over as the record stands.
    public static HandOver of(Charter charter, Organisation organisation, BodyId body, AsOf asOf) {
        var business = new BodyBusiness(charter, organisation, body, asOf);
        return new HandOver(body, organisation.chair(charter, body, asOf),
                new Rotations(charter, organisation).next(body, asOf),
                business.last().map(Proceeding::unfinished).orElse(List.of()), business.motions(), business.promises(),
                business.cases(), business.withoutMinutes(), organisation.meetings().planned(asOf).stream()
                        .filter(meeting -> meeting.body().equals(body)).findFirst());
    }

    public boolean isEmpty() {
        return unfinished.isEmpty() && motions.isEmpty() && promises.isEmpty() && cases.isEmpty()
                && withoutMinutes.isEmpty();
    }
}
