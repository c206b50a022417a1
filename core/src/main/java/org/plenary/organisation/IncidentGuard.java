package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.Optional;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.ComplianceAct;
import org.plenary.act.ComplianceAct.IncidentReported;
import org.plenary.act.Post;
import org.plenary.charter.GradeLaw;
import org.plenary.charter.Provision;
import org.plenary.compliance.Incident;
import org.plenary.vocabulary.GradeId;
import org.plenary.vocabulary.IncidentId;
import org.plenary.vocabulary.PaperId;
import org.plenary.vocabulary.PartyId;

/// What must be so before an incident is reported, graded, answered or withdrawn: the grade is one of the charter's,
/// its author is the one for whom the charter has it, and the party concerned can read what is said of it.
record IncidentGuard(Guard guard) {

    void check(ComplianceAct.OfIncident act) {
        switch (act) {
            case IncidentReported reported -> reported(reported);
            case ComplianceAct.IncidentGraded graded -> graded(graded);
            case ComplianceAct.IncidentAnswered answered -> {
                goesOn(answered.incident());
                evidence(answered.paper(), answered.digest(), answered.author());
            }
            case ComplianceAct.IncidentWithdrawn withdrawn -> goesOn(withdrawn.incident())
                    .filter(one -> !isOf(one.report().author(), withdrawn.author()))
                    .ifPresent(one -> guard.refuse("author",
                            say("'%s' was reported by %s; '%s' withdraws it.", one.id(), one.report().author(),
                                    withdrawn.author()), say("Who reported it withdraws it.")));
        }
    }

    private void reported(IncidentReported reported) {
        guard.once("incident", guard.organisation().compliance().incidents().one(reported.incident())
                .map(Incident::act), say("The incident '%s'", reported.incident()));
        evidence(reported.paper(), reported.digest(), reported.author());
        boolean known = guard.party("party", reported.party());
        known &= guard.instrument("instrument", reported.instrument());
        if (reported.occurred().first().isAfter(guard.on().last())) {
            guard.refuse("occurred", say("It is said to have happened on %s, and is reported on %s.",
                    reported.occurred(), guard.on()), say("Correct one of the two dates."));
        }
        if (!known) return;
        readable(reported);
        grade(reported.grade(), reported.party(), reported.author(),
                reported.paper().isPresent() || reported.digest().isPresent());
    }

    /// Nobody can answer what it may not read.
    private void readable(IncidentReported reported) {
        var party = new Author.Delegation(reported.party(), Post.HEAD_OF_DELEGATION);
        boolean reads = reported.audience() instanceof Audience.Everyone
                || new Visibility(guard.charter(), guard.organisation(), guard.on().last())
                        .includes(reported.audience(), party);
        if (reads) return;
        guard.refuse("audience", say("The incident is about %s, and %s could not read it.", reported.party(),
                reported.party()), say("Choose an audience that takes the party concerned in."));
    }

    private void graded(ComplianceAct.IncidentGraded graded) {
        evidence(graded.paper(), graded.digest(), graded.author());
        goesOn(graded.incident()).ifPresent(one -> {
            if (one.grade().equals(graded.grade())) {
                guard.refuse("grade", say("'%s' is of the grade '%s' already.", one.id(), one.grade()),
                        say("Leave it, or name another grade."));
                return;
            }
            boolean borneOut = graded.paper().isPresent() || graded.digest().isPresent() || one.hasEvidence();
            grade(graded.grade(), one.report().party(), graded.author(), borneOut);
            // What one may not give, one may not take away.
            law(one.grade()).filter(law -> rank(graded.grade()) < law.law().rank())
                    .ifPresent(law -> given(one.grade(), law, one.report().party(), graded.author()));
        });
    }

    private Optional<Provision<GradeLaw>> law(GradeId grade) {
        return guard.charter().grades().at(grade, guard.on().last());
    }

    private int rank(GradeId grade) { return law(grade).map(law -> law.law().rank()).orElse(0); }

    private void grade(GradeId grade, PartyId party, Author author, boolean borneOut) {
        if (!guard.inForce("grade", say("grade"), grade, guard.charter().grades())) return;
        law(grade).ifPresent(law -> {
            given(grade, law, party, author);
            if (!law.law().needsEvidence() || borneOut) return;
            guard.refuse("paper", law, say("The grade '%s' needs evidence, and none is named.", grade),
                    say("Name a paper, or the digest of a file."));
        });
    }

    private void given(GradeId grade, Provision<GradeLaw> law, PartyId party, Author author) {
        var selectors = new Selectors(guard.charter(), guard.organisation(), Optional.of(party), Optional.of(author),
                guard.on().last());
        if (selectors.admits(law.law().givenBy(), author)) return;
        guard.refuse("grade", law, say("The grade '%s' is given by %s; '%s' is not it on %s.", grade,
                new SelectorText(selectors).who(law.law().givenBy()), author, guard.on()),
                say("Name a grade that is yours to give, or ask whom the charter names."));
    }

    /// An incident that is on record and was not withdrawn.
    private Optional<Incident> goesOn(IncidentId id) {
        var incidents = guard.organisation().compliance().incidents();
        if (!guard.onRecord("incident", say("incident"), id, incidents.incidents())) return Optional.empty();
        var known = incidents.one(id);
        if (known.flatMap(Incident::withdrawn).isEmpty()) return known;
        guard.refuse("incident", say("'%s' was withdrawn on %s.", id, known.get().withdrawn().get().on()),
                say("Report it anew where it is to stand."));
        return Optional.empty();
    }

    /// A paper that its author may not read is not there for it.
    private void evidence(Optional<PaperId> paper, Optional<String> digest, Author author) {
        var visibility = new Visibility(guard.charter(), guard.organisation(), guard.on().last());
        paper.filter(id -> guard.organisation().proceedings().papers().bySymbol().get(id)
                .filter(known -> visibility.mayRead(author, known)).isEmpty())
                .ifPresent(id -> guard.refuse("paper", say("There is no paper '%s'.", id), say("Hand it in first.")));
        ComplianceGuard.digest(guard, "digest", digest);
    }

    /// The reporter itself, or another of the same party.
    private static boolean isOf(Author reporter, Author author) {
        return author instanceof Author.ByLaw || reporter.equals(author)
                || reporter instanceof Author.Delegation(var party, _)
                && author instanceof Author.Delegation(var other, _) && party.equals(other);
    }
}
