package org.plenary.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.act.Author;
import org.plenary.act.Post;
import org.plenary.cases.Case;
import org.plenary.charter.Charter;
import org.plenary.compliance.Commitment;
import org.plenary.meeting.Proceeding;
import org.plenary.motion.Motion;
import org.plenary.motion.Preflight;
import org.plenary.motion.Room;
import org.plenary.motion.Rooms;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PartyId;

/// What waits for an author at a moment, by charter and record: positions, moves, reports, credentials, minutes, and
/// what only the chair can do. `organisation` is the one that the author may read.
public record Desk(Charter charter, Organisation organisation, Author author, Instant now) {
    private static final Comparator<Asked> BY_DUE =
            Comparator.comparing(asked -> asked.due().orElse(Instant.MAX));

    /// Everything, the earliest legal clock first; what has no clock comes last.
    public List<Asked> asked() {
        var asked = new ArrayList<Asked>();
        for (var motion : organisation.motions().openNow()) motion(motion, asked);
        for (var one : organisation.cases().all(AsOf.on(today()))) step(one, asked);
        for (var meeting : organisation.proceedings().all(AsOf.on(today()))) meeting(meeting, asked);
        party().ifPresent(party -> {
            for (var commitment : organisation.compliance().of(party, AsOf.on(today()))) report(commitment, asked);
            asked.addAll(new Replies(charter, organisation, party, today()).owed());
        });
        asked.sort(BY_DUE);
        return List.copyOf(asked);
    }

    private ZoneId zone() { return charter.profile().zone(); }

    private LocalDate today() { return LocalDate.ofInstant(now, zone()); }

    /// Who works for the chair alone is not asked what the party is asked.
    private Optional<PartyId> party() {
        return author instanceof Author.Delegation(var party, var post) && post != Post.CHAIRS_TEAM
                ? Optional.of(party) : Optional.empty();
    }

    private boolean isInTheChair(BodyId body) {
        return new Entitlements(charter, organisation, author, today()).chair(body).holds();
    }

    private void motion(Motion motion, List<Asked> asked) {
        var room = new Rooms(organisation.seating(charter)).of(motion, today());
        if (room.isEmpty()) return;
        var silent = silent(motion, room.get());
        if (motion.stage().takesPositions()) {
            party().filter(silent::contains)
                    .ifPresent(party -> asked.add(position(motion, room.get(), silent, party)));
        }
        boolean waits = motion.stage() == Motion.Stage.TABLED;
        boolean spoken = motion.stage() == Motion.Stage.IN_THE_ROOM && silent.isEmpty();
        if ((waits || spoken) && isInTheChair(motion.body())) {
            asked.add(new Asked.Chairing(motion, spoken, motion.runsOut()));
        }
    }

    private static SortedSet<PartyId> silent(Motion motion, Room room) {
        var silent = new TreeSet<PartyId>();
        for (var seat : room.entitled()) {
            if (motion.stand(seat).isEmpty()) silent.add(seat);
        }
        return silent;
    }

    private static Asked position(Motion motion, Room room, SortedSet<PartyId> silent, PartyId party) {
        var others = new TreeSet<>(silent);
        others.remove(party);
        return new Asked.Position(motion, motion.runsOut(), Preflight.ofAll(room.silenceCountsAs()), others);
    }

    private void step(Case one, List<Asked> asked) {
        if (one.isOver()) return;
        for (var move : new Moves(charter, organisation).next(one, author, today())) {
            asked.add(new Asked.Step(one, move, one.runsOut()));
        }
    }

    private void report(Commitment commitment, List<Asked> asked) {
        boolean open = switch (commitment.state(today())) {
            case OWED, DUE, OVERDUE -> true;
            case REPORTED, ASSESSED, CLOSED -> false;
        };
        if (!open) return;
        asked.add(new Asked.Report(commitment, commitment.opening().due().map(due ->
                due.last().plusDays(1).atStartOfDay(zone()).toInstant().minusSeconds(1))));
    }

    private void meeting(Proceeding meeting, List<Asked> asked) {
        var opens = Optional.of(meeting.opens().first().atStartOfDay(zone()).toInstant());
        boolean ahead = meeting.stage() == Proceeding.Stage.CONVENED || meeting.stage() == Proceeding.Stage.IN_SESSION;
        boolean sits = party().filter(party ->
                organisation.seating(charter).sits(party, meeting.body(), AsOf.on(today()))).isPresent();
        if (ahead && sits && !meeting.credentials().containsKey(party().orElseThrow())) {
            asked.add(new Asked.Credentials(meeting, opens));
        }
        var draft = meeting.minutes().filter(minutes -> minutes.approval().isEmpty());
        if (draft.isEmpty()) return;
        if (isInTheChair(meeting.body())) asked.add(new Asked.Minutes(meeting, true, Optional.empty()));
        else if (sits && draft.get().comments().stream().noneMatch(one -> Optional.of(one.party()).equals(party()))) {
            asked.add(new Asked.Minutes(meeting, false, Optional.empty()));
        }
    }
}
