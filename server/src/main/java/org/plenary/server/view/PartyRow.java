package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.MembershipAct;
import org.plenary.calendar.PartialDate;
import org.plenary.membership.Holding;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.Words;

/// A party and the standing it holds or held. `suspended` and `lapsed` say why its rights rest, or why it
/// takes no part, where that is so.
public record PartyRow(
        PartyId party, Text name, StandingId standing, Text standingName, PartialDate since,
        Optional<PartialDate> until, boolean suspended, boolean lapsed, Optional<Text> reason,
        Optional<Text> at, Optional<Text> note, List<Cite> sources, List<Contest> contested) {

    static PartyRow of(Vantage vantage, Holding holding) {
        var act = holding.act();
        var resting = holding.suspended().or(holding::lapsed);
        return new PartyRow(holding.party(), vantage.name(holding.party()), holding.standing(),
                vantage.name(holding.standing()), holding.since(), holding.until(),
                holding.suspended().isPresent(), holding.lapsed().isPresent(),
                vantage.text(resting.flatMap(PartyRow::reason)), vantage.text(act.at()), vantage.text(act.note()),
                Cite.of(act), Contest.of(act));
    }

    private static Optional<Words> reason(DatedAct act) {
        return switch (act.act()) {
            case MembershipAct.StandingSuspended suspended -> suspended.reason();
            case MembershipAct.ParticipationLapsed lapsed -> lapsed.reason();
            default -> Optional.empty();
        };
    }
}
