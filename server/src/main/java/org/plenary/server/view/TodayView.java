package org.plenary.server.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.plenary.act.ProgrammeAct.ProjectStage;
import org.plenary.charter.FormLaw;
import org.plenary.organisation.Due;
import org.plenary.organisation.Outlook;
import org.plenary.procedure.Effect;
import org.plenary.vocabulary.ProcedureId;

/// The organisation on one day: who belongs, what its bodies do, what is due, and how far its four
/// functions (decide, implement, supervise, settle) can be seen in the record.
public final class TodayView {
    private static final int LATEST = 14;

    /// The page.
    public record Whole(
            String id, Text name, Text shortName, LocalDate asOf, Optional<LocalDate> established, Optional<Text> seat,
            List<PartiesView.Group> standings, List<BodyRow> bodies, List<OfficeRow> offices, List<DueLine> due,
            Health health, List<ActLine> latest, List<LocalDate> turningPoints, List<String> mapped) {}

    /// The four functions in figures; `cases` and `commitments` are not kept in this record yet.
    public record Health(Decide decide, Implement implement, Supervise supervise, Settle settle) {}

    /// Meetings held and instruments adopted in the twelve months before; `overdue` bodies have not met
    /// for longer than the charter allows.
    public record Decide(int meetings, int adopted, List<Ref> overdue) {}

    /// Treaties by whether they are in force (of `unknown` the record does not say), and projects by stage.
    public record Implement(int treaties, int inForce, int unknown, List<Ref> notInForce, int projects,
                            int opened, int notAgreed) {}

    /// Procedures of the charter that open or assess commitments.
    public record Supervise(int procedures, int withCommitments) {}

    /// Procedures of the charter that apply measures or suspend a standing.
    public record Settle(int withMeasures, List<Ref> procedures) {}

    private TodayView() {}

    public static Whole of(Vantage vantage) {
        var profile = vantage.charter().profile();
        return new Whole(profile.id(), vantage.text(profile.name()), vantage.text(profile.shortName()), vantage.day(),
                Optional.of(profile.established()), vantage.text(profile.seat()), PartiesView.groups(vantage),
                BodiesView.all(vantage), OfficesView.holders(vantage), DueLine.all(vantage), health(vantage),
                ActLines.latest(vantage, LATEST), turningPoints(vantage), PartiesView.everInvolved(vantage));
    }

    static Health health(Vantage vantage) {
        return new Health(decide(vantage), implement(vantage), supervise(vantage), settle(vantage));
    }

    private static Decide decide(Vantage vantage) {
        var yearBefore = vantage.day().minusYears(1);
        int meetings = (int) vantage.organisation().meetings().held(vantage.asOf()).stream()
                .filter(meeting -> meeting.on().first().isAfter(yearBefore)).count();
        int adopted = (int) vantage.organisation().instruments().instruments(vantage.charter(), vantage.asOf()).stream()
                .filter(instrument -> instrument.adopted().first().isAfter(yearBefore)).count();
        var overdue = new Outlook(vantage.charter(), vantage.organisation(), vantage.asOf()).due().stream()
                .filter(due -> due instanceof Due.MeetingOwed && due.on().last().isBefore(vantage.day()))
                .map(due -> ((Due.MeetingOwed) due).body())
                .map(body -> new Ref(body.value(), vantage.name(body))).toList();
        return new Decide(meetings, adopted, overdue);
    }

    private static Implement implement(Vantage vantage) {
        var treaties = vantage.organisation().instruments().instruments(vantage.charter(), vantage.asOf()).stream()
                .filter(instrument -> instrument.law().map(FormLaw::binding)
                        .filter(FormLaw.Binding.PARTIES::equals).isPresent())
                .filter(instrument -> instrument.replaced().isEmpty()).toList();
        var waiting = treaties.stream().filter(instrument -> !instrument.isInForce(vantage.day()))
                .map(instrument -> Ref.of(vantage, instrument.id())).toList();
        var projects = vantage.organisation().programmes().projects(vantage.asOf());
        int unknown = (int) treaties.stream().filter(instrument -> instrument.inForce().on().isEmpty()).count();
        return new Implement(treaties.size(), treaties.size() - waiting.size(), unknown, waiting, projects.size(),
                (int) projects.stream().filter(project -> project.stage() == ProjectStage.OPENED).count(),
                (int) projects.stream().filter(project -> project.stage() == ProjectStage.NOT_AGREED).count());
    }

    private static Supervise supervise(Vantage vantage) {
        var procedures = vantage.charter().procedures().namesAt(vantage.day());
        int with = (int) procedures.stream().filter(id -> has(vantage, id, TodayView::isSupervision)).count();
        return new Supervise(procedures.size(), with);
    }

    private static Settle settle(Vantage vantage) {
        var with = vantage.charter().procedures().namesAt(vantage.day()).stream()
                .filter(id -> has(vantage, id, TodayView::isMeasure))
                .map(id -> new Ref(id.value(), vantage.name(id))).toList();
        return new Settle(with.size(), with);
    }

    private static boolean has(Vantage vantage, ProcedureId id,
                               Predicate<Effect> wanted) {
        return vantage.charter().procedures().at(id, vantage.day()).orElseThrow().law().stages().stream()
                .flatMap(stage -> stage.effects().stream()).anyMatch(wanted);
    }

    private static boolean isSupervision(Effect effect) {
        return effect instanceof Effect.OpenCommitment || effect instanceof Effect.OpenAccessions
                || effect instanceof Effect.AssessCommitments;
    }

    private static boolean isMeasure(Effect effect) {
        return effect instanceof Effect.Apply || effect instanceof Effect.Suspend || effect instanceof Effect.End;
    }

    /// The days on which the circle of the first standing grew: where the organisation is worth a look.
    private static List<LocalDate> turningPoints(Vantage vantage) {
        var days = new TreeSet<LocalDate>();
        var membership = vantage.organisation().membership();
        for (var party : membership.known()) {
            membership.history(party).forEach(holding -> days.add(holding.since().first()));
        }
        return List.copyOf(days);
    }
}
