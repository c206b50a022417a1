package org.plenary.cases;

import java.time.Instant;
import java.time.LocalDate;
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
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.StageId;
import org.plenary.vocabulary.Words;

/// One run of a procedure, as far as its acts have taken it. `joinings` are those of the present stage; `motion` is
/// the one that is before a body in it. The law of a case is the procedure in force on the day on which it was opened.
public record Case(
        CaseAct.CaseOpened opening, DatedAct act, PersistentList<Passage> passages, List<Joining> joinings,
        Optional<MotionId> motion, PersistentList<DatedAct> acts) {

    static Case begin(CaseAct.CaseOpened opening, DatedAct act) {
        return new Case(opening, act, PersistentList.empty(), List.of(), Optional.empty(),
                PersistentList.<DatedAct>empty().with(act));
    }

    Case joined(CaseAct.CaseJoined joined, DatedAct dated) {
        var more = new ArrayList<>(joinings);
        more.add(new Joining(joined.move(), joined.author(), dated));
        return new Case(opening, act, passages, List.copyOf(more), motion, acts.with(dated));
    }

    Case moved(CaseAct.CaseMoved moved, DatedAct dated) {
        return new Case(opening, act, passages.with(new Passage(moved, motion, dated)), List.of(), Optional.empty(),
                acts.with(dated));
    }

    /// A motion that the procedure put comes before one that somebody tabled beside it.
    Case tabled(MotionAct.MotionTabled tabled, DatedAct dated) {
        boolean leads = motion.isEmpty() || tabled.author() instanceof Author.ByLaw;
        return new Case(opening, act, passages, joinings, leads ? Optional.of(tabled.motion()) : motion,
                acts.with(dated));
    }

    public CaseId id() { return opening.caseId(); }

    public ProcedureId procedure() { return opening.procedure(); }

    public Optional<PartyId> subject() { return opening.subject(); }

    public Author openedBy() { return opening.author(); }

    /// The day on which it was opened.
    public LocalDate opened() { return act.on().last(); }

    public Words about() { return opening.about(); }

    public Audience audience() { return opening.audience(); }

    /// Whether it is played for practice.
    public boolean isDrill() { return opening.drill(); }

    /// The step that brought it where it is; empty while others must still join in opening it.
    public Optional<Passage> latest() {
        return passages.isEmpty() ? Optional.empty() : Optional.of(passages.get(passages.size() - 1));
    }

    /// Where it stands; a case that was closed from outside stands where it stood.
    public Optional<StageId> stage() { return latest().flatMap(last -> last.to().or(last::from)); }

    public boolean isOver() { return latest().filter(last -> last.moved().ends()).isPresent(); }

    /// The step that ended it.
    public Optional<Passage> end() { return latest().filter(last -> last.moved().ends()); }

    /// The moment at which the clock of its stage runs out.
    public Optional<Instant> runsOut() { return latest().flatMap(last -> last.moved().runsOut()); }

    /// Who has joined in opening it, the opener included.
    public List<Author> openers() {
        var openers = new ArrayList<Author>();
        for (var dated : acts) {
            if (dated.act() instanceof CaseAct.CaseOpened first) openers.add(first.author());
            if (dated.act() instanceof CaseAct.CaseJoined(_, var move, var author) && move.isEmpty()) {
                openers.add(author);
            }
        }
        return List.copyOf(openers);
    }

    /// Who has joined in the move so far.
    public List<Author> joined(String move) {
        return joinings.stream().filter(one -> one.move().equals(Optional.of(move))).map(Joining::author).toList();
    }

    /// The motion as it was tabled that is before a body in the present stage.
    public Optional<MotionAct.MotionTabled> tabled() { return motion.flatMap(this::tabled); }

    /// A motion of this case as it was tabled.
    public Optional<MotionAct.MotionTabled> tabled(MotionId one) {
        for (var dated : acts) {
            if (dated.act() instanceof MotionAct.MotionTabled tabled && tabled.motion().equals(one)) {
                return Optional.of(tabled);
            }
        }
        return Optional.empty();
    }

    /// The case as it stood; empty before it was opened.
    public Optional<Case> asOf(AsOf asOf) {
        Optional<Case> stood = Optional.empty();
        for (var dated : acts) {
            boolean known = !dated.entered().isAfter(asOf.known()) && !dated.on().first().isAfter(asOf.day());
            if (known) stood = taken(stood, dated);
        }
        return stood;
    }

    private static Optional<Case> taken(Optional<Case> stood, DatedAct dated) {
        if (dated.act() instanceof CaseAct.CaseOpened opened) return Optional.of(begin(opened, dated));
        return stood.map(one -> {
            if (dated.act() instanceof CaseAct.CaseJoined joined) return one.joined(joined, dated);
            if (dated.act() instanceof CaseAct.CaseMoved moved) return one.moved(moved, dated);
            if (dated.act() instanceof MotionAct.MotionTabled tabled) return one.tabled(tabled, dated);
            return one;
        });
    }
}
