package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.ComplianceAct;
import org.plenary.compliance.Commitment;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.CommitmentId;

/// What must be so before something is owed, reported, found or no longer owed, and before a measure falls or ends.
final class ComplianceGuard {
    private static final String DIGEST = "[0-9a-f]{64}";

    private ComplianceGuard() {}

    static void check(Guard guard, ComplianceAct act) {
        switch (act) {
            case ComplianceAct.CommitmentOpened opened -> opened(guard, opened);
            case ComplianceAct.CommitmentReported report -> reported(guard, report);
            case ComplianceAct.CommitmentAssessed finding -> owed(guard, finding.commitment());
            case ComplianceAct.CommitmentClosed closed -> owed(guard, closed.commitment());
            case ComplianceAct.MeasureApplied(var party, var measure, var inCase) -> {
                guard.party("party", party);
                inCase.ifPresent(id -> guard.onRecord("case", say("case"), id, guard.organisation().cases().cases()));
                if (measure.isBlank()) guard.refuse("measure", say("The measure is not named."), say("Name it."));
            }
            case ComplianceAct.MeasureLifted lifted -> lifted(guard, lifted);
            case ComplianceAct.OfIncident of -> new IncidentGuard(guard).check(of);
        }
    }

    private static void opened(Guard guard, ComplianceAct.CommitmentOpened opened) {
        guard.once("commitment", guard.organisation().compliance().one(opened.commitment()).map(Commitment::act),
                say("The commitment '%s'", opened.commitment()));
        opened.party().ifPresent(party -> guard.party("party", party));
        opened.body().ifPresent(body -> guard.body("body", body));
        if (opened.party().isPresent() == opened.body().isPresent()) {
            guard.refuse("party", opened.party().isPresent() ? say("Both a party and a body are to owe it.")
                    : say("It is not said who owes it."), say("Name one party, or one body."));
        }
        opened.inCase().ifPresent(id -> guard.onRecord("in-case", say("case"), id,
                guard.organisation().cases().cases()));
        opened.instrument().ifPresent(instrument -> guard.instrument("instrument", instrument));
        if (opened.due().isPresent() && opened.due().get().last().isBefore(guard.on().first())) {
            guard.refuse("due", say("It is due on %s, before it comes to be owed on %s.", opened.due().get(),
                    guard.on()), say("Correct one of the two dates."));
        }
    }

    /// A commitment that is on record and still owed.
    private static Optional<Commitment> owed(Guard guard, CommitmentId id) {
        var compliance = guard.organisation().compliance();
        if (!guard.onRecord("commitment", say("commitment"), id, compliance.commitments())) return Optional.empty();
        var known = compliance.one(id);
        if (known.flatMap(Commitment::closed).isEmpty()) return known;
        guard.refuse("commitment", say("'%s' is no longer owed since %s.", id,
                known.flatMap(Commitment::closed).get().on()),
                        say("Open another commitment where something is owed."));
        return Optional.empty();
    }

    private static void reported(Guard guard, ComplianceAct.CommitmentReported report) {
        var owed = owed(guard, report.commitment());
        digest(guard, "evidence", report.evidence());
        var party = owed.flatMap(one -> one.opening().party());
        if (party.isEmpty() || !(report.author() instanceof Author.Delegation(var by, _))) return;
        if (by.equals(party.get())) return;
        guard.refuse("author", say("'%s' is owed by %s, and %s reports on it.", report.commitment(), party.get(),
                by), say("Who owes it reports."));
    }

    /// The digest of a file, where one is given.
    static void digest(Guard guard, String field, Optional<String> digest) {
        if (digest.isEmpty() || digest.get().matches(DIGEST)) return;
        guard.refuse(field, say("The %s is '%s'.", field, digest.get()),
                say("Give the SHA-256 of the file: 64 hexadecimal digits in small letters."));
    }

    private static void lifted(Guard guard, ComplianceAct.MeasureLifted lifted) {
        if (!guard.party("party", lifted.party())) return;
        boolean applied = guard.organisation().compliance()
                .measures(lifted.party(), AsOf.on(guard.on().last())).stream()
                .anyMatch(one -> one.measure().equals(lifted.measure()) && one.lifted().isEmpty());
        if (applied) return;
        guard.refuse("measure", say("No measure '%s' lay on %s on %s.", lifted.measure(), lifted.party(),
                guard.on()), say("Only a measure that was applied can be lifted."));
    }
}
