package org.plenary.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.plenary.act.ProceedingAct;
import org.plenary.act.ProceedingAct.ItemEnd;
import org.plenary.meeting.AgendaItem.State;
import org.plenary.vocabulary.PartyId;

/// The agenda of one meeting while its acts are taken up: the items in their order, and who speaks on them.
final class Agenda {
    /// One item while it changes.
    private static final class Entry {
        private final ProceedingAct.ItemPlaced placed;
        private final List<PartyId> waiting = new ArrayList<>();
        private final List<Speech> heard = new ArrayList<>();
        private State state = State.WAITING;
        private Optional<Integer> seconds = Optional.empty();

        private Entry(ProceedingAct.ItemPlaced placed) { this.placed = placed; }
    }

    private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    private Optional<Integer> seconds = Optional.empty();

    void place(ProceedingAct.ItemPlaced placed) { entries.putIfAbsent(placed.item(), new Entry(placed)); }

    /// What the order names comes first, in that order; what it leaves out keeps its place behind.
    void order(List<String> items) {
        for (var item : items.reversed()) {
            var entry = entries.remove(item);
            if (entry != null) entries.putFirst(item, entry);
        }
    }

    void take(String item) {
        var entry = entries.get(item);
        if (entry != null) entry.state = State.OPEN;
    }

    void close(String item, ItemEnd end) {
        var entry = entries.get(item);
        if (entry == null) return;
        entry.waiting.clear();
        entry.state = switch (end) {
            case CONCLUDED -> State.CONCLUDED;
            case CARRIED_OVER -> State.CARRIED_OVER;
            case WITHDRAWN -> State.WITHDRAWN;
        };
    }

    void time(Optional<String> item, int each) {
        if (item.isEmpty()) seconds = Optional.of(each);
        else if (entries.containsKey(item.get())) entries.get(item.get()).seconds = Optional.of(each);
    }

    void list(String item, PartyId party) {
        var entry = entries.get(item);
        if (entry != null && !entry.waiting.contains(party)) entry.waiting.add(party);
    }

    void unlist(String item, PartyId party) {
        var entry = entries.get(item);
        if (entry != null) entry.waiting.remove(party);
    }

    void hear(String item, PartyId party, int spoken) {
        unlist(item, party);
        var entry = entries.get(item);
        if (entry != null) entry.heard.add(new Speech(party, spoken));
    }

    Optional<Integer> speakingTime() { return seconds; }

    List<AgendaItem> items() {
        return entries.values().stream().map(entry -> new AgendaItem(entry.placed.item(), entry.placed.title(),
                entry.state, entry.placed.author(), entry.placed.motion(), entry.placed.inCase(),
                entry.placed.carriedFrom(), entry.seconds.or(() -> seconds), entry.waiting, entry.heard)).toList();
    }
}
