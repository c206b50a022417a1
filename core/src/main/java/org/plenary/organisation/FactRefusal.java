package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import org.plenary.charter.Provision;
import org.plenary.procedure.Fact;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.Sentence;

/// Refuses what asks for a fact that is not so, and says what is missing.
record FactRefusal(Guard guard, Facts facts) {
    void refuse(String field, Provision<?> law, Sentence what, Fact fact) {
        var party = facts.subject().<Object>map(one -> one).orElse(say("the party concerned"));
        var count = facts.count(fact, AsOf.on(guard.on().last()));
        if (count.isPresent()) {
            var threshold = count.get().law();
            guard.refuse(field, threshold,
                    say("%s asks for the threshold '%s' about %s under '%s' on %s. %s.", what,
                            count.get().threshold(), party, threshold.law().about(), guard.on(), count.get().text()),
                    say("Report an incident, or have one graded, with what bears it out."));
        } else {
            guard.refuse(field, law, say("%s asks for this to be so: %s. It was not on %s.", what,
                    text(fact, party), guard.on()), say("File it once it is so."));
        }
    }

    private static Sentence text(Fact fact, Object party) {
        return switch (fact) {
            case Fact.BoundBy(var instrument) -> say("%s is bound by '%s'", party, instrument);
            case Fact.HasStanding(var standing) -> say("%s is %s", party, standing);
            case Fact.CommitmentsDone _ -> say("what %s owes in the case is done", party);
            case Fact.CommitmentsReported _ -> say("%s has reported on what it owes in the case", party);
            case Fact.Reached(var threshold) -> say("the threshold '%s' is reached", threshold);
        };
    }
}
