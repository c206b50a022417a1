package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.CaseAct;
import org.plenary.charter.Provision;
import org.plenary.procedure.Procedure;
import org.plenary.procedure.Selector;
import org.plenary.vocabulary.ProcedureId;

/// What must be so before a case is opened: the procedure is in force, the party is one that it may concern, whoever
/// opens it is the one for whom the charter has it, and the same thing is not under way already.
record OpeningGuard(Guard guard) {

    void check(CaseAct.CaseOpened opened) {
        guard.once("case", guard.organisation().cases().one(opened.caseId()).map(one -> one.act()),
                say("The case '%s'", opened.caseId()));
        boolean named = opened.subject().map(party -> guard.party("subject", party)).orElse(true);
        var law = law(opened.procedure());
        if (law.isEmpty() || !named) return;
        subject(opened, law.get());
        opener(opened, law.get(), opened.author());
        asked(opened, law.get());
        underWay(opened, law.get());
    }

    private Optional<Provision<Procedure>> law(ProcedureId procedure) {
        var chapter = guard.charter().procedures();
        if (!guard.named("procedure", say("procedure"), procedure, chapter)) return Optional.empty();
        var law = chapter.at(procedure, guard.on().last());
        if (law.isEmpty()) {
            guard.refuse("procedure", chapter.versions(procedure).getFirst(),
                    say("The procedure '%s' was not in force on %s.", procedure, guard.on()),
                    say("It was in force %s.", Spans.text(
                            chapter.versions(procedure).stream().map(Provision::inForce).toList())));
        }
        return law;
    }

    private Selectors selectors(CaseAct.CaseOpened opened) {
        return new Selectors(guard.charter(), guard.organisation(), opened.subject(), Optional.of(opened.author()),
                guard.on().last());
    }

    private void subject(CaseAct.CaseOpened opened, Provision<Procedure> law) {
        var whom = law.law().subject();
        if (opened.subject().isEmpty()) {
            guard.refuse("subject", law, say("A case of '%s' concerns %s, and no party is named.",
                    opened.procedure(), SelectorText.of(whom)), say("Name the party."));
        } else if (!selectors(opened).concerns(whom, opened.subject().get())) {
            guard.refuse("subject", law, say("A case of '%s' concerns %s, and %s was none on %s.",
                    opened.procedure(), SelectorText.of(whom), opened.subject().get(), guard.on()),
                    say("Name another party, or open another procedure."));
        }
    }

    void opener(CaseAct.CaseOpened opened, Provision<Procedure> law, Author author) {
        var selectors = selectors(opened);
        if (selectors.admits(law.law().openedBy(), author)) return;
        guard.refuse("author", law, say("A case of '%s' is opened by %s; '%s' is not it on %s.", opened.procedure(),
                new SelectorText(selectors).who(law.law().openedBy()), author, guard.on()),
                say("Ask whom the charter names to open it."));
    }

    /// What the procedure asks for before a case is opened. What is practised need not have happened.
    private void asked(CaseAct.CaseOpened opened, Provision<Procedure> law) {
        if (opened.drill()) return;
        var day = guard.on().last();
        var moves = new Moves(guard.charter(), guard.organisation());
        var facts = new Facts(moves, opened.subject(), Optional.empty(), day);
        law.law().openedWhen().filter(fact -> !facts.holds(fact, day)).ifPresent(fact -> new FactRefusal(guard, facts)
                .refuse("procedure", law, say("A case of '%s'", opened.procedure()), fact));
    }

    /// Who opens its own case has one at a time; others may have different things to say about one party.
    private void underWay(CaseAct.CaseOpened opened, Provision<Procedure> law) {
        if (!(law.law().openedBy() instanceof Selector.Subject) || opened.subject().isEmpty()) return;
        guard.organisation().cases().openOf(opened.subject().get()).stream()
                .filter(one -> one.procedure().equals(opened.procedure()) && one.isDrill() == opened.drill())
                .findFirst()
                .ifPresent(one -> guard.refuse("procedure", law,
                        say("'%s' is under way for %s already, as '%s'.", opened.procedure(), opened.subject().get(),
                                one.id()), say("Go on with that case.")));
    }
}
