package org.plenary.organisation;

import org.plenary.charter.Provision;
import org.plenary.procedure.Fact;
import org.plenary.timeline.AsOf;

/// Refuses what asks for a fact that is not so, and says what is missing.
record FactRefusal(Guard guard, Facts facts) {
    void refuse(String field, Provision<?> law, String what, Fact fact) {
        var party = facts.subject().map(Object::toString).orElse("the party concerned");
        var count = facts.count(fact, AsOf.on(guard.on().last()));
        if (count.isPresent()) {
            var threshold = count.get().law();
            guard.refuse(field, threshold,
                    "%s asks for the threshold '%s' about %s under '%s' on %s. %s.".formatted(what,
                            count.get().threshold(), party, threshold.law().about(), guard.on(), count.get().text()),
                    "Report an incident, or have one graded, with what bears it out.");
        } else {
            guard.refuse(field, law, "%s asks for this to be so: %s. It was not on %s.".formatted(
                    what, text(fact, party), guard.on()), "File it once it is so.");
        }
    }

    private static String text(Fact fact, String party) {
        return switch (fact) {
            case Fact.BoundBy(var instrument) -> "%s is bound by '%s'".formatted(party, instrument);
            case Fact.HasStanding(var standing) -> "%s is %s".formatted(party, standing);
            case Fact.CommitmentsDone _ -> "what %s owes in the case is done".formatted(party);
            case Fact.CommitmentsReported _ -> "%s has reported on what it owes in the case".formatted(party);
            case Fact.Reached(var threshold) -> "the threshold '%s' is reached".formatted(threshold);
        };
    }
}
