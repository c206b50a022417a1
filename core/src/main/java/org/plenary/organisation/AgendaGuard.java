package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.Optional;
import java.util.TreeSet;
import org.plenary.act.ProceedingAct;
import org.plenary.meeting.AgendaItem.State;
import org.plenary.meeting.AgendaItem;
import org.plenary.meeting.Proceeding.Stage;
import org.plenary.meeting.Proceeding;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.Sentence;

/// What must be so before the agenda of a meeting changes, and before an item is taken up or closed.
final class AgendaGuard {
    private AgendaGuard() {}

    static void placed(Guard guard, Proceeding meeting, ProceedingAct.ItemPlaced placed) {
        if (!ProceedingGuard.ahead(guard, meeting)) return;
        if (meeting.item(placed.item()).isPresent()) {
            guard.refuse("item", say("The agenda of '%s' has an item '%s' already.", meeting.id(), placed.item()),
                    say("Give the new item another short name."));
        }
        if (!placed.item().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,59}")) {
            guard.refuse("item", say("'%s' is no short name of an item.", placed.item()),
                    say("Write up to 60 letters, digits, dots and hyphens, such as `budget-2027`."));
        }
        placed.motion().ifPresent(motion -> motion(guard, meeting, motion));
        placed.inCase().filter(one -> guard.organisation().cases().opener(one).isEmpty()).ifPresent(one ->
                guard.refuse("in-case", say("There is no case '%s' on record.", one), say("Open the case first.")));
        placed.carriedFrom().filter(from -> !guard.organisation().meetings().acts().contains(from)).ifPresent(from ->
                guard.unknown("carried-from", say("meeting"), from.value(),
                        guard.organisation().meetings().acts().keys()
                        .stream().map(Object::toString).toList(), say("Leave it out for an item that is new.")));
    }

    private static void motion(Guard guard, Proceeding meeting, MotionId id) {
        var motion = guard.organisation().motions().one(id);
        if (motion.isEmpty()) {
            guard.unknown("motion", say("motion"), id.value(),
                    guard.organisation().motions().acts().keys().stream().map(MotionId::value).toList(),
                    say("Table the motion first."));
        } else if (!motion.get().body().equals(meeting.body())) {
            guard.refuse("motion", say("The motion '%s' is before '%s', and this is a meeting of '%s'.", id,
                    motion.get().body(), meeting.body()), say("Place it on the agenda of a meeting of that body."));
        } else if (!motion.get().isOpen()) {
            guard.refuse("motion", say("The motion '%s' is no longer open.", id), say("Table it anew."));
        }
    }

    static void ordered(Guard guard, Proceeding meeting, ProceedingAct.AgendaOrdered ordered) {
        if (!ProceedingGuard.ahead(guard, meeting)) return;
        var named = new TreeSet<>(ordered.items());
        var known = meeting.agenda().stream().map(AgendaItem::id).toList();
        if (named.size() < ordered.items().size()) {
            guard.refuse("items", say("The order names an item twice."), say("Name each item once."));
        }
        for (var item : named) {
            if (known.contains(item)) continue;
            guard.unknown("items", say("agenda item"), item, known, say("Place it on the agenda first."));
        }
        var left = known.stream().filter(item -> !named.contains(item)
                && meeting.item(item).get().state() != State.WITHDRAWN).toList();
        if (left.isEmpty()) return;
        guard.refuse("items", say("The order leaves out %s.", Sentence.list(left)),
                say("Name every item that was not withdrawn, in the order in which they are taken up."));
    }

    static void taken(Guard guard, Proceeding meeting, String id) {
        var item = item(guard, meeting, id);
        if (item.isEmpty() || !inSitting(guard, meeting)) return;
        var state = item.get().state();
        var current = meeting.current();
        if (current.isPresent()) {
            guard.refuse("item", say("The meeting has taken up '%s', and not closed it.", current.get().id()),
                    say("Close '%s' first.", current.get().id()));
        } else if (state.isEnded() && state != State.CARRIED_OVER) {
            guard.refuse("item", say("The item '%s' is %s.", id, word(state)),
                    say("Place a new item where the question comes up again."));
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
        guard.refuse("item", say("The item '%s' is %s.", closed.item(), word(state)),
                closed.end() == ProceedingAct.ItemEnd.CONCLUDED ? say("An item is concluded once it has been taken up.")
                        : say("Only an item that is not closed can be carried over or withdrawn."));
    }

    /// The item of that name; refuses where the agenda has none.
    static Optional<AgendaItem> item(Guard guard, Proceeding meeting, String id) {
        var item = meeting.item(id);
        var known = meeting.agenda().stream().map(AgendaItem::id).toList();
        if (item.isEmpty()) guard.unknown("item", say("agenda item"), id, known, say("Place it on the agenda first."));
        return item;
    }

    static boolean inSitting(Guard guard, Proceeding meeting) {
        if (meeting.isAhead() && meeting.sitting().isPresent()) return true;
        if (!ProceedingGuard.still(guard, meeting, Stage.IN_SESSION)) return false;
        guard.refuse("meeting", say("No sitting of '%s' is open.", meeting.id()), say("Open the next sitting first."));
        return false;
    }

    static Sentence word(State state) {
        return switch (state) {
            case WAITING -> say("waiting to be taken up");
            case OPEN -> say("taken up");
            case CONCLUDED -> say("concluded");
            case CARRIED_OVER -> say("carried over");
            case WITHDRAWN -> say("withdrawn");
        };
    }
}
