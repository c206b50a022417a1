package org.plenary.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;

/// The cases that are open, found by what may lead them on: by subject, by procedure, by the running clock.
public record OpenCases(
        PersistentMap<PartyId, PersistentMap<CaseId, ProcedureId>> bySubject,
        PersistentMap<ProcedureId, PersistentMap<CaseId, ProcedureId>> byProcedure,
        PersistentMap<RunningClock, CaseId> clocks) {
    static final OpenCases NONE =
            new OpenCases(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());

    OpenCases changed(Optional<Case> old, Case now) {
        var running = clocks;
        var before = old.flatMap(Case::runsOut);
        var after = now.isOver() ? Optional.<Instant>empty() : now.runsOut();
        if (!before.equals(after)) {
            if (before.isPresent()) running = running.without(new RunningClock(before.get(), now.id()));
            if (after.isPresent()) running = running.with(new RunningClock(after.get(), now.id()), now.id());
        }
        if (now.isOver()) return closed(now, running);
        return old.isEmpty() ? opened(now, running) : new OpenCases(bySubject, byProcedure, running);
    }

    private OpenCases opened(Case now, PersistentMap<RunningClock, CaseId> running) {
        var subjects = now.subject().map(party -> with(bySubject, party, now)).orElse(bySubject);
        return new OpenCases(subjects, with(byProcedure, now.procedure(), now), running);
    }

    private static <K extends Comparable<K>> PersistentMap<K, PersistentMap<CaseId, ProcedureId>> with(
            PersistentMap<K, PersistentMap<CaseId, ProcedureId>> map, K key, Case now) {
        return map.update(key, PersistentMap.empty(), open -> open.with(now.id(), now.procedure()));
    }

    private OpenCases closed(Case now, PersistentMap<RunningClock, CaseId> running) {
        var subjects = now.subject().map(party -> without(bySubject, party, now)).orElse(bySubject);
        return new OpenCases(subjects, without(byProcedure, now.procedure(), now), running);
    }

    private static <K extends Comparable<K>> PersistentMap<K, PersistentMap<CaseId, ProcedureId>> without(
            PersistentMap<K, PersistentMap<CaseId, ProcedureId>> map, K key, Case now) {
        var left = map.getOr(key, PersistentMap.<CaseId, ProcedureId>empty()).without(now.id());
        return left.isEmpty() ? map.without(key) : map.with(key, left);
    }

    List<CaseId> of(PartyId subject) { return bySubject.getOr(subject, PersistentMap.empty()).keys(); }

    List<CaseId> of(ProcedureId procedure) { return byProcedure.getOr(procedure, PersistentMap.empty()).keys(); }

    /// The clock that runs out first.
    public Optional<RunningClock> firstClock() { return clocks.firstKey(); }
}
