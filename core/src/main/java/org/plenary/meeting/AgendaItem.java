package org.plenary.meeting;

import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// An item of an agenda with its list of speakers. `seconds` is how long each delegation may speak on it in all,
/// where that is laid down for the item or for the meeting.
public record AgendaItem(
        String id, Words title, State state, Author placedBy, Optional<MotionId> motion, Optional<CaseId> inCase,
        Optional<MeetingId> carriedFrom, Optional<Integer> seconds, List<PartyId> waiting, List<Speech> heard) {
    /// How far the meeting has come with an item.
    public enum State {
        WAITING, OPEN, CONCLUDED, CARRIED_OVER, WITHDRAWN;

        /// Whether the meeting is done with the item, for now or for good.
        public boolean isEnded() { return this != WAITING && this != OPEN; }
    }

    public AgendaItem {
        waiting = List.copyOf(waiting);
        heard = List.copyOf(heard);
    }

    /// How many seconds the delegation has spoken on this item.
    public int spoken(PartyId party) {
        return heard.stream().filter(speech -> speech.party().equals(party)).mapToInt(Speech::seconds).sum();
    }

    /// How many seconds the delegation has left: none once it has used or overrun its time; empty where no time
    /// is laid down.
    public Optional<Integer> left(PartyId party) { return seconds.map(all -> Math.max(0, all - spoken(party))); }
}
