package org.plenary.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.CaseAct;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentList;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;

/// Every case on record as it stands, and what was published. The open ones are found by their subject, by their
/// procedure and by the moment at which their clock runs out, without walking through the others.
public record Cases(
        PersistentMap<CaseId, Case> cases, OpenCases open, PersistentMap<MotionId, CaseId> motions,
        PersistentMap<String, Integer> counted, PersistentList<DatedAct> statements) {
    public static Cases begin() {
        return new Cases(PersistentMap.empty(), OpenCases.NONE, PersistentMap.empty(), PersistentMap.empty(),
                PersistentList.empty());
    }

    public Cases evolve(CaseAct act, DatedAct dated) {
        return switch (act) {
            case CaseAct.CaseOpened opened -> {
                var series = series(opened.procedure(), opened.subject());
                yield replaced(Optional.empty(), Case.begin(opened, dated), motions,
                        counted.update(series, 0, number -> number + 1));
            }
            case CaseAct.CaseJoined joined -> changed(joined.caseId(), one -> one.joined(joined, dated));
            case CaseAct.CaseMoved moved -> changed(moved.caseId(), one -> one.moved(moved, dated));
            case CaseAct.StatementPublished _ ->
                    new Cases(cases, open, motions, counted, statements.with(dated));
        };
    }

    /// Takes up that a motion was tabled in a case.
    public Cases tabled(MotionAct.MotionTabled tabled, DatedAct dated) {
        var known = tabled.inCase().flatMap(cases::get);
        return known.isEmpty() ? this : replaced(known, known.get().tabled(tabled, dated),
                motions.with(tabled.motion(), known.get().id()), counted);
    }

    private interface Change {
        Case of(Case one);
    }

    private Cases changed(CaseId id, Change change) {
        return cases.get(id).map(old -> replaced(Optional.of(old), change.of(old), motions, counted)).orElse(this);
    }

    private Cases replaced(
            Optional<Case> old, Case now, PersistentMap<MotionId, CaseId> motions,
            PersistentMap<String, Integer> counted) {
        return new Cases(cases.with(now.id(), now), open.changed(old, now), motions, counted, statements);
    }

    public Optional<Case> one(CaseId id) { return cases.get(id); }

    /// The case as it stood on a day, as far as known.
    public Optional<Case> one(CaseId id, AsOf asOf) { return cases.get(id).flatMap(one -> one.asOf(asOf)); }

    /// Every case that had been opened, by name.
    public List<Case> all(AsOf asOf) {
        var all = new ArrayList<Case>();
        cases.forEach((_, one) -> one.asOf(asOf).ifPresent(all::add));
        return List.copyOf(all);
    }

    /// The cases that were open, by name.
    public List<Case> open(AsOf asOf) { return all(asOf).stream().filter(one -> !one.isOver()).toList(); }

    /// The open cases that concern the party.
    public List<Case> openOf(PartyId subject) { return named(open.of(subject)); }

    /// The open cases of the procedure.
    public List<Case> openOf(ProcedureId procedure) { return named(open.of(procedure)); }

    private List<Case> named(List<CaseId> ids) { return ids.stream().map(id -> cases.get(id).orElseThrow()).toList(); }

    /// The case in which the motion was tabled.
    public Optional<Case> ofMotion(MotionId motion) { return motions.get(motion).flatMap(cases::get); }

    /// The name that the next case of this procedure and subject gets where its opener gives none:
    /// `admission-BLR-1`.
    public CaseId nextId(ProcedureId procedure, Optional<PartyId> subject) {
        var series = series(procedure, subject);
        int number = counted.getOr(series, 0) + 1;
        while (cases.contains(new CaseId(series + "-" + number))) number++;
        return new CaseId(series + "-" + number);
    }

    private static String series(ProcedureId procedure, Optional<PartyId> subject) {
        return procedure.value().replace(' ', '-') + subject.map(party -> "-" + party).orElse("");
    }

    /// Who opened the case.
    public Optional<Author> opener(CaseId one) { return cases.get(one).map(Case::openedBy); }

    /// To whom the case is open.
    public Optional<Audience> audience(CaseId one) { return cases.get(one).map(Case::audience); }
}
