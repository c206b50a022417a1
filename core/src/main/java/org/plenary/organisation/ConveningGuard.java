package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.Optional;
import java.util.TreeSet;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.MeetingAct;
import org.plenary.act.ProceedingAct.MeetingConvened;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.BodyLaw;
import org.plenary.charter.Meets;
import org.plenary.charter.Provision;
import org.plenary.motion.Motion;
import org.plenary.procedure.Effect;
import org.plenary.rule.Position;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.Sentence;

/// Whether a body may be convened so: by the charter's conditions for its regular meetings, and for those out of turn.
final class ConveningGuard {
    private final Guard guard;
    private final MeetingConvened call;
    private final Convening convening;

    private ConveningGuard(Guard guard, MeetingConvened call) {
        this.guard = guard;
        this.call = call;
        convening = new Convening(guard.charter(), guard.organisation(), call.body(), guard.on().last());
    }

    static void check(Guard guard, MeetingConvened call) {
        boolean known = guard.body("body", call.body());
        known &= call.host().map(host -> guard.party("host", host)).orElse(true);
        known &= guard.parties("initiators", call.initiators());
        days(guard, call.opens(), call.closes());
        guard.once("meeting", earlier(guard, call), say("The meeting '%s'", call.meeting()));
        if (known) new ConveningGuard(guard, call).law();
    }

    /// A plan gives way to the convening of the same body; anything else of this name stands in its way.
    private static Optional<DatedAct> earlier(Guard guard, MeetingConvened call) {
        return guard.organisation().meetings().acts().getOr(call.meeting(), Timeline.empty()).changes().stream()
                .map(Timeline.Change::value)
                .filter(dated -> !(dated.act() instanceof MeetingAct.MeetingPlanned plan
                        && plan.body().equals(call.body())))
                .reduce((_, last) -> last);
    }

    static void days(Guard guard, PartialDate opens, PartialDate closes) {
        if (!opens.isExact() || !closes.isExact()) {
            guard.refuse("opens", say("The meeting is convened from %s to %s, which are not single days.", opens,
                    closes), say("Name the first and the last day; a plan may leave them open, a convening cannot."));
        } else if (closes.first().isBefore(opens.first())) {
            guard.refuse("closes", say("The meeting would end on %s, before it begins on %s.", closes, opens),
                    say("Correct one of the two days."));
        } else if (opens.first().isBefore(guard.on().last())) {
            guard.refuse("opens", say("The meeting would begin on %s, and it is convened on %s.", opens, guard.on()),
                    say("Name a day that is still to come."));
        }
    }

    private void law() {
        var law = guard.charter().bodies().at(call.body(), guard.on().last());
        if (law.isEmpty()) return;
        switch (call.series()) {
            case REGULAR -> regular(law.get());
            case EXTRAORDINARY -> extraordinary(law.get());
        }
    }

    private void regular(Provision<BodyLaw> law) {
        if (!leads()) {
            var chair = convening.chair().map(party -> say("its chair (%s)", party)).orElse(say("its chair"));
            guard.refuse("author", law,
                    say("Regular meetings of '%s' are convened by %s or by those who serve it, not by "
                    + "'%s'.", call.body(), chair, call.author()), say("Ask the chair to convene it."));
        }
        call.number().ifPresent(number -> MeetingGuard.number(guard, call.body(), call.meeting(), number));
        var host = convening.host();
        boolean deviates = host.isPresent() && call.host().isPresent() && !call.host().equals(host);
        if (deviates && call.deviation().isEmpty()) {
            guard.refuse("host", law, say("The rotation has %s host the next regular meeting of '%s', not %s.",
                    host.get(), call.body(), call.host().get()),
                    say("Name %s, or say in `deviation` why another party hosts it.", host.get()));
        }
    }

    private boolean leads() {
        if (call.author() instanceof Author.ByLaw) return true;
        var may = new Entitlements(guard.charter(), guard.organisation(), call.author(), guard.on().last());
        return may.chair(call.body()).holds() || may.serving(call.body()).holds();
    }

    private void extraordinary(Provision<BodyLaw> law) {
        if (call.author() instanceof Author.ByLaw) return;
        var condition = convening.extraordinary();
        if (condition.isPresent()) {
            conditions(law, condition.get());
        } else if (decision().isEmpty() && (law.law().meets().isPresent() || !leads())) {
            guard.refuse("series", law,
                    say("The charter lays down no condition under which '%s' is convened out of turn.", call.body()),
                            say("Let the body decide it: table a motion to meet under the name '%s'.",
                                    call.meeting()));
        }
    }

    private void conditions(Provision<BodyLaw> law, Meets.Extraordinary condition) {
        var seated = new TreeSet<>(call.initiators());
        seated.removeIf(party -> !guard.organisation().seating(guard.charter()).sits(party, call.body(), guard.then()));
        if (seated.size() < condition.initiators()) {
            guard.refuse("initiators", law, asking(condition, seated),
                    say("Name the parties that have asked for it."));
        }
        if (!leads() && !isOwn(seated)) {
            guard.refuse("author", law, say("'%s' cannot vouch for the request of other parties.", call.author()),
                    say("Let the chair convene the meeting that the parties ask for%s.", procedures()));
        }
        if (condition.consentOfOthers() && !haveConsented()) {
            guard.refuse("initiators", law, say("The meeting needs the consent of all others in '%s', not all of whom "
                    + "are on record as being for it.", call.body()),
                    say("Let the body adopt a motion to meet under the name '%s'%s.", call.meeting(), procedures()));
        }
        var earliest = convening.earliest();
        if (call.opens().first().isBefore(earliest)) {
            guard.refuse("opens", law, say("A meeting out of turn asks for notice of %s; called on %s it cannot begin "
                    + "on %s.", condition.notice().get(), guard.on(), call.opens()),
                    say("Begin on %s or later.", earliest));
        }
    }

    private Sentence asking(Meets.Extraordinary condition, TreeSet<PartyId> seated) {
        return seated.isEmpty() ? say("%d of the needed %d parties with a seat in '%s' ask for the meeting.",
                seated.size(), condition.initiators(), call.body())
                : say("%d of the needed %d parties with a seat in '%s' ask for the meeting: %s.",
                        seated.size(), condition.initiators(), call.body(), Sentence.list(seated));
    }

    private boolean isOwn(TreeSet<?> seated) {
        return call.author() instanceof Author.Delegation(var party, _) && seated.size() == 1 && seated.contains(party);
    }

    /// The motion to meet that the body has adopted: it goes by the name of the meeting.
    private Optional<Motion> decision() {
        return guard.organisation().motions().one(new MotionId(call.meeting().value()), guard.then())
                .filter(motion -> motion.stage() == Motion.Stage.ADOPTED && motion.body().equals(call.body()));
    }

    /// Whether everybody else in the body was for it; silence is no consent.
    private boolean haveConsented() {
        var positions = decision().map(Motion::positions);
        return positions.isPresent() && guard.organisation().seating(guard.charter())
                .seats(call.body(), guard.then()).stream().map(seat -> seat.party())
                .allMatch(party -> call.initiators().contains(party)
                        || positions.get().get(party) == Position.FOR);
    }

    /// The procedures of the charter that have this body convened, as a way to mend a refusal.
    private Sentence procedures() {
        var leading = guard.charter().procedures().namesAt(guard.on().last()).stream()
                .filter(this::convenes).map(procedure -> say("'%s'", procedure)).toList();
        return leading.isEmpty() ? Sentence.NONE : say(", or open a case of %s", Sentence.joined(leading,
                (one, other) -> say("%s or %s", one, other)));
    }

    private boolean convenes(ProcedureId procedure) {
        return guard.charter().procedures().at(procedure, guard.on().last()).stream()
                .flatMap(law -> law.law().stages().stream()).flatMap(stage -> stage.effects().stream())
                .anyMatch(effect -> effect.equals(new Effect.Convene(call.body())));
    }
}
