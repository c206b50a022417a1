package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.act.ProgrammeAct.ProjectStage;
import org.plenary.calendar.PartialDate;
import org.plenary.lab.own.Answered;
import org.plenary.lab.own.ShadowRegister;
import org.plenary.lab.own.Undecided;
import org.plenary.motion.Motion.Stage;

/// What no record of votes shows: questions known to have been raised and not decided by the day asked about, and how
/// long requests waited that were granted.
public record UndecidedView(List<Row> undecided, List<Late> answered) {
    /// What was asked for.
    public enum Kind { PROJECT, REQUEST, MOTION }

    /// One question. `what` is the project, the party that asks, or the motion; `asked` the path of a request. Where it
    /// stands, since `on`, is a stage or, of a request, the last step. It has waited `waitingDays` since the last day
    /// that `since` can mean.
    public record Row(
            Kind kind, Ref what, Optional<Text> asked, PartialDate since, Optional<ProjectStage> projectStage,
            Optional<Stage> motionStage, Optional<Text> step, PartialDate on, long waitingDays, List<Cite> sources,
            List<Contest> contested) {}

    /// A request that was granted. Where a date is not known to the day, the days lie between `fewest` and `most`.
    public record Late(
            Ref party, Text asked, PartialDate since, Text received, PartialDate on, long fewest, long most,
            List<Cite> sources) {}

    public static UndecidedView of(Vantage vantage) {
        var shadow = ShadowRegister.of(vantage.charter(), vantage.organisation(), vantage.asOf());
        return new UndecidedView(shadow.undecided().stream().map(one -> row(vantage, one)).toList(),
                shadow.answered().stream().map(one -> late(vantage, one)).toList());
    }

    private static Row row(Vantage vantage, Undecided one) {
        long waiting = one.since().fewestDaysTo(PartialDate.of(vantage.day()));
        var sources = Cite.of(one.latest());
        var contested = Contest.of(one.latest());
        var on = one.latest().on();
        return switch (one) {
            case Undecided.Undertaking(var project) -> new Row(Kind.PROJECT,
                    new Ref(project.id().value(), vantage.text(project.name())), Optional.empty(), one.since(),
                    Optional.of(project.stage()), Optional.empty(), Optional.empty(), on, waiting, sources, contested);
            case Undecided.Request(var party, var procedure, var steps) -> new Row(Kind.REQUEST,
                    Ref.of(vantage, party), Optional.of(vantage.name(procedure)), one.since(), Optional.empty(),
                    Optional.empty(), Optional.of(vantage.text(steps.getLast().what())), on, waiting, sources,
                    contested);
            case Undecided.Proposal(var motion) -> new Row(Kind.MOTION, Ref.of(vantage, motion.id()),
                    Optional.empty(), one.since(), Optional.empty(), Optional.of(motion.stage()), Optional.empty(), on,
                    waiting, sources, contested);
        };
    }

    private static Late late(Vantage vantage, Answered one) {
        var first = one.first();
        var received = one.received();
        return new Late(Ref.of(vantage, first.party()), vantage.name(first.procedure()), first.on(),
                vantage.name(received.standing()), received.since(), one.fewestDays(), one.mostDays(),
                Cite.of(received.act()));
    }
}
