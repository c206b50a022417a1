package org.plenary.motion;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct;
import org.plenary.act.MotionAct.MotionTabled;
import org.plenary.rule.Position;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// A proposal before a body, as the acts about it have made it: where it stands, what it says now, and how the
/// parties stand on it. `body` and `text` are those of now; `tabling` keeps the first ones. `amendments` are the
/// texts proposed instead that are still open. `put` and `deferral` are the acts that last put and deferred it,
/// `ended` the one that ended it.
public record Motion(
        DatedAct tabling, BodyId body, Words text, Stage stage, Optional<DatedAct> put, Optional<DatedAct> deferral,
        Voices voices, PersistentMap<MotionId, Words> amendments, Optional<DatedAct> ended) {

    /// Where a motion stands. Positions are taken in the room and in silence.
    public enum Stage {
        TABLED, IN_THE_ROOM, IN_SILENCE, DEFERRED, WITHDRAWN, ADOPTED, NOT_ADOPTED;

        public boolean takesPositions() { return this == IN_THE_ROOM || this == IN_SILENCE; }

        public boolean isOpen() { return this != WITHDRAWN && this != ADOPTED && this != NOT_ADOPTED; }
    }

    static Motion begin(MotionTabled tabled, DatedAct dated) {
        return new Motion(dated, tabled.body(), tabled.text(), Stage.TABLED, Optional.empty(), Optional.empty(),
                Voices.NONE, PersistentMap.empty(), Optional.empty());
    }

    private MotionTabled tabled() { return (MotionTabled) tabling.act(); }

    public MotionId id() { return tabled().motion(); }

    public MatterId matter() { return tabled().matter(); }

    public Words title() { return tabled().title(); }

    public Author author() { return tabled().author(); }

    public Audience audience() { return tabled().audience(); }

    public Optional<PartyId> subject() { return tabled().subject(); }

    public Optional<MeetingId> meeting() { return tabled().meeting(); }

    public Optional<CaseId> inCase() { return tabled().inCase(); }

    public Optional<MotionId> amends() { return tabled().amends(); }

    public boolean isOpen() { return stage.isOpen(); }

    /// The moment at which it was put or circulated, where it is before the body now or was decided so.
    public Optional<Instant> putAt() { return put.map(DatedAct::entered); }

    /// How it was circulated, where it was put by the silence procedure.
    public Optional<MotionAct.MotionCirculated> circulation() {
        return put.map(DatedAct::act).filter(MotionAct.MotionCirculated.class::isInstance)
                .map(MotionAct.MotionCirculated.class::cast);
    }

    /// The last second at which a position breaks or supports the silence.
    public Optional<Instant> expires() { return circulation().flatMap(MotionAct.MotionCirculated::expires); }

    /// The last second of a deferral that runs; empty where it has no end of its own.
    public Optional<Instant> deferredUntil() {
        if (stage != Stage.DEFERRED) return Optional.empty();
        return deferral.flatMap(dated -> ((MotionAct.MotionDeferred) dated.act()).until());
    }

    /// The last second of the time limit that runs now: of the silence or of the deferral.
    public Optional<Instant> runsOut() { return stage == Stage.IN_SILENCE ? expires() : deferredUntil(); }

    /// Whether the time limit that runs now has run out at `moment`. What is done at the last second is in time.
    public boolean hasRunOut(Instant moment) {
        return runsOut().filter(end -> moment.truncatedTo(ChronoUnit.SECONDS).isAfter(end)).isPresent();
    }

    public Optional<Stand> stand(PartyId party) { return voices.stands().get(party); }

    /// The positions taken so far, as rules count them.
    public SortedMap<PartyId, Position> positions() {
        var positions = new TreeMap<PartyId, Position>();
        voices.stands().forEach((party, stand) -> positions.put(party, stand.position()));
        return positions;
    }

    /// Who stays out of the project that the motion is about.
    public SortedSet<PartyId> optedOut() {
        var out = new TreeSet<PartyId>();
        voices.apart().forEach((party, _) -> {
            if (voices.isApart(party)) out.add(party);
        });
        return Collections.unmodifiableSortedSet(out);
    }

    public boolean isApart(PartyId party) { return voices.isApart(party); }

    /// What was decided, where something was.
    public Optional<MotionAct.MotionDecided> decided() {
        return ended.map(DatedAct::act).filter(MotionAct.MotionDecided.class::isInstance)
                .map(MotionAct.MotionDecided.class::cast);
    }

    /// The motion after one more act about it, or about an amendment to it.
    Motion evolve(MotionAct act, DatedAct dated) { return new Evolution(this, dated).of(act); }
}
