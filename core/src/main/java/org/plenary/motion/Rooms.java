package org.plenary.motion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.plenary.act.Ground;
import org.plenary.body.Ballot;
import org.plenary.body.Chamber;
import org.plenary.body.Seating;
import org.plenary.body.Verdict;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;

/// Finds the room in which a question is decided. Positions come by the hundred on one question while nobody's seat
/// changes, so the rooms found last are remembered: what is found is the same with and without.
public record Rooms(Seating seating) {
    private static final int REMEMBERED = 64;
    private static final AtomicReferenceArray<Remembered> LAST = new AtomicReferenceArray<>(REMEMBERED);

    /// What a room follows from, and what was found: a room, or the grounds why there is none.
    private record Remembered(Seating seating, Ballot ballot, Optional<Room> room, List<Ground> grounds) {
        /// Charter and chapters are never changed, so that one object is one state of them.
        boolean answers(Seating asked, Ballot question) {
            return seating.charter() == asked.charter() && seating.membership() == asked.membership()
                    && seating.bodies() == asked.bodies() && ballot.equals(question);
        }
    }

    /// The room of an open question; empty where the body does not decide the matter that day or nobody sits there.
    public Optional<Room> of(BodyId body, MatterId matter, Optional<PartyId> subject, LocalDate day) {
        return remembered(body, matter, subject, day).room();
    }

    /// The room of a motion on that day.
    public Optional<Room> of(Motion motion, LocalDate day) {
        return of(motion.body(), motion.matter(), motion.subject(), day);
    }

    /// Why there is no room; empty where there is one.
    public List<Ground> grounds(BodyId body, MatterId matter, Optional<PartyId> subject, LocalDate day) {
        return remembered(body, matter, subject, day).grounds();
    }

    private Remembered remembered(BodyId body, MatterId matter, Optional<PartyId> subject, LocalDate day) {
        var plain = Ballot.of(body, matter, day);
        var ballot = subject.map(plain::about).orElse(plain);
        int place = Math.floorMod(31 * ballot.hashCode() + System.identityHashCode(seating.membership()), REMEMBERED);
        var last = LAST.get(place);
        if (last != null && last.answers(seating, ballot)) return last;
        var found = found(ballot);
        LAST.set(place, found);
        return found;
    }

    private Remembered found(Ballot ballot) {
        var chamber = new Chamber(seating);
        return switch (chamber.verdict(ballot)) {
            case Verdict.Reached reached ->
                    new Remembered(seating, ballot, Optional.of(new Room(chamber, reached)), List.of());
            case Verdict.Unanswered(var grounds) -> new Remembered(seating, ballot, Optional.empty(), grounds);
        };
    }
}
