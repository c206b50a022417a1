package org.plenary.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.ProgrammeAct;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentMap;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProjectId;
import org.plenary.vocabulary.Words;

/// Every project with its stages, and every pledge.
public record Programmes(PersistentMap<ProjectId, Timeline<DatedAct>> stages, Timeline<DatedAct> promised) {

    public static Programmes begin() { return new Programmes(PersistentMap.empty(), Timeline.empty()); }

    public Programmes evolve(ProgrammeAct act, DatedAct dated) {
        return switch (act) {
            case ProgrammeAct.ProjectStageReached reached -> new Programmes(stages.update(
                    reached.project(), Timeline.empty(), line -> added(line, dated)), promised);
            case ProgrammeAct.PledgeMade _ -> new Programmes(stages, added(promised, dated));
        };
    }

    private static Timeline<DatedAct> added(Timeline<DatedAct> line, DatedAct dated) {
        return line.with(dated.on(), dated.entered(), dated);
    }

    /// The projects known by that day, by id.
    public List<Project> projects(AsOf asOf) {
        var projects = new ArrayList<Project>();
        stages.keys().forEach(id -> project(id, asOf).ifPresent(projects::add));
        return List.copyOf(projects);
    }

    public Optional<Project> project(ProjectId id, AsOf asOf) {
        var reached = stages.getOr(id, Timeline.empty()).until(asOf);
        if (reached.isEmpty()) return Optional.empty();
        Optional<PartyId> host = Optional.empty();
        Optional<Words> place = Optional.empty();
        var all = new ArrayList<Project.Reached>();
        for (var change : reached) {
            var act = (ProgrammeAct.ProjectStageReached) change.value().act();
            if (act.host().isPresent()) host = act.host();
            if (act.place().isPresent()) place = act.place();
            all.add(new Project.Reached(act.stage(), change.on(), change.value()));
        }
        var last = reached.getLast().value();
        var act = (ProgrammeAct.ProjectStageReached) last.act();
        return Optional.of(new Project(id, act.name(), act.stage(), last.on(), host, place, all, last));
    }

    /// The pledges made by that day, earliest first.
    public List<Pledge> pledges(AsOf asOf) {
        return promised.until(asOf).stream().map(change -> pledge(change.value())).toList();
    }

    private static Pledge pledge(DatedAct dated) {
        var made = (ProgrammeAct.PledgeMade) dated.act();
        return new Pledge(made.party(), made.amount(), made.currency(), made.purpose(), dated.on(), dated);
    }
}
