package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.CaseAct.Trigger;
import org.plenary.act.CaseAct;
import org.plenary.cases.Case;
import org.plenary.charter.Provision;
import org.plenary.instrument.Instrument;
import org.plenary.procedure.Move;
import org.plenary.procedure.Procedure;
import org.plenary.procedure.Stage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.Sentence;

/// What the charter and the record must bear out before a step of a case is entered: there is such a step, it is open
/// now, and whoever files it is the one for whom the charter has it.
final class CaseGuard {
    private final Guard guard;
    private final Moves moves;

    private CaseGuard(Guard guard) {
        this.guard = guard;
        this.moves = new Moves(guard.charter(), guard.organisation());
    }

    static void check(Guard guard, CaseAct act) {
        switch (act) {
            case CaseAct.CaseOpened opened -> new OpeningGuard(guard).check(opened);
            case CaseAct.CaseJoined joined -> new CaseGuard(guard).joined(joined);
            case CaseAct.CaseMoved moved -> new CaseGuard(guard).moved(moved);
            case CaseAct.StatementPublished published ->
                    published.inCase().ifPresent(id -> new CaseGuard(guard).known(id));
        }
    }

    private Optional<Case> known(CaseId id) {
        var cases = guard.organisation().cases();
        var known = cases.one(id);
        if (known.isEmpty()) unknown(guard, id);
        return known;
    }

    /// Refuses a case that is not there, or not open to who files; names near it only what everyone may read.
    static void unknown(Guard guard, CaseId id) {
        var cases = guard.organisation().cases();
        var open = cases.cases().keys().stream()
                .filter(one -> cases.audience(one).orElse(Audience.EVERYONE) instanceof Audience.Everyone);
        guard.unknown("case", say("case"), id.value(), open.map(CaseId::value).toList(), say("Open it first."));
    }

    /// A case that is known and goes on.
    private Optional<Case> open(CaseId id) {
        var known = known(id);
        var end = known.flatMap(Case::end);
        if (end.isEmpty()) return known;
        guard.refuse("case", law(known.get()), say("The case '%s' ended on %s, at '%s'.", id, end.get().on(),
                known.get().stage().orElseThrow()),
                say("Only a new case can take the matter up again."));
        return Optional.empty();
    }

    private Provision<Procedure> law(Case one) { return moves.law(one).orElseThrow(); }

    private void moved(CaseAct.CaseMoved moved) {
        var known = open(moved.caseId());
        if (known.isEmpty()) return;
        if (moved.trigger() != Trigger.MOVE) byLaw(known.get(), moved);
        else move(known.get(), moved.move(), moved.author(), moved.from());
        if (!moved.lastDays().isEmpty()) lastDays(known.get(), moved.lastDays().keySet());
    }

    /// A last day for what nobody has to join would be lost unseen.
    private void lastDays(Case one, Set<InstrumentId> named) {
        var open = one.subject().map(party -> new Accessions(moves).open(party, AsOf.on(guard.on().last())).stream()
                .map(Instrument::id).toList()).orElse(List.of());
        named.stream().filter(id -> !open.contains(id)).forEach(id -> guard.refuse("last-days", law(one),
                say("'%s' is not in force and open to accession, or it was joined already.", id),
                say("Name instruments that are to be joined: %s.", Sentence.list(open))));
    }

    private void byLaw(Case one, CaseAct.CaseMoved moved) {
        if (moved.author() instanceof Author.ByLaw || moved.trigger() == Trigger.OPENING) return;
        guard.refuse("trigger", law(one), say("A step by %s is filed by nobody: it follows by law.",
                Sentence.english(moved.trigger().name().toLowerCase(Locale.ROOT))),
                        say("File a move. %s", whatNow(one)));
    }

    private void joined(CaseAct.CaseJoined joined) {
        var known = open(joined.caseId());
        if (known.isEmpty()) return;
        if (joined.move().isPresent()) {
            move(known.get(), joined.move(), joined.author(), Optional.empty());
        } else if (known.get().stage().isPresent()) {
            guard.refuse("case", law(known.get()), say("The case '%s' is open already; nobody is waited for.",
                    joined.caseId()), whatNow(known.get()));
        } else {
            new OpeningGuard(guard).opener(known.get().opening(), law(known.get()), joined.author());
            twice(known.get().openers(), joined.author(), say("in opening '%s'", joined.caseId()));
        }
    }

    private void move(Case one, Optional<String> name, Author author, Optional<?> from) {
        var stage = moves.stage(one);
        if (stage.isEmpty()) {
            guard.refuse("case", law(one), say("The case '%s' waits for others to join in opening it.", one.id()),
                    say("It is opened by %s; joined so far: %s.", SelectorText.of(law(one).law().openedBy()),
                            names(one.openers())));
            return;
        }
        if (late(one, stage.get())) return;
        if (from.isPresent() && !from.get().equals(stage.get().id())) {
            stale(one, stage.get(), from.get());
            return;
        }
        var move = name.flatMap(stage.get()::move);
        if (move.isEmpty()) noSuchMove(one, stage.get(), name);
        else entitled(one, stage.get(), move.get(), author);
    }

    /// What the clock brings about comes first, also where it has not been entered yet.
    private boolean late(Case one, Stage stage) {
        var ranOut = one.runsOut().filter(end -> guard.dated().entered().isAfter(end.plusSeconds(1).minusNanos(1)));
        if (ranOut.isEmpty()) return false;
        guard.refuse("case", law(one),
                say("The clock of the stage '%s' ran out at %s; the case goes to '%s' by law.", stage.id(),
                        ranOut.get(), stage.clock().map(clock -> clock.then().value()).orElse("")),
                say("File what is open after that."));
        return true;
    }

    private void stale(Case one, Stage stage, Object from) {
        guard.refuse("from", law(one), say("The case '%s' stands at '%s', not at '%s'.", one.id(), stage.id(), from),
                whatNow(one));
    }

    private void noSuchMove(Case one, Stage stage, Optional<String> name) {
        var names = stage.moves().stream().map(Move::id).toList();
        var hint = name.map(written -> NearMiss.suggestion(written, names)).orElse(Sentence.NONE);
        guard.refuse("move", law(one), name.map(written -> say("There is no move '%s' at the stage '%s' of '%s'.",
                written, stage.id(), one.id())).orElse(say("The move is not named.")),
                hint.isEmpty() ? whatNow(one) : say("%s %s", hint, whatNow(one)));
    }

    private void entitled(Case one, Stage stage, Move move, Author author) {
        if (!moves.isOpen(one, move, guard.on().last())) {
            new FactRefusal(guard, Facts.of(moves, one)).refuse("move", law(one),
                    say("The move '%s' at the stage '%s'", move.id(), stage.id()), move.when().orElseThrow());
            return;
        }
        var selectors = selectors(one);
        if (!selectors.admits(move.by(), author)) {
            guard.refuse("author", law(one), say("The move '%s' at the stage '%s' is for %s; '%s' is not it on %s.",
                    move.id(), stage.id(), new SelectorText(selectors).who(move.by()), author, guard.on()),
                    whatNow(one));
            return;
        }
        twice(one.joined(move.id()), author, say("in the move '%s'", move.id()));
    }

    private void twice(List<Author> joined, Author author, Sentence in) {
        if (joined.stream().noneMatch(other -> sameSide(other, author))) return;
        guard.refuse("author", say("'%s' has joined %s already.", author, in),
                say("Others must join: so far %s.", names(joined)));
    }

    private static boolean sameSide(Author one, Author other) {
        return one instanceof Author.Delegation(var party, _) && other instanceof Author.Delegation(var same, _)
                ? party.equals(same) : one.equals(other);
    }

    private Selectors selectors(Case one) {
        return new Selectors(guard.charter(), guard.organisation(), one, guard.on().last());
    }

    private static Sentence.Listing names(List<Author> authors) {
        return new Sentence.Listing(authors);
    }

    /// What may be done in the case now, and by whom.
    private Sentence whatNow(Case one) {
        var open = moves.next(one, guard.on().last());
        var text = new SelectorText(selectors(one));
        if (open.isEmpty()) return say("No move is open at this stage.");
        return say("Open now: %s.", open.stream()
                .map(next -> say("'%s' by %s", next.move().id(), text.who(next.move().by())))
                .reduce((first, next) -> say("%s; %s", first, next)).orElseThrow());
    }
}
