package org.plenary.server.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.organisation.HandOver;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MeetingId;

/// What one chair leaves to the next, as a page shows it.
public record HandOverView(
        BodyId body, Text bodyName, Optional<Ref> from, Optional<Ref> to, List<Text> unfinished, List<Ref> motions,
        List<Promise> promises, List<Running> cases, List<MeetingId> withoutMinutes, Optional<MeetingRow> next) {
    /// Something that was promised and is not done.
    public record Promise(String commitment, Text what, Optional<PartialDate> due, boolean overdue) {}

    /// A case, and the moment at which its clock runs out where one runs.
    public record Running(String id, Text about, Optional<Instant> runsOut) {}

    public static HandOverView of(Vantage vantage, BodyId body) {
        var pack = HandOver.of(vantage.charter(), vantage.organisation(), body, vantage.asOf());
        return new HandOverView(body, vantage.name(body),
                pack.from().flatMap(chairing -> chairing.party()).map(party -> Ref.of(vantage, party)),
                pack.to().map(party -> Ref.of(vantage, party)),
                pack.unfinished().stream().map(item -> vantage.text(item.title())).toList(),
                pack.motions().stream().map(one -> new Ref(one.id().value(), vantage.text(one.title()))).toList(),
                pack.promises().stream().map(owed -> new Promise(owed.id().value(),
                        vantage.text(owed.opening().what()), owed.opening().due(),
                        owed.isOverdue(vantage.day()))).toList(),
                pack.cases().stream().map(one -> new Running(one.id().value(), vantage.text(one.about()),
                        one.runsOut())).toList(),
                pack.withoutMinutes().stream().map(meeting -> meeting.id()).toList(),
                pack.next().map(meeting -> MeetingRow.of(vantage, meeting)));
    }

    public boolean isEmpty() {
        return unfinished.isEmpty() && motions.isEmpty() && promises.isEmpty() && cases.isEmpty()
                && withoutMinutes.isEmpty();
    }
}
