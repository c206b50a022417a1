package org.plenary.organisation;

import java.util.Optional;
import java.util.TreeSet;
import org.plenary.act.ProceedingAct;
import org.plenary.meeting.AgendaItem;
import org.plenary.meeting.AgendaItem.State;
import org.plenary.meeting.Proceeding;
import org.plenary.meeting.Proceeding.Stage;
import org.plenary.vocabulary.MotionId;

/// What must be so before the agenda of a meeting changes, and before an item is taken up or closed.
final class AgendaGuard {
    private AgendaGuard() {}

    static void placed(Guard guard, Proceeding meeting, ProceedingAct.ItemPlaced placed) {
        if (!ProceedingGuard.ahead(guard, meeting)) return;
        if (meeting.item(placed.item()).isPresent()) {
            guard.refuse("item", "The agenda of '%s' has an item '%s' already.".formatted(meeting.id(), placed.item()),
                    "Give the new item another short name.");
        }
        if (!placed.item().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,59}")) {
            guard.refuse("item", "'%s' is no short name of an item.".formatted(placed.item()),
                    "Write up to 60 letters, digits, dots and hyphens, such as `budget-2027`.");
        }
        placed.motion().ifPresent(motion -> motion(guard, meeting, motion));
        placed.inCase().filter(one -> guard.organisation().cases().opener(one).isEmpty()).ifPresent(one ->
                guard.refuse("in-case", "There is no case '%s' on record.".formatted(one), "Open the case first."));
        placed.carriedFrom().filter(from -> !guard.organisation().meetings().acts().contains(from)).ifPresent(from ->
                guard.unknown("carried-from", "meeting", from.value(), guard.organisation().meetings().acts().keys()
                        .stream().map(Object::toString).toList(), "Leave it out for an item that is new."));
    }

    private static void motion(Guard guard, Proceeding meeting, MotionId id) {
        var motion = guard.organisation().motions().one(id);
        if (motion.isEmpty()) {
            guard.unknown("motion", "motion", id.value(),
                    guard.organisation().motions().acts().keys().stream().map(MotionId::value).toList(),
                    "Table the motion first.");
        } else if (!motion.get().body().equals(meeting.body())) {
            guard.refuse("motion", "The motion '%s' is before '%s', and this is a meeting of '%s'.".formatted(
                    id, motion.get().body(), meeting.body()), "Place it on the agenda of a meeting of that body.");
        } else if (!motion.get().isOpen()) {
            guard.refuse("motion", "The motion '%s' is no longer open.".formatted(id), "Table it anew.");
        }
    }

    static void ordered(Guard guard, Proceeding meeting, ProceedingAct.AgendaOrdered ordered) {
        if (!ProceedingGuard.ahead(guard, meeting)) return;
        var named = new TreeSet<>(ordered.items());
        var known = meeting.agenda().stream().map(AgendaItem::id).toList();
        if (named.size() < ordered.items().size()) {
            guard.refuse("items", "The order names an item twice.", "Name each item once.");
        }
        for (var item : named) {
            if (known.contains(item)) continue;
            guard.unknown("items", "agenda item", item, known, "Place it on the agenda first.");
        }
        var left = known.stream().filter(item -> !named.contains(item)
                && meeting.item(item).get().state() != State.WITHDRAWN).toList();
        if (left.isEmpty()) return;
        guard.refuse("items", "The order leaves out %s.".formatted(Names.list(left)),
                "Name every item that was not withdrawn, in the order in which they are taken up.");
    }

    static void taken(Guard guard, Proceeding meeting, String id) {
        var item = item(guard, meeting, id);
        if (item.isEmpty() || !inSitting(guard, meeting)) return;
        var state = item.get().state();
        var current = meeting.current();
        if (current.isPresent()) {
            guard.refuse("item", "The meeting has taken up '%s', and not closed it.".formatted(current.get().id()),
                    "Close '%s' first.".formatted(current.get().id()));
        } else if (state.isEnded() && state != State.CARRIED_OVER) {
            guard.refuse("item", "The item '%s' is %s.".formatted(id, word(state)),
                    "Place a new item where the question comes up again.");
        }
    }

    static void closed(Guard guard, Proceeding meeting, ProceedingAct.ItemClosed closed) {
        var item = item(guard, meeting, closed.item());
        if (item.isEmpty() || !ProceedingGuard.ahead(guard, meeting)) return;
        var state = item.get().state();
        boolean allowed = switch (closed.end()) {
            case CONCLUDED -> state == State.OPEN;
            case CARRIED_OVER, WITHDRAWN -> !state.isEnded();
        };
        if (allowed) return;
        guard.refuse("item", "The item '%s' is %s.".formatted(closed.item(), word(state)),
                closed.end() == ProceedingAct.ItemEnd.CONCLUDED ? "An item is concluded once it has been taken up."
                        : "Only an item that is not closed can be carried over or withdrawn.");
    }

    /// The item of that name; refuses where the agenda has none.
    static Optional<AgendaItem> item(Guard guard, Proceeding meeting, String id) {
        var item = meeting.item(id);
        var known = meeting.agenda().stream().map(AgendaItem::id).toList();
        if (item.isEmpty()) guard.unknown("item", "agenda item", id, known, "Place it on the agenda first.");
        return item;
    }

    static boolean inSitting(Guard guard, Proceeding meeting) {
        if (meeting.isAhead() && meeting.sitting().isPresent()) return true;
        if (!ProceedingGuard.still(guard, meeting, Stage.IN_SESSION)) return false;
        guard.refuse("meeting", "No sitting of '%s' is open.".formatted(meeting.id()), "Open the next sitting first.");
        return false;
    }

    static String word(State state) {
        return switch (state) {
            case WAITING -> "waiting to be taken up";
            case OPEN -> "taken up";
            case CONCLUDED -> "concluded";
            case CARRIED_OVER -> "carried over";
            case WITHDRAWN -> "withdrawn";
        };
    }
}
