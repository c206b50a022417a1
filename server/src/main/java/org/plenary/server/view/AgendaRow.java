package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.meeting.AgendaItem;
import org.plenary.vocabulary.MeetingId;

/// An item of an agenda as the page of its meeting shows it. Times are in seconds.
public record AgendaRow(
        int place, String item, Text title, AgendaItem.State state, Text placedBy, Optional<Ref> motion,
        Optional<Ref> inCase, Optional<MeetingId> carriedFrom, Optional<Integer> seconds, List<Waiting> waiting,
        List<Heard> heard) {
    /// A delegation that has asked for the floor, and how much of its time is left where there is a limit.
    public record Waiting(Ref party, Optional<Integer> left) {}

    /// A delegation that has spoken, and for how long.
    public record Heard(Ref party, int seconds) {}

    static AgendaRow of(Vantage vantage, AgendaItem item, int place) {
        return new AgendaRow(place, item.id(), vantage.text(item.title()), item.state(),
                Authors.name(vantage, item.placedBy()),
                item.motion().map(motion -> Ref.of(vantage, motion)),
                item.inCase().map(one -> Ref.of(vantage, one)), item.carriedFrom(), item.seconds(),
                item.waiting().stream().map(party -> new Waiting(Ref.of(vantage, party), item.left(party))).toList(),
                item.heard().stream().map(speech -> new Heard(Ref.of(vantage, speech.party()), speech.seconds()))
                        .toList());
    }

    public boolean isOpen() { return state == AgendaItem.State.OPEN; }

    public boolean isWaiting() { return state == AgendaItem.State.WAITING; }

    public boolean isEnded() { return state.isEnded(); }
}
