package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.plenary.act.Author;
import org.plenary.act.CaseAct;
import org.plenary.act.DatedAct;
import org.plenary.act.Ground;
import org.plenary.act.MotionAct;
import org.plenary.act.Ruling;
import org.plenary.charter.Charter;

/// Something done here and now: whether its author may, whether charter and record bear it out, what the core
/// fills in, and what it brings about by law, all entered together or not at all.
record Performance(Charter charter, Author author, LocalDate today) {
    /// More consequences than this mean a procedure that feeds itself; `charter check` reports such circles.
    private static final int MOST = 1000;

    Ruling of(Organisation organisation, DatedAct filed) {
        var unseen = unseen(organisation, filed);
        if (!unseen.isEmpty()) return new Ruling.Refused(unseen);
        var denied = new Authority(charter, organisation, author, today).grounds(filed.act());
        if (!denied.isEmpty()) return new Ruling.Refused(denied);
        var completed = Completion.of(charter, organisation, filed);
        var guard = new Guard(charter, organisation, completed, false);
        ActTexts.check(guard, completed);
        Decider.common(guard, completed, today);
        backdated(guard, completed);
        if (guard.grounds().isEmpty()) Decider.check(guard, completed);
        var grounds = guard.grounds();
        if (!grounds.isEmpty()) return new Ruling.Refused(grounds);
        return new Ruling.Admitted(withConsequences(charter, organisation, List.of(completed)));
    }

    /// What is not open to the author is answered as what is not there.
    private List<Ground> unseen(Organisation organisation, DatedAct filed) {
        var guard = new Guard(charter, organisation, filed, false);
        if (new Visibility(charter, organisation, today).mayRead(author, filed)) return List.of();
        if (filed.act() instanceof MotionAct motion && !(motion instanceof MotionAct.MotionTabled)) {
            MotionGuard.unknown(guard, "motion", motion.motion());
        }
        if (filed.act() instanceof CaseAct.OfCase of && !(of instanceof CaseAct.CaseOpened)) {
            CaseGuard.unknown(guard, of.caseId());
        }
        return guard.grounds();
    }

    /// Who was entitled on an earlier day cannot speak as of that day.
    private void backdated(Guard guard, DatedAct dated) {
        if (!(dated.act() instanceof MotionAct) || !dated.on().last().isBefore(today)) return;
        guard.refuse("on", say("The act is dated %s, and today is %s.", dated.on(), today),
                say("What is done about a motion is done today."));
    }

    /// The acts with everything that they bring about, in the order of entry.
    static List<DatedAct> withConsequences(Charter charter, Organisation organisation, List<DatedAct> acts) {
        var admitted = new ArrayList<DatedAct>();
        var waiting = new ArrayDeque<>(acts);
        var grown = organisation;
        while (!waiting.isEmpty() && admitted.size() < MOST) {
            var next = waiting.removeFirst();
            if (CaseConsequences.isOvertaken(grown, next)) continue;
            grown = grown.evolve(next);
            admitted.add(next);
            waiting.addAll(Consequences.of(charter, grown, next));
        }
        return admitted;
    }
}
