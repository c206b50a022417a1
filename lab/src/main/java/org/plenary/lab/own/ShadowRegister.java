package org.plenary.lab.own;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.act.ProgrammeAct.ProjectStage;
import org.plenary.charter.Charter;
import org.plenary.membership.Holding;
import org.plenary.membership.Step;
import org.plenary.motion.Motion.Stage;
import org.plenary.organisation.Organisation;
import org.plenary.procedure.Effect;
import org.plenary.procedure.Procedure;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.StandingId;

/// What a record of votes hides: questions known to have been raised and not decided, and requests that were answered,
/// with the time they took. It is as complete as the record: what nobody noted is not here either.
///
/// @param undecided longest waiting first
/// @param answered  earliest request first
public record ShadowRegister(List<Undecided> undecided, List<Answered> answered) {
    public ShadowRegister {
        undecided = List.copyOf(undecided);
        answered = List.copyOf(answered);
    }

    /// As of a day and as known at a moment. `charter` says which standing a procedure grants.
    public static ShadowRegister of(Charter charter, Organisation organisation, AsOf asOf) {
        var undecided = new ArrayList<Undecided>();
        var answered = new ArrayList<Answered>();
        for (var project : organisation.programmes().projects(asOf)) {
            if (isUndecided(project.stage())) undecided.add(new Undecided.Undertaking(project));
        }
        for (var party : organisation.membership().steps().keys()) {
            requests(organisation, party, asOf).forEach((procedure, steps) -> {
                var granted = granted(charter, procedure);
                if (granted.isEmpty()) return;
                var received = received(organisation, party, granted, asOf);
                if (received.isEmpty()) undecided.add(new Undecided.Request(party, procedure, steps));
                received.filter(holding -> holding.since().compareTo(steps.getFirst().on()) > 0)
                        .ifPresent(holding -> answered.add(new Answered(steps.getFirst(), holding)));
            });
        }
        for (var motion : organisation.motions().motions(asOf)) {
            boolean open = motion.isOpen() || motion.stage() == Stage.WITHDRAWN;
            if (open) undecided.add(new Undecided.Proposal(motion));
        }
        undecided.sort(Comparator.comparing(Undecided::since));
        answered.sort(Comparator.comparing(one -> one.first().on()));
        return new ShadowRegister(undecided, answered);
    }

    private static boolean isUndecided(ProjectStage stage) {
        return switch (stage) {
            case PROPOSED, NOT_AGREED -> true;
            case ANNOUNCED, PLANNED, OPENED, ENDED -> false;
        };
    }

    private static LinkedHashMap<ProcedureId, List<Step>> requests(Organisation organisation, PartyId party,
            AsOf asOf) {
        var requests = new LinkedHashMap<ProcedureId, List<Step>>();
        for (var step : organisation.membership().steps(party, asOf)) {
            requests.computeIfAbsent(step.procedure(), _ -> new ArrayList<>()).add(step);
        }
        return requests;
    }

    /// The standings that the procedure ever granted.
    private static TreeSet<StandingId> granted(Charter charter, ProcedureId id) {
        var granted = new TreeSet<StandingId>();
        for (var version : charter.procedures().versions(id)) granted.addAll(granted(version.law()));
        return granted;
    }

    private static List<StandingId> granted(Procedure law) {
        return law.stages().stream().flatMap(stage -> stage.effects().stream())
                .filter(Effect.Grant.class::isInstance).map(effect -> ((Effect.Grant) effect).standing()).toList();
    }

    private static Optional<Holding> received(Organisation organisation, PartyId party, TreeSet<StandingId> granted,
            AsOf asOf) {
        return organisation.membership().history(party, asOf.known()).stream()
                .filter(holding -> granted.contains(holding.standing())
                        && !holding.since().first().isAfter(asOf.day()))
                .findFirst();
    }
}
