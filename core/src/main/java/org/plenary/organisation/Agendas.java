package org.plenary.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.charter.Charter;
import org.plenary.meeting.AgendaItem;
import org.plenary.meeting.Proceeding;
import org.plenary.motion.Motion;
import org.plenary.organisation.ProposedItem.Reason;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Words;

/// What the record proposes for the next agenda of a body.
public final class Agendas {
    private final BodyBusiness business;

    private Agendas(BodyBusiness business) { this.business = business; }

    /// The minutes to approve, what the last meeting did not finish, what is overdue, the cases that wait for the body,
    /// its open motions; without what the meeting ahead has on its agenda already.
    public static List<ProposedItem> proposed(
            Charter charter, Organisation organisation, BodyId body, LocalDate day) {
        return new Agendas(new BodyBusiness(charter, organisation, body, AsOf.on(day))).proposed();
    }

    private List<ProposedItem> proposed() {
        var all = new ArrayList<ProposedItem>();
        for (var meeting : business.withoutMinutes()) {
            all.add(ProposedItem.of(Reason.MINUTES, "minutes-" + name(meeting.id()), Words.NONE).from(meeting.id()));
        }
        business.last().ifPresent(last -> last.unfinished().stream().filter(this::isStillOpen)
                .forEach(item -> all.add(carried(last, item))));
        for (var owed : business.overdue()) {
            all.add(ProposedItem.of(Reason.OVERDUE, "owed-" + name(owed.id()), owed.opening().what())
                    .owed(owed.id()));
        }
        for (var one : business.cases()) {
            all.add(ProposedItem.of(Reason.RUNNING_CASE, "case-" + name(one.id()), one.about())
                    .on(one.motion(), Optional.of(one.id())));
        }
        for (var motion : business.motions()) {
            all.add(ProposedItem.of(Reason.OPEN_MOTION, "motion-" + name(motion.id()), motion.title())
                    .on(Optional.of(motion.id()), motion.inCase()));
        }
        return withoutRepetition(all);
    }

    private static ProposedItem carried(Proceeding from, AgendaItem item) {
        return ProposedItem.of(Reason.UNFINISHED, item.id(), item.title())
                .on(item.motion(), item.inCase()).from(from.id());
    }

    /// An item whose motion was decided or withdrawn since needs no further meeting.
    private boolean isStillOpen(AgendaItem item) {
        return item.motion().flatMap(id -> business.organisation().motions().one(id, business.asOf()))
                .map(Motion::isOpen).orElse(true);
    }

    private static String name(Object id) {
        var name = id.toString().replaceAll("[^\\p{L}\\p{N}.-]+", "-");
        return name.length() > 50 ? name.substring(0, 50) : name;
    }

    /// One motion or case comes up once, and not again where it is on the agenda already.
    private List<ProposedItem> withoutRepetition(List<ProposedItem> all) {
        var placed = business.next().map(Proceeding::agenda).orElse(List.of());
        var once = new ArrayList<ProposedItem>();
        for (var item : all) {
            boolean there = placed.stream().anyMatch(other -> isSame(item, other))
                    || once.stream().anyMatch(other -> isSame(item, other));
            if (!there) once.add(item);
        }
        return List.copyOf(once);
    }

    private static boolean isSame(ProposedItem item, AgendaItem other) {
        return item.item().equals(other.id()) || item.motion().isPresent() && item.motion().equals(other.motion())
                || item.inCase().isPresent() && item.inCase().equals(other.inCase());
    }

    private static boolean isSame(ProposedItem item, ProposedItem other) {
        return item.item().equals(other.item()) || item.motion().isPresent() && item.motion().equals(other.motion())
                || item.inCase().isPresent() && item.inCase().equals(other.inCase());
    }
}
