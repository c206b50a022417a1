package org.plenary.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.MotionAct;
import org.plenary.calendar.Length;
import org.plenary.motion.Motion;
import org.plenary.motion.Motion.Stage;
import org.plenary.rule.Position;
import org.plenary.server.form.Form;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PartyId;

/// What whoever asks may do with one motion, each as a form.
final class MotionForms {
    private final Vantage vantage;
    private final Phrases phrases;
    private final Motion motion;
    private final Offers offers;

    MotionForms(Vantage vantage, Phrases phrases, Motion motion) {
        this.vantage = vantage;
        this.phrases = phrases;
        this.motion = motion;
        offers = new Offers(vantage);
    }

    /// How the actor's party stands.
    Optional<Form> position() {
        return offers.party().filter(this::mayTakePosition).map(party ->
                form("position taken").with("party", party).only("position", "objection", "reason", "lifted-by")
                        .named("position"));
    }

    private boolean mayTakePosition(PartyId party) {
        return List.of(Position.FOR, Position.ABSTAINING).stream().anyMatch(position -> offers.may(
                new MotionAct.PositionTaken(motion.id(), party, position, Optional.empty(), Optional.empty(),
                        Optional.empty())));
    }

    /// What leads the motion on: for the chair and those who serve the body, and for who tabled it.
    List<Form> conduct() {
        var forms = new ArrayList<Form>();
        var author = offers.actor();
        if (author.isEmpty() || !motion.isOpen()) return forms;
        if (offers.may(new MotionAct.MotionPut(motion.id(), author.get()))) forms.add(form("motion put"));
        if (motion.stage() != Stage.IN_SILENCE && mayCirculate()) {
            forms.add(form("motion circulated").only("length", "calendar").holding("length", "72 hours"));
        }
        if (offers.may(new MotionAct.PositionsClosed(motion.id(), author.get()))) forms.add(form("positions closed"));
        if (offers.may(new MotionAct.MotionDeferred(motion.id(), author.get(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()))) {
            forms.add(form("motion deferred").only("length", "calendar", "reason"));
        }
        above().ifPresent(_ -> forms.add(form("motion referred").only("to", "reason")));
        motion.amendments().keys().stream()
                .filter(id -> offers.may(new MotionAct.AmendmentAccepted(motion.id(), id, author.get())))
                .forEach(id -> forms.add(form("amendment accepted").with("amendment", id)
                        .named("amendment-accepted-" + id)));
        if (offers.may(new MotionAct.MotionWithdrawn(motion.id(), author.get()))) forms.add(form("motion withdrawn"));
        return forms;
    }

    /// The length that is long enough depends on the rule: offered is what could be, one of them long.
    private boolean mayCirculate() {
        return List.of("72 hours", "10 working days", "30 days").stream().map(Length::parse).flatMap(Optional::stream)
                .anyMatch(length -> offers.may(new MotionAct.MotionCirculated(motion.id(), offers.actor().get(), length,
                        Optional.empty(), Optional.empty())));
    }

    private Optional<BodyId> above() {
        return vantage.charter().bodies().namesAt(vantage.day()).stream()
                .filter(body -> !body.equals(motion.body()))
                .filter(body -> offers.may(new MotionAct.MotionReferred(motion.id(), offers.actor().get(), body,
                        Optional.empty()))).findFirst();
    }

    /// What a party may do beside its position: confirm receipt, record an opinion, stay out, join.
    List<Form> beside() {
        var forms = new ArrayList<Form>();
        offers.party().ifPresent(party -> {
            if (offers.may(new MotionAct.CirculationOpened(motion.id(), party))) {
                forms.add(form("circulation opened").with("party", party));
            }
            if (offers.may(new MotionAct.OpinionRecorded(motion.id(), party, Offers.SOMETHING))) {
                forms.add(form("opinion recorded").with("party", party).only("opinion"));
            }
            if (offers.may(new MotionAct.OptedOut(motion.id(), party, Optional.empty()))) {
                forms.add(form("opted out").with("party", party).only("reason"));
            }
            if (offers.may(new MotionAct.JoinedLater(motion.id(), party))) {
                forms.add(form("joined later").with("party", party));
            }
        });
        return forms;
    }

    /// Whether the actor may table an amendment.
    boolean mayAmend() {
        return motion.amends().isEmpty() && offers.actor().filter(author -> offers.may(new MotionAct.MotionTabled(
                TablingPages.someId(), motion.body(), motion.matter(), Offers.SOMETHING, Offers.SOMETHING, author,
                motion.audience(), motion.subject(), motion.meeting(), motion.inCase(),
                Optional.of(motion.id())))).isPresent();
    }

    private Form form(String act) { return Form.of(vantage, phrases, act).with("motion", motion.id()); }
}
