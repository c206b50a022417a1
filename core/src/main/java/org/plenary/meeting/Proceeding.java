package org.plenary.meeting;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.MeetingAct.Presence;
import org.plenary.act.MeetingAct.Series;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// A meeting that is convened, prepared and held here, as its acts make it. `remark` is the reason that the last
/// move or the cancellation gives; `speakingTime` is laid down for every item that has no time of its own, in
/// seconds for each delegation.
public record Proceeding(
        MeetingId id, BodyId body, Series series, Presence presence, PartialDate opens, PartialDate closes,
        Optional<Integer> number, Optional<Words> place, Optional<PartyId> host, Author convenedBy,
        List<PartyId> initiators, Optional<Words> deviation, Stage stage, Optional<Words> remark,
        List<Sitting> sittings, List<AgendaItem> agenda, Optional<Integer> speakingTime,
        SortedMap<PartyId, Credentials> credentials, Optional<Minutes> minutes, DatedAct convened,
        Optional<DatedAct> ended) {
    /// How far a convened meeting has come; in session is from the opening of its first sitting.
    public enum Stage { CONVENED, IN_SESSION, CLOSED, CANCELLED }

    public Proceeding {
        initiators = List.copyOf(initiators);
        sittings = List.copyOf(sittings);
        agenda = List.copyOf(agenda);
        credentials = Collections.unmodifiableSortedMap(new TreeMap<>(credentials));
    }

    /// Whether the meeting is still to come, or going on.
    public boolean isAhead() { return stage == Stage.CONVENED || stage == Stage.IN_SESSION; }

    /// The sitting that is going on.
    public Optional<Sitting> sitting() { return sittings.stream().filter(Sitting::isOpen).findFirst(); }

    /// The item that the meeting has taken up.
    public Optional<AgendaItem> current() {
        return agenda.stream().filter(item -> item.state() == AgendaItem.State.OPEN).findFirst();
    }

    public Optional<AgendaItem> item(String id) {
        return agenda.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /// What the meeting has not dealt with: waiting, taken up and not closed, or carried over.
    public List<AgendaItem> unfinished() {
        return agenda.stream().filter(item -> !item.state().isEnded()
                || item.state() == AgendaItem.State.CARRIED_OVER).toList();
    }

    /// Whether the party has named a delegation to the meeting, and nothing was found wanting in it.
    public boolean isAccredited(PartyId party) {
        var presented = credentials.get(party);
        return presented != null && presented.areGood();
    }
}
