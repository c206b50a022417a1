package org.plenary.organisation;

import java.util.List;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.Author;
import org.plenary.act.MeetingAct.Presence;
import org.plenary.act.MeetingAct.Series;
import org.plenary.act.ProceedingAct;
import org.plenary.calendar.PartialDate;
import org.plenary.cases.Case;
import org.plenary.cases.Passage;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.PartyId;

/// The extraordinary meeting that a stage convenes. Its day is the first that the body's notice allows; the chair
/// fixes another by moving it.
record CaseMeeting(Moves moves, Case one, Passage passage) {
    Act of(BodyId body) {
        var day = passage.on().last();
        var opens = PartialDate.of(new Convening(moves.charter(), moves.organisation(), body, day).earliest());
        return new ProceedingAct.MeetingConvened(new MeetingId(one.id() + "-m" + one.passages().size()), body,
                Series.EXTRAORDINARY, Presence.IN_PERSON, opens, opens, new Author.ByLaw(), Optional.empty(),
                Optional.empty(), Optional.empty(), initiators(), Optional.empty());
    }

    private List<PartyId> initiators() {
        return one.openers().stream()
                .flatMap(author -> author instanceof Author.Delegation(var party, _)
                        ? Optional.of(party).stream() : Optional.<PartyId>empty().stream())
                .toList();
    }
}
